// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedmatch.h"
#include "music/matchkey.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

const auto firstId = QStringLiteral("11111111-1111-4111-8111-111111111111");
const auto secondId = QStringLiteral("22222222-2222-4222-8222-222222222222");

Recording song(const QString& artist, const QString& title, const QString& mbid = {})
{
    Recording recording;
    recording.artist = artist;
    recording.title = title;
    recording.mbid = RecordingMbid::parse(mbid);
    return recording;
}

LibrarySong inLibrary(const Recording& recording)
{
    return {recording, foldedText(recording.artist), foldedText(recording.title)};
}

LovedVerdict verdictOf(const Recording& library, const Recording& loved)
{
    return LovedMatcher({inLibrary(library)}, {}).match(loved).verdict;
}

} // namespace

Q_DECLARE_METATYPE(sillon::LovedVerdict)

class LovedMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyEqualNamesAreTheSame_data();
    void onlyEqualNamesAreTheSame();
    void equalIdsAreTheSameWhateverTheNames();
    void copiesOfOneSongAreNoQuestion();
    void theUsersAnswerIsRemembered();
    void aSongTheUserKnowsIsNotThereIsMissing();
    void anAliasOfASongThatWentIsMissing();
    void suggestionsAreTheLikeliestFirst();
    void namelessTracksAreMissing();
    void distancesStopEarly();
};

void LovedMatchTest::onlyEqualNamesAreTheSame_data()
{
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("lovedArtist");
    QTest::addColumn<QString>("lovedTitle");
    QTest::addColumn<LovedVerdict>("verdict");
    const auto row = [](const char* artist, const char* title, const char* lovedArtist,
                        const char* lovedTitle, LovedVerdict verdict) {
        QTest::addRow("%s - %s / %s - %s", artist, title, lovedArtist, lovedTitle)
            << QString::fromUtf8(artist) << QString::fromUtf8(title) << QString::fromUtf8(lovedArtist)
            << QString::fromUtf8(lovedTitle) << verdict;
    };
    const auto same = LovedVerdict::InLibrary;
    const auto ask = LovedVerdict::Ambiguous;
    const auto no = LovedVerdict::Missing;
    row("Björk", "Jóga", "BJÖRK", "JÓGA", same);
    row("Björk", "Jóga", "bjork", "Joga", same);
    row("Sigur Rós", "Ára bátur", "SIGUR ROS", "ara  batur", same);
    row("AC/DC", "Don’t", "ac/dc", "Don't", same);
    row("Straße", "Weiß", "STRASSE", "weiss", same);
    row("宇多田ヒカル", "First Love", "宇多田ヒカル", "first love", same);
    row("Cher", "Love", "Cher", "Love Me", no);
    row("Cher", "Love Me", "Cher", "Love", no);
    row("Cher", "Love", "Sade", "Love", no);
    row("M", "Pop", "M83", "Pop", no);
    row("Yes", "Roundabout", "Yes Sir", "Roundabout", no);
    row("Blur", "Song 2", "Blur", "Song 3", no);
    row("Air", "Symphony No. 5", "Air", "Symphony No. 6", no);
    row("Air", "Run", "Air", "Sun", no);
    row("か", "一", "が", "一", no);
    row("Air", "Talisman", "Air", "Talisman (Remastered 2011)", ask);
    row("Air", "Talisman - 2011 Remaster", "Air", "Talisman", ask);
    row("The Beatles", "Yesterday", "Beatles", "Yesterday", ask);
    row("Air", "Playground Love", "Air feat. Gordon Tracks", "Playground Love", ask);
    row("Air", "Playground Love", "Air", "Playgruond Love", ask);
    row("R.E.M.", "Nightswimming", "REM", "Nightswimming", ask);
    row("Air", "Talisman", "Air", "Talisman (Live)", ask);
}

void LovedMatchTest::onlyEqualNamesAreTheSame()
{
    QFETCH(QString, artist);
    QFETCH(QString, title);
    QFETCH(QString, lovedArtist);
    QFETCH(QString, lovedTitle);
    QTEST(verdictOf(song(artist, title), song(lovedArtist, lovedTitle)), "verdict");
}

void LovedMatchTest::equalIdsAreTheSameWhateverTheNames()
{
    LovedMatcher matcher({inLibrary(song(QStringLiteral("坂本龍一"), QStringLiteral("Aqua"), firstId)),
                          inLibrary(song(QStringLiteral("Air"), QStringLiteral("Run"), secondId))},
                         {});
    const auto match =
        matcher.match(song(QStringLiteral("Ryuichi Sakamoto"), QStringLiteral("Aqua"), firstId));
    QVERIFY(match.verdict == LovedVerdict::InLibrary);
    QCOMPARE(match.songs, std::vector<int>{0});
    // Its own names need no alias.
    QVERIFY(matcher.match(song(QStringLiteral("air"), QStringLiteral("run"), secondId)).songs.empty());
}

