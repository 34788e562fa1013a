// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listeningtracker.h"
#include "testmain.h"

#include <QTest>

#include <limits>
#include <vector>

using namespace sillon;

namespace {

constexpr qint64 start = 1700000000;

Track song(qint64 lengthMs)
{
    Track track;
    track.id = 7;
    track.path = QStringLiteral("/music/a.flac");
    track.recording.artist = QStringLiteral("Artist");
    track.recording.title = QStringLiteral("Title");
    track.release.title = QStringLiteral("Album");
    track.release.albumArtist = QStringLiteral("Album Artist");
    track.trackNumber = 3;
    track.lengthMs = lengthMs;
    return track;
}

/// Drives a tracker as a player would and keeps what comes out.
class Listener
{
public:
    ListeningTracker tracker;
    std::vector<Listen> listens;
    std::vector<NowPlaying> nowPlayings;
    std::vector<qint64> nowPlayingAt; ///< positions
    std::vector<FinishedPlay> finished;

    void start(const Track& track, qint64 at = ::start)
    {
        m_position = 0;
        keep(tracker.started(track, at));
    }
    /// Hears on up to a position, in steps of a tenth of a second like the engine's reports.
    void hearTo(qint64 position)
    {
        while (m_position < position) {
            m_position = std::min(m_position + 100, position);
            keep(tracker.advanced(m_position));
        }
    }
    void report(qint64 position)
    {
        m_position = position;
        keep(tracker.advanced(position));
    }
    void seek(qint64 position)
    {
        m_position = position;
        tracker.sought(position);
    }
    void pause() { tracker.paused(); }
    void resume() { keep(tracker.resumed()); }
    void end(bool natural) { keep(tracker.ended(natural)); }
    void length(qint64 ms) { keep(tracker.lengthKnown(ms)); }
    void threshold(int percent) { keep(tracker.thresholdChanged(percent)); }

private:
    void keep(const TrackingOutcome& outcome)
    {
        if (outcome.listen)
            listens.push_back(*outcome.listen);
        if (outcome.nowPlaying) {
            nowPlayings.push_back(*outcome.nowPlaying);
            nowPlayingAt.push_back(m_position);
        }
        if (outcome.finished)
            finished.push_back(*outcome.finished);
    }
    qint64 m_position = 0;
};

} // namespace

class ListeningTrackerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlayBecomesAListenTheMomentTheRuleIsMet();
    void aListenCarriesTheStartAndTheTags();
    void aPlayCountsOnlyOnce();
    void seekingDoesNotCountAsListening();
    void seekingToTheEndAndStoppingGivesNoListen();
    void aPartHeardTwiceCountsTwice();
    void aSeekToTheBeginningStaysTheSamePlay();
    void pausingAddsNothing();
    void eachRoundOfRepeatOneIsAPlayOfItsOwn();
    void nothingLeaksIntoTheNextTrack();
    void aNewStartEndsThePlayBefore();
    void negativeAndAbsurdStepsAddNothing_data();
    void negativeAndAbsurdStepsAddNothing();
    void absurdLengthsDoNoHarm();
    void aSecondIsForgivenAtTheNaturalEnd();
    void nothingIsForgivenAfterASeek();
    void nothingIsForgivenWhenItWasStopped();
    void theEnginesLengthWinsOverTheTags();
    void aShorterEngineLengthCountsAtOnce();
    void anEngineLengthUnderThirtySecondsNeverCounts();
    void aFileWithoutTaggedLengthCountsByTheEnginesLength();
    void aFileWithoutAnyLengthDoesNotCount();
    void untaggedFilesNeverCount();
    void aLoweredThresholdCountsWhatWasHeardAlready();
    void theThresholdAppliesToTheCurrentPlay();
    void aRaisedThresholdTakesNothingBack();
    void theNotchStandsWhereThePlayWillCount();
    void theNotchMovesWithASeek();
    void thereIsNoNotchPastTheEnd();
    void theWholeTrackNotchStandsAtTheEnd();
    void thereIsNoNotchOnceCountedOrWhenImpossible();
    void nothingPlayingMeansAnEmptyStatus();
    void whatWasMissingIsToldAtTheEnd();
    void nowPlayingIsDueAfterThreeSecondsOfMusic();
    void nowPlayingIsDueEveryFourMinutes();
    void nowPlayingIsDueOnResume();
    void resumingBeforeThreeSecondsIsNotToldYet();
    void musicSkippedOverIsNotHeardForNowPlaying();
    void nowPlayingNeedsTagsButNoLength();
    void theClockMovesTheStartOfTheCurrentPlay();
    void whatCountedInTheOpenIsNotCalledPrivateLater();
    void factsWithoutAPlayDoNothing();
};

