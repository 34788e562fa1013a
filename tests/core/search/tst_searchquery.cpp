// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchquery.h"
#include "testmain.h"

#include <QDateTime>
#include <QTest>

using namespace sillon;
using Kind = SearchMistake::Kind;

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();

/// 2026-05-17 12:00 in Berlin, where summer time is on.
SearchMoment berlin()
{
    const QTimeZone zone("Europe/Berlin");
    return {QDateTime(QDate(2026, 5, 17), QTime(12, 0), zone).toSecsSinceEpoch(), zone};
}

qint64 inBerlin(int year, int month, int day, int hour = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), QTimeZone("Europe/Berlin")).toSecsSinceEpoch();
}

SearchTerm text(const char* value, SearchField field = SearchField::Anything, bool negated = false)
{
    SearchTerm term;
    term.field = field;
    term.negated = negated;
    term.text = QString::fromUtf8(value);
    return term;
}

SearchTerm span(SearchField field, qint64 from, qint64 to, bool negated = false)
{
    SearchTerm term;
    term.field = field;
    term.negated = negated;
    term.from = from;
    term.to = to;
    return term;
}

using Alternatives = std::vector<std::vector<SearchTerm>>;

} // namespace
Q_DECLARE_METATYPE(SearchTerm)
Q_DECLARE_METATYPE(Alternatives)
Q_DECLARE_METATYPE(Kind)

class SearchQueryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAndAlternativesAreRead_data();
    void wordsAndAlternativesAreRead();
    void numbersAndDatesAreRead_data();
    void numbersAndDatesAreRead();
    void theFirstMistakeIsShownInItsPlace_data();
    void theFirstMistakeIsShownInItsPlace();
    void anythingTypedEndsInAQueryOrAMistake();
};

void SearchQueryTest::wordsAndAlternativesAreRead_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Alternatives>("expected");
    const auto row = [](const char* written, const Alternatives& expected) {
        QTest::newRow(written) << QString::fromUtf8(written) << expected;
    };
    row("", {});
    row("  \t ", {});
    row("Björk", {{text("bjork")}});
    row("two words", {{text("two"), text("words")}});
    row("\"Dark  Side\" moon", {{text("dark side"), text("moon")}});
    row("“Dark Side”", {{text("dark side")}});
    row("a or b c", {{text("a")}, {text("b"), text("c")}});
    row("a OR b", {{text("a")}, {text("b")}});
    row("\"or\"", {{text("or")}});
    row("orb", {{text("orb")}});
    row("-live", {{text("live", SearchField::Anything, true)}});
    row("-\"in concert\"", {{text("in concert", SearchField::Anything, true)}});
    row("Air - Talisman", {{text("air"), text("talisman")}});
    row("Jay-Z", {{text("jay-z")}});
    row("artist:floyd", {{text("floyd", SearchField::Artist)}});
    row("Artist:\"Pink Floyd\" album:wall",
        {{text("pink floyd", SearchField::Artist), text("wall", SearchField::Album)}});
    row("-genre:jazz", {{text("jazz", SearchField::Genre, true)}});
    row("type:FLAC", {{text("flac", SearchField::Type)}});
    row("title: echoes", {{text("echoes", SearchField::Title)}});
    row("artist=air", {{text("air", SearchField::Artist)}});
    row("path:Music/Air", {{text("music/air", SearchField::Path)}});
    row("夜空", {{text("夜空")}});
    row("artist:فيروز", {{text("فيروز", SearchField::Artist)}});
    row("Suite: Judy", {{text("suite:"), text("judy")}});
    row("10:15 saturday", {{text("10:15"), text("saturday")}});
    row("i <3 you", {{text("i"), text("<3"), text("you")}});
    row("loved", {{text("loved")}});
    row("the year of the cat", {{text("the"), text("year"), text("of"), text("the"), text("cat")}});
}

void SearchQueryTest::wordsAndAlternativesAreRead()
{
    QFETCH(QString, written);
    QFETCH(Alternatives, expected);
    const ParsedSearch parsed = parseSearch(written, berlin());
    QVERIFY(!parsed.mistake);
    QCOMPARE(parsed.query.alternatives.size(), expected.size());
    QVERIFY(parsed.query.alternatives == expected);
}

