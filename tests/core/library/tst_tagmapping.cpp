// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagmapping.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

const QString idA = QStringLiteral("b1a9c0e9-d987-4042-ae91-78d6a3267d69");
const QString idB = QStringLiteral("c1a9c0e9-d987-4042-ae91-78d6a3267d69");

Tags tagsWith(const char* name, const QStringList& values)
{
    return tagsOf({{QLatin1String(name), values}}, 0);
}

Tags tagsWith(const char* name, const QString& value)
{
    return tagsWith(name, QStringList{value});
}

} // namespace

class TagMappingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allFieldsFindTheirPlace();
    void nothingIsGuessed();
    void numbersAreReadLeniently_data();
    void numbersAreReadLeniently();
    void yearsAreTheEditions_data();
    void yearsAreTheEditions();
    void originalDatesKeepTheirPrecision_data();
    void originalDatesKeepTheirPrecision();
    void theOriginalDateWinsOverTheOriginalYear();
    void idsAreTheFirstGoodOnes_data();
    void idsAreTheFirstGoodOnes();
    void severalArtistsAreJoined();
    void textsAreTidied();
    void longTextsSurviveAndHugeOnesAreCut();
};

void TagMappingTest::allFieldsFindTheirPlace()
{
    const TagFields fields{
        {QStringLiteral("ARTIST"), {QStringLiteral("Björk")}},
        {QStringLiteral("TITLE"), {QStringLiteral("Jóga")}},
        {QStringLiteral("ALBUM"), {QStringLiteral("Homogenic")}},
        {QStringLiteral("ALBUMARTIST"), {QStringLiteral("Various Artists")}},
        {QStringLiteral("TRACKNUMBER"), {QStringLiteral("2")}},
        {QStringLiteral("DISCNUMBER"), {QStringLiteral("1")}},
        {QStringLiteral("GENRE"), {QStringLiteral("Electronic")}},
        {QStringLiteral("DATE"), {QStringLiteral("2009-05-01")}},
        {QStringLiteral("ORIGINALDATE"), {QStringLiteral("1997-09-22")}},
        {QStringLiteral("MUSICBRAINZ_TRACKID"), {idA}},
        {QStringLiteral("MUSICBRAINZ_ARTISTID"), {idB}},
        {QStringLiteral("MUSICBRAINZ_ALBUMID"), {idA}},
        {QStringLiteral("MUSICBRAINZ_RELEASEGROUPID"), {idB}},
    };
    const Tags tags = tagsOf(fields, 305000);
    QCOMPARE(tags.recording.artist, QStringLiteral("Björk"));
    QCOMPARE(tags.recording.title, QStringLiteral("Jóga"));
    QCOMPARE(tags.recording.mbid->text(), idA);
    QCOMPARE(tags.recording.artistMbid->text(), idB);
    QCOMPARE(tags.release.title, QStringLiteral("Homogenic"));
    QCOMPARE(tags.release.albumArtist, QStringLiteral("Various Artists"));
    QCOMPARE(tags.release.mbid->text(), idA);
    QCOMPARE(tags.release.groupMbid->text(), idB);
    QCOMPARE(tags.trackNumber, 2);
    QCOMPARE(tags.discNumber, 1);
    QCOMPARE(tags.lengthMs, qint64{305000});
    QCOMPARE(tags.genre, QStringLiteral("Electronic"));
    QCOMPARE(tags.year, 2009);
    QCOMPARE(tags.originalDate, QStringLiteral("1997-09-22"));
    for (auto field = fields.keyBegin(); field != fields.keyEnd(); ++field)
        QVERIFY(wantedTagFields().contains(*field));
}

void TagMappingTest::nothingIsGuessed()
{
    QVERIFY(tagsOf({}, 0) == Tags{});
    QVERIFY(tagsOf({}, -5) == Tags{});
    // An album artist does not make an artist.
    QVERIFY(tagsWith("ALBUMARTIST", QStringLiteral("Someone")).recording.artist.isEmpty());
}

void TagMappingTest::numbersAreReadLeniently_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::newRow("plain") << QStringLiteral("7") << 7;
    QTest::newRow("of a total") << QStringLiteral("3/12") << 3;
    QTest::newRow("zeros") << QStringLiteral("007") << 7;
    QTest::newRow("blanks") << QStringLiteral(" 7 ") << 7;
    QTest::newRow("a side") << QStringLiteral("A1") << 0;
    QTest::newRow("negative") << QStringLiteral("-3") << 0;
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("huge") << QStringLiteral("99999999999999") << 999999;
}

void TagMappingTest::numbersAreReadLeniently()
{
    QFETCH(const QString, text);
    QFETCH(const int, number);
    QCOMPARE(tagsWith("TRACKNUMBER", text).trackNumber, number);
    QCOMPARE(tagsWith("DISCNUMBER", text).discNumber, number);
}

void TagMappingTest::yearsAreTheEditions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::newRow("year") << QStringLiteral("1997") << 1997;
    QTest::newRow("date") << QStringLiteral("1997-09-22") << 1997;
    QTest::newRow("time") << QStringLiteral("1997-09-22T10:00:00Z") << 1997;
    QTest::newRow("none") << QStringLiteral("0000") << 0;
    QTest::newRow("two digits") << QStringLiteral("97") << 0;
    QTest::newRow("word") << QStringLiteral("nineties") << 0;
    QTest::newRow("american") << QStringLiteral("09/22/1997") << 0;
    QTest::newRow("five digits") << QStringLiteral("19977") << 0;
}