void ListeningTrackerTest::aPlayBecomesAListenTheMomentTheRuleIsMet()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(99900);
    QVERIFY(listener.listens.empty());
    listener.hearTo(100000);
    QCOMPARE(listener.listens.size(), std::size_t{1});
    QCOMPARE(listener.listens.front().heardMs, qint64{100000});
}

void ListeningTrackerTest::aListenCarriesTheStartAndTheTags()
{
    Listener listener;
    const Track track = song(200000);
    listener.start(track);
    listener.hearTo(100000);
    const Listen& listen = listener.listens.at(0);
    QCOMPARE(listen.listenedAt, start);
    QCOMPARE(listen.lengthMs, qint64{200000});
    QCOMPARE(listen.trackNumber, 3);
    QVERIFY(listen.recording == track.recording);
    QVERIFY(listen.release == track.release);
    QVERIFY(listen.origin == ListenOrigin::Player);
    QCOMPARE(listen.id, ListenId{0});
}

void ListeningTrackerTest::aPlayCountsOnlyOnce()
{
    Listener listener;
    listener.start(song(60000));
    listener.hearTo(60000);
    listener.seek(0);
    listener.hearTo(60000);
    listener.end(true);
    QCOMPARE(listener.listens.size(), std::size_t{1});
    QCOMPARE(listener.finished.at(0).heardMs, qint64{120000});
}

void ListeningTrackerTest::seekingDoesNotCountAsListening()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(10000);
    listener.seek(150000);
    listener.hearTo(200000);
    QCOMPARE(listener.tracker.status().heardMs, qint64{60000});
    QVERIFY(listener.listens.empty());
}

void ListeningTrackerTest::seekingToTheEndAndStoppingGivesNoListen()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(1000);
    listener.seek(190000);
    listener.hearTo(191000);
    listener.end(false);
    QVERIFY(listener.listens.empty());
    QCOMPARE(listener.finished.at(0).missingMs(), qint64{98000});
}

void ListeningTrackerTest::aPartHeardTwiceCountsTwice()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(60000);
    listener.seek(20000);
    listener.hearTo(59900);
    QVERIFY(listener.listens.empty());
    listener.hearTo(60000);
    QCOMPARE(listener.listens.size(), std::size_t{1});
}

void ListeningTrackerTest::aSeekToTheBeginningStaysTheSamePlay()
{
    Listener listener;
    listener.start(song(60000));
    listener.hearTo(40000);
    listener.seek(0);
    listener.hearTo(40000);
    listener.end(false);
    QCOMPARE(listener.listens.size(), std::size_t{1});
    QCOMPARE(listener.finished.size(), std::size_t{1});
}

void ListeningTrackerTest::pausingAddsNothing()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(50000);
    listener.pause();
    listener.report(50000);
    listener.report(50000);
    listener.resume();
    listener.hearTo(99900);
    QVERIFY(listener.listens.empty());
    QCOMPARE(listener.tracker.status().heardMs, qint64{99900});
}

