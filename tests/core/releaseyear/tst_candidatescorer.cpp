// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/candidatescorer.h"
#include "releaseyear/guards.h"
#include "releaseyear/textdistance.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

YearQuestion question(const char* artist, const char* title)
{
    YearQuestion asked;
    asked.artist = utf8(artist);
    asked.title = utf8(title);
    asked.plays = 1;
    return asked;
}

YearCandidate candidate(const char* artist, const char* title, int year, const char* type = "Album",
                        const QStringList& secondary = {})
{
    YearCandidate made;
    made.id = utf8(title) + QString::number(year) + utf8(type);
    made.artist = utf8(artist);
    made.title = utf8(title);
    made.first.year = year;
    made.primaryType = utf8(type);
    made.secondaryTypes = secondary;
    return made;
}

constexpr qint64 in2010 = 1262304000;

} // namespace

class CandidateScorerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void likenessIsMeasured();
    void numbersMustAgree_data();
    void numbersMustAgree();
    void yearsMustAgree_data();
    void yearsMustAgree();
    void anotherYearIsAnotherAlbum();
    void qualifiersMustAgree_data();
    void qualifiersMustAgree();
    void equalNamesAreTaken_data();
    void equalNamesAreTaken();
    void theAlbumGoesBeforeTheSingle();
    void plainAlbumsGoBeforeLiveOnes();
    void equalNamesOfDifferentYearsAreUndecided();
    void aBootlegIsTakenOnlyWhenThereIsNothingElse();
    void likeNamesAreTakenWhenSureEnough_data();
    void likeNamesAreTakenWhenSureEnough();
    void nearbyAlbumsOfOtherYearsCastDoubt();
    void anAlbumPlayedOftenNeedsMoreThanLikeness();
    void timeSpeaksAgainstACandidate();
    void anIdentifierOfSomethingElseIsRefused();
};

void CandidateScorerTest::likenessIsMeasured()
{
    const auto like = [](double (*measure)(const QString&, const QString&), const char* a, const char* b) {
        return qRound(measure(utf8(a), utf8(b)) * 1000);
    };
    QCOMPARE(like(jaroWinkler, "martha", "marhta"), 961);
    QCOMPARE(like(jaroWinkler, "dixon", "dicksonx"), 813);
    QCOMPARE(like(jaroWinkler, "", ""), 1000);
    QCOMPARE(like(jaroWinkler, "a", ""), 0);
    QCOMPARE(like(jaroWinkler, "abc", "xyz"), 0);
    QCOMPARE(like(editLikeness, "kitten", "sitting"), 571);
    QCOMPARE(like(editLikeness, "", "ab"), 0);
    QCOMPARE(like(tokenSort, "red blue", "blue red"), 1000);
    QCOMPARE(like(tokenSet, "kid a", "kid a special thing"), 1000);
    QVERIFY(like(tokenSet, "kid a", "amnesiac") < 500);
}

void CandidateScorerTest::numbersMustAgree_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* a, const char* b, bool same) {
        QTest::addRow("%s / %s", a, b) << utf8(a) << utf8(b) << same;
    };
    row("led zeppelin ii", "led zeppelin iii", false);
    row("led zeppelin", "led zeppelin ii", false);
    row("volume 2", "volume two", true);
    row("volume ii", "vol 2", true);
    row("rocky v", "rocky 5", true);
    row("chicago x", "chicago", false);
    row("anthology 1", "anthology 2", false);
    row("live 1969", "live 1970", true); // years are no volumes: yearsMustAgree
    row("hits disc 1", "hits", true);
    row("i robot", "i robot", true);
    row("malcolm x", "malcolm x", true);
}

void CandidateScorerTest::numbersMustAgree()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(sameNumbers(a, b), "same");
    QCOMPARE(sameNumbers(b, a), sameNumbers(a, b));
}