void SearchQueryTest::numbersAndDatesAreRead_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<SearchTerm>("expected");
    const auto row = [](const char* written, SearchField field, qint64 from, qint64 to) {
        QTest::newRow(written) << QString::fromUtf8(written) << span(field, from, to);
    };
    row("year:1977", SearchField::Year, 1977, 1977);
    row("year:1970..1979", SearchField::Year, 1970, 1979);
    row("year:1970..", SearchField::Year, 1970, highest);
    row("year:..1979", SearchField::Year, 1, 1979);
    row("year:197*", SearchField::Year, 1970, 1979);
    row("year:19*", SearchField::Year, 1900, 1999);
    row("year:19**", SearchField::Year, 1900, 1999);
    row("year:1970s", SearchField::Year, 1970, 1979);
    row("year:1970s..1980s", SearchField::Year, 1970, 1989);
    row("year<1970s", SearchField::Year, 1, 1969);
    row("year>1970s", SearchField::Year, 1980, highest);
    row("year:0", SearchField::Year, 0, 0);
    row("original<=1969", SearchField::OriginalYear, 1, 1969);
    row("original>=1969", SearchField::OriginalYear, 1969, highest);
    row("plays>10", SearchField::Plays, 11, highest);
    row("plays > 10", SearchField::Plays, 11, highest);
    row("plays >= 10", SearchField::Plays, 10, highest);
    row("plays:0", SearchField::Plays, 0, 0);
    row("plays<3", SearchField::Plays, lowest, 2);
    row("loved:yes", SearchField::Loved, 1, 1);
    row("loved:No", SearchField::Loved, 0, 0);
    row("length>5:00", SearchField::Length, 300001, highest);
    row("length<1:02:03", SearchField::Length, 1, 3722999);
    row("length:5:00", SearchField::Length, 300000, 300999);
    row("length>=300", SearchField::Length, 300000, highest);
    row("length:90s", SearchField::Length, 90000, 90999);
    row("bitrate>256", SearchField::BitRate, 257, highest);
    row("bitrate<=128", SearchField::BitRate, 1, 128);
    row("samplerate:44100", SearchField::SampleRate, 44100, 44100);
    row("samplerate:44.1", SearchField::SampleRate, 44100, 44199);
    row("samplerate:44", SearchField::SampleRate, 44000, 44999);
    row("samplerate>48", SearchField::SampleRate, 49000, highest);
    row("samplerate>=96", SearchField::SampleRate, 96000, highest);
    row("channels:1", SearchField::Channels, 1, 1);
    row("heard:never", SearchField::Heard, 0, 0);
    row("heard<2024-01-01", SearchField::Heard, 1, inBerlin(2024, 1, 1) - 1);
    row("heard:2024", SearchField::Heard, inBerlin(2024, 1, 1), inBerlin(2025, 1, 1) - 1);
    row("heard:2024-02", SearchField::Heard, inBerlin(2024, 2, 1), inBerlin(2024, 3, 1) - 1);
    row("heard>2024-03-30", SearchField::Heard, inBerlin(2024, 3, 31), highest);
    row("heard:2024-03-31", SearchField::Heard, inBerlin(2024, 3, 31), inBerlin(2024, 4, 1) - 1); // 23 hours
    row("heard:2023..2024-06", SearchField::Heard, inBerlin(2023, 1, 1), inBerlin(2024, 7, 1) - 1);
    row("heard<2y", SearchField::Heard, 1, inBerlin(2024, 5, 17, 12) - 1);
    row("heard>6mo", SearchField::Heard, inBerlin(2025, 11, 17, 12) + 1, highest);
    row("heard>6m", SearchField::Heard, inBerlin(2025, 11, 17, 12) + 1, highest);
    row("heard:3w", SearchField::Heard, inBerlin(2026, 4, 26, 12), highest);
    row("heard:2y..1y", SearchField::Heard, inBerlin(2024, 5, 17, 12), inBerlin(2025, 5, 17, 12));
    row("heard:today", SearchField::Heard, inBerlin(2026, 5, 17), inBerlin(2026, 5, 18) - 1);
    row("heard:yesterday", SearchField::Heard, inBerlin(2026, 5, 16), inBerlin(2026, 5, 17) - 1);
    row("added>30d", SearchField::Added, inBerlin(2026, 4, 17, 12) + 1, highest);
    row("added:12h", SearchField::Added, inBerlin(2026, 5, 17), highest);
}