void ListeningTrackerTest::eachRoundOfRepeatOneIsAPlayOfItsOwn()
{
    Listener listener;
    for (const qint64 at : {start, start + 60}) {
        listener.start(song(60000), at);
        listener.hearTo(60000);
        listener.end(true);
    }
    QCOMPARE(listener.listens.size(), std::size_t{2});
    QCOMPARE(listener.listens.at(0).listenedAt, start);
    QCOMPARE(listener.listens.at(1).listenedAt, start + 60);
}

void ListeningTrackerTest::nothingLeaksIntoTheNextTrack()
{
    Listener listener;
    listener.start(song(60000));
    listener.seek(59000);
    listener.hearTo(60000);
    listener.end(true);
    listener.start(song(60000));
    listener.report(500);
    QCOMPARE(listener.tracker.status().heardMs, qint64{500});
}

void ListeningTrackerTest::aNewStartEndsThePlayBefore()
{
    Listener listener;
    listener.start(song(60000));
    listener.hearTo(10000);
    listener.start(song(60000));
    QCOMPARE(listener.finished.size(), std::size_t{1});
    QCOMPARE(listener.finished.at(0).heardMs, qint64{10000});
    QVERIFY(!listener.finished.at(0).counted);
    QCOMPARE(listener.tracker.status().heardMs, qint64{0});
}

void ListeningTrackerTest::negativeAndAbsurdStepsAddNothing_data()
{
    QTest::addColumn<qint64>("position");
    QTest::newRow("back") << qint64{1000};
    QTest::newRow("negative") << qint64{-453};
    QTest::newRow("the same") << qint64{10000};
    QTest::newRow("beyond the track") << qint64{10000000};
    QTest::newRow("most") << std::numeric_limits<qint64>::max();
    QTest::newRow("least") << std::numeric_limits<qint64>::min();
}

void ListeningTrackerTest::negativeAndAbsurdStepsAddNothing()
{
    QFETCH(const qint64, position);
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(10000);
    listener.report(position);
    QCOMPARE(listener.tracker.status().heardMs, qint64{10000});
    listener.report(20000);
    listener.report(20100);
    QVERIFY(listener.tracker.status().heardMs >= qint64{10100});
    QVERIFY(listener.tracker.status().heardMs <= qint64{30100});
}

void ListeningTrackerTest::absurdLengthsDoNoHarm()
{
    Listener listener;
    listener.start(song(std::numeric_limits<qint64>::max()));
    listener.length(std::numeric_limits<qint64>::max());
    QCOMPARE(listener.tracker.status().countsAtMs, std::optional<qint64>(240000));
    listener.hearTo(240000);
    QCOMPARE(listener.listens.size(), std::size_t{1});
    listener.start(song(std::numeric_limits<qint64>::min()));
    QVERIFY(listener.tracker.status().reason == NoListenReason::NoLength);
}

void ListeningTrackerTest::aSecondIsForgivenAtTheNaturalEnd()
{
    Listener listener;
    listener.threshold(100);
    listener.start(song(120000));
    listener.hearTo(119200);
    QVERIFY(listener.listens.empty());
    listener.end(true);
    QCOMPARE(listener.listens.size(), std::size_t{1});
    QVERIFY(listener.finished.at(0).counted);
    listener.start(song(120000));
    listener.hearTo(118900);
    listener.end(true);
    QCOMPARE(listener.listens.size(), std::size_t{1});
}

void ListeningTrackerTest::nothingIsForgivenAfterASeek()
{
    Listener listener;
    listener.threshold(100);
    listener.start(song(120000));
    listener.hearTo(60000);
    listener.seek(60500);
    listener.hearTo(120000);
    listener.end(true);
    QVERIFY(listener.listens.empty());
    QCOMPARE(listener.finished.at(0).missingMs(), qint64{500});
}

void ListeningTrackerTest::nothingIsForgivenWhenItWasStopped()
{
    Listener listener;
    listener.threshold(100);
    listener.start(song(120000));
    listener.hearTo(119900);
    listener.end(false);
    QVERIFY(listener.listens.empty());
}