void CandidateScorerTest::yearsMustAgree_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* a, const char* b, bool same) {
        QTest::addRow("%s / %s", a, b) << utf8(a) << utf8(b) << same;
    };
    row("Live at Glastonbury 1994", "Live at Glastonbury 1995", false);
    row("The Annual 2004", "The Annual 2005", false);
    row("Live 1969", "Live 1969", true);
    row("Live 1969", "Live", true);
    row("1962–1966", "1967–1970", false);
    row("Live at Montreux (1991)", "Live at Montreux (2006)", false);
    row("Live at Montreux (1991)", "Live at Montreux", true);
    row("Abbey Road (2009 Remaster)", "Abbey Road (2019 Mix)", true);
    row("Abbey Road (2009 Remaster)", "Abbey Road (Remastered 2015)", true);
    row("1984 (2009)", "1984", true);
}

void CandidateScorerTest::yearsMustAgree()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(sameYears(a, b), "same");
    QCOMPARE(sameYears(b, a), sameYears(a, b));
}

void CandidateScorerTest::anotherYearIsAnotherAlbum()
{
    const std::vector<YearCandidate> annual{candidate("A", "The Annual 2005", 2004)};
    QVERIFY(!chooseByLikeName(question("A", "The Annual 2004"), annual, {}).answer);
    const std::vector<YearCandidate> montreux{candidate("A", "Live at Montreux (2006)", 2006)};
    QVERIFY(!chooseByEqualName(question("A", "Live at Montreux (1991)"), montreux, {}).answer);
    QVERIFY(chooseByEqualName(question("A", "Live at Montreux (2006)"), montreux, {}).answer);
    YearCandidate edition = candidate("A", "Live at Montreux (2006)", 1991);
    edition.otherTitles.append(utf8("Live at Montreux (1991)"));
    QVERIFY(chooseByEqualName(question("A", "Live at Montreux (1991)"), std::span(&edition, 1), {}).answer);
}

void CandidateScorerTest::qualifiersMustAgree_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* a, const char* b, bool same) {
        QTest::addRow("%s / %s", a, b) << utf8(a) << utf8(b) << same;
    };
    row("nevermind", "nevermind live", false);
    row("the best of blur", "greatest blur", true);
    row("post", "post remixes", false);
    row("unplugged", "acoustic", true);
    row("1989", "1989 taylors version", false);
    row("olive", "olive", true);
    row("part 1 live", "part 1", false);
}

void CandidateScorerTest::qualifiersMustAgree()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(sameQualifiers(a, b), "same");
}

void CandidateScorerTest::equalNamesAreTaken_data()
{
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("foundArtist");
    QTest::addColumn<QString>("foundTitle");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* artist, const char* title, const char* foundArtist, const char* found,
                        bool taken) {
        QTest::addRow("%s - %s / %s", artist, title, found)
            << utf8(artist) << utf8(title) << utf8(foundArtist) << utf8(found) << taken;
    };
    row("Nirvana", "Nevermind", "Nirvana", "Nevermind", true);
    row("Nirvana", "NEVERMIND (Remastered)", "Nirvana", "Nevermind", true);
    row("Beatles", "Help!", "The Beatles", "Help", true);
    row("Sigur Ros", "( )", "Sigur Rós", "( )", true);
    row("Swift", "Olive", "Taylor Swift", "Olive", false);
    row("Nirvana", "Nevermind", "Nirvana UK", "Nevermind", false);
    row("Nirvana", "Nevermind", "Nirvana", "Never Mind", false);
    row("Nirvana", "Live", "Nirvana", "Alive", false);
    row("Suede", "Suite (Part 1) (Live)", "Suede", "Suite (Part 1)", false);
    row("Love", "Love", "Love", "Love Me", false);
}