void TagMappingTest::yearsAreTheEditions()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    QCOMPARE(tagsWith("DATE", text).year, year);
    QVERIFY(tagsWith("DATE", text).originalDate.isEmpty());
    QCOMPARE(tagsWith("ORIGINALDATE", text).year, 0);
}

void TagMappingTest::originalDatesKeepTheirPrecision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::newRow("day") << QStringLiteral("1969-09-26") << QStringLiteral("1969-09-26");
    QTest::newRow("month") << QStringLiteral("1969-09") << QStringLiteral("1969-09");
    QTest::newRow("year") << QStringLiteral("1969") << QStringLiteral("1969");
    QTest::newRow("unknown day") << QStringLiteral("1969-09-00") << QStringLiteral("1969-09");
    QTest::newRow("unknown month") << QStringLiteral("1969-00-00") << QStringLiteral("1969");
    QTest::newRow("with time") << QStringLiteral("1969-09-26T00:00:00") << QStringLiteral("1969-09-26");
    QTest::newRow("none") << QStringLiteral("0000-00-00") << QString();
    QTest::newRow("junk") << QStringLiteral("original") << QString();
}

void TagMappingTest::originalDatesKeepTheirPrecision()
{
    QFETCH(const QString, text);
    QFETCH(const QString, date);
    QCOMPARE(tagsWith("ORIGINALDATE", text).originalDate, date);
}

void TagMappingTest::theOriginalDateWinsOverTheOriginalYear()
{
    TagFields fields{{QStringLiteral("ORIGINALYEAR"), {QStringLiteral("1970")}},
                     {QStringLiteral("ORIGINALDATE"), {QStringLiteral("1969-09")}}};
    QCOMPARE(tagsOf(fields, 0).originalDate, QStringLiteral("1969-09"));
    fields[QStringLiteral("ORIGINALDATE")] = QStringList{QStringLiteral("?")};
    QCOMPARE(tagsOf(fields, 0).originalDate, QStringLiteral("1970"));
}

void TagMappingTest::idsAreTheFirstGoodOnes_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("id");
    QTest::newRow("one") << QStringList{idA} << idA;
    QTest::newRow("upper case") << QStringList{idA.toUpper()} << idA;
    QTest::newRow("two values") << QStringList{idA, idB} << idA;
    QTest::newRow("two in one") << QStringList{idB + QLatin1Char('/') + idA} << idB;
    QTest::newRow("two with semicolon") << QStringList{idB + QStringLiteral("; ") + idA} << idB;
    QTest::newRow("junk before") << QStringList{QStringLiteral("none"), idA} << idA;
    QTest::newRow("junk") << QStringList{QStringLiteral("1234")} << QString();
    QTest::newRow("empty") << QStringList{} << QString();
}

void TagMappingTest::idsAreTheFirstGoodOnes()
{
    QFETCH(const QStringList, values);
    QFETCH(const QString, id);
    const auto artist = tagsWith("MUSICBRAINZ_ARTISTID", values).recording.artistMbid;
    QCOMPARE(artist ? artist->text() : QString(), id);
    const auto release = tagsWith("MUSICBRAINZ_ALBUMID", values).release.mbid;
    QCOMPARE(release ? release->text() : QString(), id);
}

void TagMappingTest::severalArtistsAreJoined()
{
    const QStringList two{QStringLiteral("One"), QString(), QStringLiteral(" Two ")};
    QCOMPARE(tagsWith("ARTIST", two).recording.artist, QStringLiteral("One, Two"));
    QCOMPARE(tagsWith("GENRE", two).genre, QStringLiteral("One, Two"));
    QCOMPARE(tagsWith("TITLE", two).recording.title, QStringLiteral("One"));
    QCOMPARE(tagsWith("ALBUM ARTIST", two).release.albumArtist, QStringLiteral("One, Two"));
}

void TagMappingTest::textsAreTidied()
{
    QCOMPARE(tagsWith("TITLE", QStringLiteral("  A\tB\nC\x01 ")).recording.title, QStringLiteral("A B C"));
    QCOMPARE(tagsWith("TITLE", QStringLiteral(" \t ")).recording.title, QString());
    QCOMPARE(tagsWith("TITLE", QString(QStringLiteral("A") + QChar(QChar::Null) + QStringLiteral("B")))
                 .recording.title,
             QStringLiteral("A B"));
}

void TagMappingTest::longTextsSurviveAndHugeOnesAreCut()
{
    const QString longText(10000, QLatin1Char('x'));
    QCOMPARE(tagsWith("TITLE", longText).recording.title, longText);
    const QString huge(1000000, QLatin1Char('x'));
    QCOMPARE(tagsWith("TITLE", huge).recording.title.size(), longestTagText);
    // Never in the middle of a character of two units.
    const QString notes = QLatin1Char('x') + QStringLiteral("🎵").repeated(longestTagText);
    const QString cut = tagsWith("TITLE", notes).recording.title;
    QCOMPARE(cut.size(), longestTagText - 1);
    QVERIFY(!cut.back().isHighSurrogate());
}

SILLON_TEST(TagMappingTest, tagmapping)
#include "tst_tagmapping.moc"