void ListeningTrackerTest::theEnginesLengthWinsOverTheTags()
{
    Listener listener;
    listener.start(song(40000)); // the tags lie
    listener.length(200000);
    listener.hearTo(99900);
    QVERIFY(listener.listens.empty());
    listener.hearTo(100000);
    QCOMPARE(listener.listens.at(0).lengthMs, qint64{200000});
}

void ListeningTrackerTest::aShorterEngineLengthCountsAtOnce()
{
    Listener listener;
    listener.start(song(400000));
    listener.hearTo(50000);
    QVERIFY(listener.listens.empty());
    listener.length(90000);
    QCOMPARE(listener.listens.size(), std::size_t{1});
    QCOMPARE(listener.listens.at(0).heardMs, qint64{50000});
    listener.length(800000);
    listener.hearTo(300000);
    QCOMPARE(listener.listens.size(), std::size_t{1});
}

void ListeningTrackerTest::anEngineLengthUnderThirtySecondsNeverCounts()
{
    Listener listener;
    listener.start(song(400000));
    listener.length(29000);
    listener.hearTo(29000);
    listener.end(true);
    QVERIFY(listener.listens.empty());
    QVERIFY(listener.finished.at(0).reason == NoListenReason::TooShort);
}

void ListeningTrackerTest::aFileWithoutTaggedLengthCountsByTheEnginesLength()
{
    Listener listener;
    listener.start(song(0));
    QVERIFY(listener.tracker.status().reason == NoListenReason::NoLength);
    listener.hearTo(10000);
    listener.length(0);
    listener.length(-5);
    QVERIFY(listener.tracker.status().reason == NoListenReason::NoLength);
    listener.length(200000);
    QVERIFY(listener.tracker.status().reason == NoListenReason::None);
    listener.hearTo(100000);
    QCOMPARE(listener.listens.size(), std::size_t{1});
}

void ListeningTrackerTest::aFileWithoutAnyLengthDoesNotCount()
{
    Listener listener;
    listener.start(song(0));
    listener.hearTo(500000);
    listener.end(true);
    QVERIFY(listener.listens.empty());
    QVERIFY(listener.finished.at(0).reason == NoListenReason::NoLength);
    QCOMPARE(listener.finished.at(0).neededMs, qint64{0});
}

void ListeningTrackerTest::untaggedFilesNeverCount()
{
    Listener listener;
    Track track = song(200000);
    track.recording.artist.clear();
    listener.start(track);
    listener.hearTo(200000);
    listener.end(true);
    QVERIFY(listener.listens.empty());
    QVERIFY(listener.finished.at(0).reason == NoListenReason::NoTags);
}

void ListeningTrackerTest::aLoweredThresholdCountsWhatWasHeardAlready()
{
    Listener listener;
    listener.threshold(90);
    listener.start(song(60000));
    listener.hearTo(40000);
    QVERIFY(listener.listens.empty());
    listener.threshold(50);
    QCOMPARE(listener.listens.size(), std::size_t{1});
    QCOMPARE(listener.listens.at(0).heardMs, qint64{40000});
}

void ListeningTrackerTest::theThresholdAppliesToTheCurrentPlay()
{
    Listener listener;
    listener.start(song(60000));
    listener.hearTo(20000);
    QCOMPARE(listener.tracker.status().neededMs, qint64{30000});
    listener.threshold(90);
    QCOMPARE(listener.tracker.status().neededMs, qint64{54000});
    listener.hearTo(53900);
    QVERIFY(listener.listens.empty());
    listener.hearTo(54000);
    QCOMPARE(listener.listens.size(), std::size_t{1});
}

void ListeningTrackerTest::aRaisedThresholdTakesNothingBack()
{
    Listener listener;
    listener.start(song(60000));
    listener.hearTo(30000);
    listener.threshold(100);
    QVERIFY(listener.tracker.status().counted);
    listener.hearTo(60000);
    QCOMPARE(listener.listens.size(), std::size_t{1});
}