void CandidateScorerTest::equalNamesAreTaken()
{
    QFETCH(const QString, artist);
    QFETCH(const QString, title);
    QFETCH(const QString, foundArtist);
    QFETCH(const QString, foundTitle);
    YearQuestion asked;
    asked.artist = artist;
    asked.title = title;
    const std::vector<YearCandidate> found{
        candidate(foundArtist.toUtf8().constData(), foundTitle.toUtf8().constData(), 1991)};
    const YearChoice choice = chooseByEqualName(asked, found, YearSource::MusicBrainzName);
    QTEST(choice.answer.has_value(), "taken");
    if (choice.answer) {
        QCOMPARE(choice.answer->date.year, 1991);
        QVERIFY(choice.answer->byName);
        QCOMPARE(choice.votes.front().verdict, QStringLiteral("taken"));
    }
}

void CandidateScorerTest::theAlbumGoesBeforeTheSingle()
{
    const std::vector<YearCandidate> found{candidate("A", "Song", 1979, "Single"),
                                           candidate("A", "Song", 1981, "Album")};
    QCOMPARE(chooseByEqualName(question("A", "Song"), found, {}).answer->date.year, 1981);
    QCOMPARE(chooseByEqualName(question("A", "Song - Single"), found, {}).answer->date.year, 1979);
}

void CandidateScorerTest::plainAlbumsGoBeforeLiveOnes()
{
    const std::vector<YearCandidate> found{candidate("A", "Album", 1970, "Album", {QStringLiteral("Live")}),
                                           candidate("A", "Album", 1975),
                                           candidate("A", "Album (Deluxe)", 1990)};
    QCOMPARE(chooseByEqualName(question("A", "Album"), found, {}).answer->date.year, 1975);
}

void CandidateScorerTest::equalNamesOfDifferentYearsAreUndecided()
{
    const std::vector<YearCandidate> found{candidate("Weezer", "Weezer", 1994),
                                           candidate("Weezer", "Weezer", 2001)};
    const YearChoice choice = chooseByEqualName(question("Weezer", "Weezer"), found, {});
    QVERIFY(!choice.answer);
    QCOMPARE(choice.undecided.size(), std::size_t(2));
    QCOMPARE(choice.votes.front().verdict, QStringLiteral("ambiguous"));
    const std::vector<YearCandidate> near{candidate("A", "B", 1994), candidate("A", "B", 1995)};
    QCOMPARE(chooseByEqualName(question("A", "B"), near, {}).answer->date.year, 1994);
}

void CandidateScorerTest::aBootlegIsTakenOnlyWhenThereIsNothingElse()
{
    YearCandidate bootleg = candidate("A", "B", 1970);
    bootleg.hasOfficial = false;
    const std::vector<YearCandidate> both{bootleg, candidate("A", "B", 1980)};
    QCOMPARE(chooseByEqualName(question("A", "B"), both, {}).answer->date.year, 1980);
    const std::vector<YearCandidate> only{bootleg};
    const YearChoice choice = chooseByEqualName(question("A", "B"), only, {});
    QVERIFY(choice.answer->confidence < 0.7);
}

void CandidateScorerTest::likeNamesAreTakenWhenSureEnough_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("found");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* title, const char* found, bool taken) {
        QTest::addRow("%s / %s", title, found) << utf8(title) << utf8(found) << taken;
    };
    row("The Dark Side of the Moon", "Dark Side of the Moon", true);
    row("Songs From the Big Chair", "Songs From the Big Chairs", true);
    row("Remain in Light", "Remain in the Light", true);
    row("O.K. Computer", "OK Computer", true);
    row("TNT", "T.N.T.", true);
    row("10000 Hz Legend", "10 000 Hz Legend", true);
    row("Movements", "Movement", false);
    row("Kind of Blues", "Kind of Blue", false);
    row("Led Zeppelin II", "Led Zeppelin III", false);
    row("Nevermind", "Nevermind Live", false);
    row("Help", "Helix", false);
    row("Low", "Lows", false);
    row("Kid A / Amnesiac", "Kid A", false);
    row("The Fame", "The Fame Monster", false);
    row("Greatest Hits", "Greatest Hits II", false);
    row("Blue", "Blues", false);
}

