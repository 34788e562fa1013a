// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/tagform.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

TagsToEdit file(const char* path, const TagTexts& texts, const QByteArray& cover = {})
{
    TagsToEdit tags;
    tags.path = s(path);
    tags.texts = texts;
    tags.cover = cover;
    tags.stamp.size = 7;
    return tags;
}

} // namespace

class TagFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commonValuesAreShownAndOthersAreSaidToDiffer();
    void onlyEditedFieldsAreWritten();
    void goingBackToWhatWasIsNoEdit();
    void emptyingAFieldThatDiffersTakesItAwayEverywhere();
    void severalValuesAreTakenApart();
    void coversAreComparedAndReplaced();
    void withoutFilesThereIsNothing();
};

void TagFormTest::commonValuesAreShownAndOthersAreSaidToDiffer()
{
    const TagForm form({file("a", {{EditableTag::Album, {s("One")}}, {EditableTag::Title, {s("A")}}}),
                        file("b", {{EditableTag::Album, {s("One")}}})});
    QCOMPARE(form.stored(EditableTag::Album).text, s("One"));
    QVERIFY(!form.stored(EditableTag::Album).different);
    QVERIFY(form.stored(EditableTag::Title).different);
    QCOMPARE(form.stored(EditableTag::Title).text, QString());
    QVERIFY(!form.stored(EditableTag::Genre).different);
}

void TagFormTest::onlyEditedFieldsAreWritten()
{
    TagForm form({file("a", {{EditableTag::Title, {s("A")}}}), file("b", {})});
    QVERIFY(form.edits().empty());
    form.edit(EditableTag::Genre, s(" Jazz "));
    const auto edits = form.edits();
    QCOMPARE(edits.size(), std::size_t{2});
    QCOMPARE(edits.front().change.texts, (TagTexts{{EditableTag::Genre, {s("Jazz")}}}));
    QVERIFY(!edits.front().change.cover);
    QCOMPARE(edits.front().seen->size, 7);
}

void TagFormTest::goingBackToWhatWasIsNoEdit()
{
    TagForm form({file("a", {{EditableTag::Title, {s("A")}}})});
    form.edit(EditableTag::Title, s("B"));
    QVERIFY(form.isEdited(EditableTag::Title));
    form.edit(EditableTag::Title, s("A"));
    QVERIFY(!form.isEdited());
}

void TagFormTest::emptyingAFieldThatDiffersTakesItAwayEverywhere()
{
    TagForm form({file("a", {{EditableTag::Title, {s("A")}}}), file("b", {{EditableTag::Title, {s("B")}}})});
    form.edit(EditableTag::Title, {});
    QVERIFY(form.isEdited(EditableTag::Title));
    QCOMPARE(form.edits().front().change.texts, (TagTexts{{EditableTag::Title, {}}}));
}

void TagFormTest::severalValuesAreTakenApart()
{
    TagForm form({file("a", {{EditableTag::Artist, {s("A"), s("B")}}})});
    QCOMPARE(form.stored(EditableTag::Artist).text, s("A; B"));
    form.edit(EditableTag::Artist, s("A; C ;"));
    form.edit(EditableTag::Title, s("Wait; what"));
    QCOMPARE(form.edits().front().change.texts.value(EditableTag::Artist), (QStringList{s("A"), s("C")}));
    QCOMPARE(form.edits().front().change.texts.value(EditableTag::Title), QStringList(s("Wait; what")));
}

void TagFormTest::coversAreComparedAndReplaced()
{
    TagForm form({file("a", {}, "one"), file("b", {}, "two")});
    QVERIFY(form.coversDiffer());
    QCOMPARE(form.storedCover(), QByteArray());
    form.setCover(QByteArray());
    QVERIFY(form.isEdited());
    QCOMPARE(form.edits().front().change.cover, std::optional(QByteArray()));
    form.setCover({});
    QVERIFY(!form.isEdited());
}

void TagFormTest::withoutFilesThereIsNothing()
{
    TagForm form;
    QCOMPARE(form.stored(EditableTag::Title).text, QString());
    QVERIFY(!form.coversDiffer());
    form.edit(EditableTag::Title, s("A"));
    QVERIFY(form.edits().empty());
}

SILLON_TEST(TagFormTest, tagform)
#include "tst_tagform.moc"