void ListeningTrackerTest::theNotchStandsWhereThePlayWillCount()
{
    Listener listener;
    listener.start(song(200000));
    QCOMPARE(listener.tracker.status().countsAtMs, std::optional<qint64>(100000));
    listener.hearTo(60000);
    QCOMPARE(listener.tracker.status().countsAtMs, std::optional<qint64>(100000));
    listener.threshold(80);
    QCOMPARE(listener.tracker.status().countsAtMs, std::optional<qint64>(160000));
}

void ListeningTrackerTest::theNotchMovesWithASeek()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(60000);
    listener.seek(20000);
    QCOMPARE(listener.tracker.status().countsAtMs, std::optional<qint64>(60000));
    listener.seek(160000);
    QCOMPARE(listener.tracker.status().countsAtMs, std::optional<qint64>(200000));
}

void ListeningTrackerTest::thereIsNoNotchPastTheEnd()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(60000);
    listener.seek(160001);
    QVERIFY(!listener.tracker.status().countsAtMs);
    QVERIFY(listener.tracker.status().reason == NoListenReason::None);
}

void ListeningTrackerTest::theWholeTrackNotchStandsAtTheEnd()
{
    Listener listener;
    listener.threshold(100);
    listener.start(song(120000));
    QCOMPARE(listener.tracker.status().countsAtMs, std::optional<qint64>(120000));
    listener.length(119500);
    listener.report(1);
    listener.report(0); // a report that adds nothing leaves heard a little ahead
    QCOMPARE(listener.tracker.status().countsAtMs, std::optional<qint64>(119499));
}

void ListeningTrackerTest::thereIsNoNotchOnceCountedOrWhenImpossible()
{
    Listener listener;
    listener.start(song(60000));
    listener.hearTo(30000);
    QVERIFY(listener.tracker.status().counted);
    QVERIFY(!listener.tracker.status().countsAtMs);
    listener.start(song(20000));
    QVERIFY(listener.tracker.status().reason == NoListenReason::TooShort);
    QVERIFY(!listener.tracker.status().countsAtMs);
    QCOMPARE(listener.tracker.status().neededMs, qint64{0});
}

void ListeningTrackerTest::nothingPlayingMeansAnEmptyStatus()
{
    Listener listener;
    QVERIFY(listener.tracker.status() == PlayStatus{});
    listener.start(song(60000));
    listener.hearTo(10000);
    QVERIFY(listener.tracker.status().playing);
    listener.pause();
    QVERIFY(listener.tracker.status().playing);
    listener.end(false);
    QVERIFY(listener.tracker.status() == PlayStatus{});
}

void ListeningTrackerTest::whatWasMissingIsToldAtTheEnd()
{
    Listener listener;
    listener.start(song(216000));
    listener.hearTo(72000);
    listener.end(false);
    const FinishedPlay& play = listener.finished.at(0);
    QCOMPARE(play.startedAt, start);
    QCOMPARE(play.heardMs, qint64{72000});
    QCOMPARE(play.neededMs, qint64{108000});
    QCOMPARE(play.missingMs(), qint64{36000});
    QCOMPARE(play.track.path, QStringLiteral("/music/a.flac"));
}

void ListeningTrackerTest::nowPlayingIsDueAfterThreeSecondsOfMusic()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(2900);
    QVERIFY(listener.nowPlayings.empty());
    listener.hearTo(200000);
    QCOMPARE(listener.nowPlayingAt, std::vector<qint64>{3000});
    QCOMPARE(listener.nowPlayings.at(0).lengthMs, qint64{200000});
    QCOMPARE(listener.nowPlayings.at(0).trackNumber, 3);
    QCOMPARE(listener.nowPlayings.at(0).recording.title, QStringLiteral("Title"));
    QCOMPARE(listener.nowPlayings.at(0).release.title, QStringLiteral("Album"));
}