void CandidateScorerTest::likeNamesAreTakenWhenSureEnough()
{
    QFETCH(const QString, title);
    QFETCH(const QString, found);
    YearQuestion asked = question("Artist", "");
    asked.title = title;
    const std::vector<YearCandidate> all{candidate("Artist", found.toUtf8().constData(), 1980)};
    QTEST(chooseByLikeName(asked, all, {}).answer.has_value(), "taken");
}

void CandidateScorerTest::nearbyAlbumsOfOtherYearsCastDoubt()
{
    const YearQuestion asked = question("A", "Music for Pleasures");
    const std::vector<YearCandidate> two{candidate("A", "Music for Pleasure", 1977),
                                         candidate("A", "Music for Pleasurers", 1991)};
    const YearChoice choice = chooseByLikeName(asked, two, {});
    QVERIFY(!choice.answer);
    QCOMPARE(choice.undecided.size(), std::size_t(2));
    const std::vector<YearCandidate> sameYear{candidate("A", "Music for Pleasure", 1977),
                                              candidate("A", "Music for Pleasurers", 1977)};
    QVERIFY(chooseByLikeName(asked, sameYear, {}).answer);
}

void CandidateScorerTest::anAlbumPlayedOftenNeedsMoreThanLikeness()
{
    YearQuestion asked = question("A", "Remain in Light");
    const std::vector<YearCandidate> found{candidate("A", "Remain in the Light", 1980)};
    QVERIFY(chooseByLikeName(asked, found, {}).answer);
    asked.plays = 1000;
    const YearChoice choice = chooseByLikeName(asked, found, {});
    QVERIFY(!choice.answer);
    QCOMPARE(choice.undecided.size(), std::size_t(1));
}

void CandidateScorerTest::timeSpeaksAgainstACandidate()
{
    YearQuestion asked = question("A", "B");
    QCOMPARE(vetoByTime(asked, candidate("A", "B", 0)), QStringLiteral("no-date"));
    asked.latestYear = 2027;
    QCOMPARE(vetoByTime(asked, candidate("A", "B", 2028)), QStringLiteral("in-future"));
    asked.firstHeard = in2010;
    QCOMPARE(vetoByTime(asked, candidate("A", "B", 2011)), QString());
    QCOMPARE(vetoByTime(asked, candidate("A", "B", 2012)), QStringLiteral("heard-before"));
    asked.firstHeard = 1000; // a clock that was never set
    QCOMPARE(vetoByTime(asked, candidate("A", "B", 2012)), QString());
    asked.firstHeard = in2010;
    const YearChoice late = chooseById(asked, candidate("A", "B", 2012), {});
    QVERIFY(late.answer && late.answer->confidence < 0.9);
    QVERIFY(!chooseById(asked, candidate("A", "B & Bs", 2012), {}).answer);
    asked.upperYear = 1990;
    QCOMPARE(vetoByTime(asked, candidate("A", "B", 1992)), QStringLiteral("edition-before"));
    asked.refused = {candidate("A", "B", 1980).id};
    QCOMPARE(vetoByTime(asked, candidate("A", "B", 1980)), QStringLiteral("refused"));
}

void CandidateScorerTest::anIdentifierOfSomethingElseIsRefused()
{
    const YearQuestion asked = question("Blur", "Parklife");
    QVERIFY(chooseById(asked, candidate("Blur", "Parklife", 1994), {}).answer);
    QVERIFY(chooseById(asked, candidate("blur", "Parklife (Special)", 1994), {}).answer);
    QVERIFY(!chooseById(asked, candidate("Oasis", "Parklife", 1994), {}).answer);
    QVERIFY(!chooseById(asked, candidate("Blur", "Thirteen", 1999), {}).answer);
    QVERIFY(chooseById(asked, candidate("Various Artists", "Parklife", 1994), {}).answer);
    const YearQuestion japanese = question("Ringo Sheena", "Muzai Moratorium");
    QVERIFY(chooseById(japanese, candidate("椎名林檎", "無罪モラトリアム", 1999), {}).answer);
}

SILLON_TEST(CandidateScorerTest, candidatescorer)
#include "tst_candidatescorer.moc"