void LovedMatchTest::copiesOfOneSongAreNoQuestion()
{
    LovedMatcher matcher({inLibrary(song(QStringLiteral("Air"), QStringLiteral("Run"), firstId)),
                          inLibrary(song(QStringLiteral("AIR"), QStringLiteral("Run"), secondId)),
                          inLibrary(song(QStringLiteral("Air"), QStringLiteral("run")))},
                         {});
    QVERIFY(matcher.match(song(QStringLiteral("Air"), QStringLiteral("Run"))).verdict ==
            LovedVerdict::InLibrary);
}

void LovedMatchTest::theUsersAnswerIsRemembered()
{
    const auto loved = song(QStringLiteral("Air"), QStringLiteral("Talisman (Live)"));
    const auto library = song(QStringLiteral("Air"), QStringLiteral("Talisman"));
    LovedMatcher matcher({inLibrary(library)}, {{songKey(loved), library, AliasOrigin::User}});
    QVERIFY(matcher.match(loved).verdict == LovedVerdict::InLibrary);
}

void LovedMatchTest::aSongTheUserKnowsIsNotThereIsMissing()
{
    const auto loved = song(QStringLiteral("Air"), QStringLiteral("Talisman (Live)"));
    LovedMatcher matcher({inLibrary(song(QStringLiteral("Air"), QStringLiteral("Talisman")))},
                         {{songKey(loved), {}, AliasOrigin::None}});
    QVERIFY(matcher.match(loved).verdict == LovedVerdict::Missing);
}

void LovedMatchTest::anAliasOfASongThatWentIsMissing()
{
    const auto loved = song(QStringLiteral("Air"), QStringLiteral("Talisman (Live)"));
    const auto gone = song(QStringLiteral("Air"), QStringLiteral("Talisman live at home"));
    LovedMatcher matcher({inLibrary(song(QStringLiteral("Air"), QStringLiteral("Talisman")))},
                         {{songKey(loved), gone, AliasOrigin::User}});
    QVERIFY(matcher.match(loved).verdict == LovedVerdict::Missing);
}

void LovedMatchTest::suggestionsAreTheLikeliestFirst()
{
    std::vector<LibrarySong> songs;
    songs.push_back(inLibrary(song(QStringLiteral("Air"), QStringLiteral("Playgrund Loves"))));
    songs.push_back(inLibrary(song(QStringLiteral("Air"), QStringLiteral("Playground Love (Live)"))));
    songs.push_back(
        inLibrary(song(QStringLiteral("Air"), QStringLiteral("playground love (live)"), firstId)));
    for (int i = 0; i < 20; ++i)
        songs.push_back(
            inLibrary(song(QStringLiteral("Air"), QStringLiteral("Playground Love (take %1)").arg(i))));
    LovedMatcher matcher(songs, {});
    const auto match = matcher.match(song(QStringLiteral("Air"), QStringLiteral("Playground Love")));
    QVERIFY(match.verdict == LovedVerdict::Ambiguous);
    QCOMPARE(match.songs.size(), std::size_t(LovedMatcher::mostSuggestions));
    QCOMPARE(match.songs[0], 1);
    QCOMPARE(match.songs[1], 3); // not the same names again
}

void LovedMatchTest::namelessTracksAreMissing()
{
    QVERIFY(verdictOf(song(QStringLiteral("Air"), QStringLiteral("Run")), song({}, QStringLiteral("Run"))) ==
            LovedVerdict::Missing);
    QVERIFY(verdictOf(song({}, QStringLiteral("Run")), song({}, QStringLiteral("Run"))) ==
            LovedVerdict::Missing);
    QCOMPARE(looseTitle(QStringLiteral("(untitled)")), QStringLiteral("(untitled)"));
    QCOMPARE(looseArtist(QStringLiteral("!!!")), QStringLiteral("!!!"));
}

void LovedMatchTest::distancesStopEarly()
{
    QCOMPARE(editDistance(QStringLiteral("abc"), QStringLiteral("abc"), 0), 0);
    QCOMPARE(editDistance(QStringLiteral("abc"), QStringLiteral("abd"), 2), 1);
    QCOMPARE(editDistance(QStringLiteral("abc"), QStringLiteral("acb"), 2), 2);
    QCOMPARE(editDistance(QStringLiteral("abc"), QStringLiteral("xyz"), 1), 2);
    QCOMPARE(editDistance({}, QStringLiteral("ab"), 2), 2);
    QCOMPARE(editDistance(QStringLiteral("a"), QStringLiteral("abcdef"), 2), 3);
}

SILLON_TEST(LovedMatchTest, lovedmatch)
#include "tst_lovedmatch.moc"