void ListeningTrackerTest::nowPlayingIsDueEveryFourMinutes()
{
    Listener listener;
    listener.start(song(1000000));
    listener.hearTo(1000000);
    QCOMPARE(listener.nowPlayingAt, (std::vector<qint64>{3000, 240000, 480000, 720000, 960000}));
    // Sparse reports (a silent, faster engine) tell it once each, not once for every four minutes passed.
    Listener sparse;
    sparse.start(song(3000000));
    sparse.report(500000);
    sparse.report(719000);
    sparse.report(721000);
    QCOMPARE(sparse.nowPlayingAt, (std::vector<qint64>{500000, 721000}));
}

void ListeningTrackerTest::nowPlayingIsDueOnResume()
{
    Listener listener;
    listener.start(song(1000000));
    listener.hearTo(100000);
    listener.pause();
    listener.resume();
    listener.resume(); // no pause before it
    listener.hearTo(500000);
    QCOMPARE(listener.nowPlayingAt, (std::vector<qint64>{3000, 100000, 340000}));
}

void ListeningTrackerTest::resumingBeforeThreeSecondsIsNotToldYet()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(1000);
    listener.pause();
    listener.resume();
    QVERIFY(listener.nowPlayings.empty());
    listener.hearTo(3000);
    QCOMPARE(listener.nowPlayings.size(), std::size_t{1});
}

void ListeningTrackerTest::musicSkippedOverIsNotHeardForNowPlaying()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(1000);
    listener.seek(100000);
    listener.hearTo(101900);
    QVERIFY(listener.nowPlayings.empty());
    listener.hearTo(102000);
    QCOMPARE(listener.nowPlayings.size(), std::size_t{1});
}

void ListeningTrackerTest::nowPlayingNeedsTagsButNoLength()
{
    Listener listener;
    Track untagged = song(200000);
    untagged.recording.title.clear();
    listener.start(untagged);
    listener.hearTo(10000);
    listener.pause();
    listener.resume();
    QVERIFY(listener.nowPlayings.empty());
    listener.start(song(0));
    listener.hearTo(10000);
    QCOMPARE(listener.nowPlayings.size(), std::size_t{1});
    QCOMPARE(listener.nowPlayings.at(0).lengthMs, qint64{0});
}

void ListeningTrackerTest::theClockMovesTheStartOfTheCurrentPlay()
{
    Listener listener;
    listener.tracker.startMoved(3600);
    listener.start(song(200000));
    listener.hearTo(10000);
    listener.tracker.startMoved(-7200);
    listener.hearTo(100000);
    QCOMPARE(listener.listens.at(0).listenedAt, start - 7200);
}

void ListeningTrackerTest::whatCountedInTheOpenIsNotCalledPrivateLater()
{
    Listener listener;
    listener.start(song(200000));
    listener.hearTo(100000);
    QCOMPARE(listener.listens.at(0).isPrivate, false);
    listener.tracker.setPrivate(true);
    QCOMPARE(listener.tracker.status().isPrivate, false);
    const std::size_t told = listener.nowPlayings.size();
    listener.pause();
    listener.resume();
    QCOMPARE(listener.nowPlayings.size(), told); // from here on nobody is told
    listener.start(song(200000));
    listener.hearTo(100000);
    QCOMPARE(listener.tracker.status().isPrivate, true);
    listener.tracker.setPrivate(false);
    QCOMPARE(listener.tracker.status().isPrivate, true);
}

void ListeningTrackerTest::factsWithoutAPlayDoNothing()
{
    Listener listener;
    listener.report(5000);
    listener.seek(100);
    listener.pause();
    listener.resume();
    listener.length(200000);
    listener.threshold(30);
    listener.end(true);
    QVERIFY(listener.listens.empty() && listener.nowPlayings.empty() && listener.finished.empty());
}

SILLON_TEST(ListeningTrackerTest, listeningtracker)
#include "tst_listeningtracker.moc"