void SearchQueryTest::numbersAndDatesAreRead()
{
    QFETCH(QString, written);
    QFETCH(SearchTerm, expected);
    for (const bool negated : {false, true}) {
        const ParsedSearch parsed = parseSearch(negated ? QLatin1Char('-') + written : written, berlin());
        QVERIFY(!parsed.mistake);
        QCOMPARE(parsed.query.alternatives.size(), 1U);
        QCOMPARE(parsed.query.alternatives.front().size(), 1U);
        const SearchTerm& term = parsed.query.alternatives.front().front();
        QCOMPARE(term.field, expected.field);
        QCOMPARE(term.negated, negated);
        QCOMPARE(term.from, expected.from);
        QCOMPARE(term.to, expected.to);
    }
}

void SearchQueryTest::theFirstMistakeIsShownInItsPlace_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* written, Kind kind, int position, const char* part) {
        QTest::newRow(written) << QString::fromUtf8(written) << kind << position << QString::fromUtf8(part);
    };
    row("nosuch:thing", Kind::UnknownField, 0, "nosuch");
    row("a -nosuch>3", Kind::UnknownField, 3, "nosuch");
    row("plays>many", Kind::NotANumber, 6, "many");
    row("plays:1x", Kind::NotANumber, 6, "1x");
    row("year:..", Kind::NotANumber, 5, "..");
    row("year:99999999999999", Kind::NotANumber, 5, "99999999999999");
    row("samplerate:44.1.2", Kind::NotANumber, 11, "44.1.2");
    row("samplerate:44.", Kind::NotANumber, 11, "44.");
    row("heard<yesterweek", Kind::NotADate, 6, "yesterweek");
    row("heard:2024-13", Kind::NotADate, 6, "2024-13");
    row("added>30x", Kind::NotADate, 6, "30x");
    row("length>5:xx", Kind::NotALength, 7, "5:xx");
    row("length>5:61", Kind::NotALength, 7, "5:61");
    row("loved:maybe", Kind::NotYesOrNo, 6, "maybe");
    row("loved>yes", Kind::NotComparable, 0, "loved>yes");
    row("year:1979..1970", Kind::EmptyRange, 5, "1979..1970");
    row("artist:", Kind::MissingValue, 0, "artist:");
    row("x -artist: or b", Kind::MissingValue, 3, "artist:");
    row("artist:\"\"", Kind::MissingValue, 0, "artist:\"\"");
    row("plays>", Kind::MissingValue, 0, "plays>");
    row("pink \"never closed", Kind::OpenQuote, 5, "\"never closed");
    row("album:\"open", Kind::OpenQuote, 6, "\"open");
    row("artist>x", Kind::NotComparable, 0, "artist>x");
    row("or a", Kind::DanglingOr, 0, "or");
    row("a or", Kind::DanglingOr, 2, "or");
    row("a or or b", Kind::DanglingOr, 5, "or");
    row("夜 nosuch:x", Kind::UnknownField, 2, "nosuch");
}

void SearchQueryTest::theFirstMistakeIsShownInItsPlace()
{
    QFETCH(QString, written);
    QFETCH(Kind, kind);
    QFETCH(int, position);
    QFETCH(QString, part);
    const ParsedSearch parsed = parseSearch(written, berlin());
    QVERIFY(parsed.mistake);
    QVERIFY(parsed.query.isEmpty());
    QCOMPARE(parsed.mistake->kind, kind);
    QCOMPARE(parsed.mistake->position, position);
    QCOMPARE(parsed.mistake->part, part);
    QCOMPARE(parsed.mistake->length, part.size());
}

void SearchQueryTest::anythingTypedEndsInAQueryOrAMistake()
{
    const QString written = QString::fromUtf8(
        "-artist:\"pink floyd\" or year:1970s..1980s plays >= 3 heard<2y -loved:no \"夜空\" x");
    for (int length = 0; length <= written.size(); ++length) {
        const ParsedSearch parsed = parseSearch(written.left(length), berlin());
        if (parsed.mistake) {
            QVERIFY(parsed.query.isEmpty());
            QVERIFY(parsed.mistake->position >= 0);
            QVERIFY(parsed.mistake->position + parsed.mistake->length <= length);
            QCOMPARE(written.mid(parsed.mistake->position, parsed.mistake->length), parsed.mistake->part);
        }
    }
}

SILLON_TEST(SearchQueryTest, searchquery)
#include "tst_searchquery.moc"
