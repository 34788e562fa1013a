// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/editabletag.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

TagFields fields(std::initializer_list<std::pair<const char*, const char*>> some)
{
    TagFields all;
    for (const auto& [name, value] : some)
        all[s(name)].append(s(value));
    return all;
}

} // namespace

class EditableTagTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTagHasAWord();
    void numbersAndTotalsAreTakenApart_data();
    void numbersAndTotalsAreTakenApart();
    void totalsAreWrittenAsTheFormatKeepsThem();
    void onlyWhatDiffersIsAChange();
    void otherNamesAreTakenAway();
    void changesCanBeTurnedBack();
};

void EditableTagTest::everyTagHasAWord()
{
    for (const EditableTag tag : editableTags) {
        QVERIFY(!editableTagName(tag).isEmpty());
        QCOMPARE(editableTagNamed(editableTagName(tag)), std::optional(tag));
    }
    QVERIFY(!editableTagNamed(s("nonsense")));
}

void EditableTagTest::numbersAndTotalsAreTakenApart_data()
{
    QTest::addColumn<TagFields>("from");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("total");
    QTest::newRow("both in one") << fields({{"TRACKNUMBER", "3/12"}}) << s("3") << s("12");
    QTest::newRow("a field each") << fields({{"TRACKNUMBER", "03"}, {"TRACKTOTAL", "12"}}) << s("03")
                                  << s("12");
    QTest::newRow("another name") << fields({{"TRACKNUMBER", "3"}, {"TOTALTRACKS", "12"}}) << s("3")
                                  << s("12");
    QTest::newRow("a total only") << fields({{"TRACKNUMBER", "0/12"}}) << QString() << s("12");
    QTest::newRow("a side") << fields({{"TRACKNUMBER", "A1"}}) << s("A1") << QString();
    QTest::newRow("nothing") << fields({{"TRACKNUMBER", "0"}}) << QString() << QString();
    QTest::newRow("blanks") << fields({{"TRACKNUMBER", " 3 / 12 "}}) << s("3") << s("12");
}

void EditableTagTest::numbersAndTotalsAreTakenApart()
{
    QFETCH(const TagFields, from);
    QFETCH(const QString, number);
    QFETCH(const QString, total);
    const TagTexts texts = editableTexts(from);
    QCOMPARE(texts.value(EditableTag::TrackNumber).value(0), number);
    QCOMPARE(texts.value(EditableTag::TrackTotal).value(0), total);
}

void EditableTagTest::totalsAreWrittenAsTheFormatKeepsThem()
{
    const TagTexts edit{{EditableTag::TrackTotal, {s("12")}}};
    QCOMPARE(changedFields(fields({{"TRACKNUMBER", "3"}}), edit, TotalForm::WithTheNumber),
             fields({{"TRACKNUMBER", "3/12"}}));
    QCOMPARE(changedFields(fields({{"TRACKNUMBER", "3/11"}}), edit, TotalForm::FieldOfItsOwn),
             fields({{"TRACKNUMBER", "3"}, {"TRACKTOTAL", "12"}}));
    QCOMPARE(changedFields({}, edit, TotalForm::WithTheNumber), fields({{"TRACKNUMBER", "0/12"}}));
    const TagTexts none{{EditableTag::TrackNumber, {}}, {EditableTag::TrackTotal, {}}};
    QCOMPARE(changedFields(fields({{"TRACKNUMBER", "3/11"}}), none, TotalForm::WithTheNumber),
             (TagFields{{s("TRACKNUMBER"), {}}}));
}

void EditableTagTest::onlyWhatDiffersIsAChange()
{
    const TagFields before = fields({{"TITLE", "One"}, {"ARTIST", "A"}, {"ARTIST", "B"}});
    QVERIFY(changedFields(before, {{EditableTag::Title, {s("One")}}}, TotalForm::WithTheNumber).isEmpty());
    QVERIFY(
        changedFields(before, {{EditableTag::Artist, {s("A"), s("B")}}}, TotalForm::WithTheNumber).isEmpty());
    QVERIFY(changedFields(before, {{EditableTag::Genre, {s(" ")}}}, TotalForm::WithTheNumber).isEmpty());
    QCOMPARE(changedFields(before, {{EditableTag::Artist, {s("A")}}}, TotalForm::WithTheNumber),
             fields({{"ARTIST", "A"}}));
}

void EditableTagTest::otherNamesAreTakenAway()
{
    const TagFields before = fields({{"ORIGINALYEAR", "1970"}, {"YEAR", "1999"}});
    QCOMPARE(changedFields(before, {{EditableTag::OriginalDate, {s("1969")}}}, TotalForm::WithTheNumber),
             (TagFields{{s("ORIGINALDATE"), {s("1969")}}, {s("ORIGINALYEAR"), {}}}));
}

void EditableTagTest::changesCanBeTurnedBack()
{
    const TagFields before = fields({{"TITLE", "One"}});
    const TagFields changes{{s("TITLE"), {s("Uno")}}, {s("GENRE"), {s("Jazz")}}};
    QCOMPARE(fieldsBack(before, changes), (TagFields{{s("TITLE"), {s("One")}}, {s("GENRE"), {}}}));
}

SILLON_TEST(EditableTagTest, editabletag)
#include "tst_editabletag.moc"
