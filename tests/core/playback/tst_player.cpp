// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/fakeengine.h"
#include "playback/player.h"
#include "testmain.h"
#include "tracks.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sillon;
using sillon::testing::FakeClock;
using sillon::testing::FakeEngine;
using sillon::testing::namedTrack;
using sillon::testing::namedTracks;
using sillon::testing::titlesOf;

namespace {

/// A player on a fake engine (tracks of 10 s), with the story of its plays written down: "start a", "10000"
/// for the music heard, "seek 5000", "pause", "resume", "end" or "natural end".
struct Stage
{
    FakeClock clock;
    FakeEngine engine;
    Player player{engine, clock, nullptr, 1};
    QStringList story;
    QStringList skipped;
    int lost = 0;
    qint64 from = 0;
    qint64 to = 0;

    Stage()
    {
        engine.setDefaultLength(10000);
        QObject::connect(&player, &Player::playStarted, &player, [this](const Track& track) {
            from = to = 0;
            story << QStringLiteral("start ") + track.recording.title;
        });
        QObject::connect(&player, &Player::playAdvanced, &player, [this](qint64 ms) { to = ms; });
        QObject::connect(&player, &Player::playSought, &player, [this](qint64 ms) {
            tellHeard();
            from = to = ms;
            story << QStringLiteral("seek %1").arg(ms);
        });
        QObject::connect(&player, &Player::playPaused, &player, [this] { tell(QStringLiteral("pause")); });
        QObject::connect(&player, &Player::playResumed, &player, [this] { tell(QStringLiteral("resume")); });
        QObject::connect(&player, &Player::playEnded, &player, [this](bool natural) {
            tell(natural ? QStringLiteral("natural end") : QStringLiteral("end"));
        });
        QObject::connect(&player, &Player::trackSkipped, &player,
                         [this](const Track& track) { skipped << track.recording.title; });
        QObject::connect(&player, &Player::deviceLost, &player, [this] { ++lost; });
    }

    void tellHeard()
    {
        if (to != from)
            story << QString::number(to - from);
        from = to;
    }
    void tell(const QString& what)
    {
        tellHeard();
        story << what;
    }
    QStringList toldSoFar()
    {
        tellHeard();
        return std::exchange(story, {});
    }
    [[nodiscard]] QueueItemId idOf(const QString& title) const
    {
        for (const QueueItem& item : player.queue().items()) {
            if (item.track.recording.title == title)
                return item.id;
        }
        return 0;
    }
    [[nodiscard]] QString current() const
    {
        const auto item = player.currentItem();
        return item ? item->track.recording.title : QStringLiteral("-");
    }
    void play(const char* names, int start = 0)
    {
        player.playTracks(namedTracks(QString::fromLatin1(names)), start);
        engine.advance(0);
    }
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

} // namespace

class PlayerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneTrackLeadsIntoTheNextWithoutALoss()
    {
        Stage stage;
        stage.play("ab");
        stage.engine.advance(20000);
        QCOMPARE(stage.toldSoFar(), words("start a, 10000, natural end, start b, 10000, natural end"));
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
        QCOMPARE(stage.current(), QStringLiteral("-"));
    }

    void nextIsEnqueuedAsSoonAsATrackStarts()
    {
        Stage stage;
        stage.player.playTracks(namedTracks(QStringLiteral("abc")), 1);
        QCOMPARE(stage.engine.nextPath(), QString());
        stage.engine.advance(0);
        QCOMPARE(stage.engine.playingPath(), QStringLiteral("b"));
        QCOMPARE(stage.engine.nextPath(), QStringLiteral("c"));
    }

    void nothingIsToldBeforeSoundIsHeard()
    {
        Stage stage;
        stage.player.playTracks(namedTracks(QStringLiteral("a")), 0);
        QCOMPARE(stage.player.state(), PlaybackState::Playing);
        stage.player.pause();
        stage.player.play();
        QVERIFY(stage.story.isEmpty());
        stage.player.stop();
        QVERIFY(stage.story.isEmpty());
    }

    void seekingIsNoListening()
    {
        Stage stage;
        stage.play("a");
        stage.engine.advance(1000);
        stage.player.seek(9000);
        stage.engine.advance(500);
        stage.player.seek(0);
        stage.engine.advance(300);
        QCOMPARE(stage.toldSoFar(), words("start a, 1000, seek 9000, 500, seek 0, 300"));
    }

    void pausingKeepsThePlayOpen()
    {
        Stage stage;
        stage.play("a");
        stage.engine.advance(1000);
        stage.player.pause();
        stage.player.pause();
        stage.engine.advance(5000);
        stage.player.togglePlaying();
        stage.engine.advance(500);
        QCOMPARE(stage.toldSoFar(), words("start a, 1000, pause, resume, 500"));
    }

    void repeatOneIsANewPlayEachRound()
    {
        Stage stage;
        stage.player.setRepeat(RepeatMode::One);
        stage.play("ab");
        stage.engine.advance(25000);
        QCOMPARE(stage.toldSoFar(),
                 words("start a, 10000, natural end, start a, 10000, natural end, start a, 5000"));
        stage.player.next();
        QCOMPARE(stage.current(), QStringLiteral("b"));
    }

    void repeatAllBeginsAgain()
    {
        Stage stage;
        stage.player.setRepeat(RepeatMode::All);
        stage.play("ab", 1);
        stage.engine.advance(11000);
        QCOMPARE(stage.toldSoFar(), words("start b, 10000, natural end, start a, 1000"));
    }

    void previousRestartsAfterThreeSecondsAsANewPlay()
    {
        Stage stage;
        stage.play("ab", 1);
        stage.engine.advance(3001);
        stage.player.previous();
        stage.engine.advance(1000);
        QCOMPARE(stage.toldSoFar(), words("start b, 3001, end, start b, 1000"));
        stage.player.previous();
        stage.engine.advance(700);
        QCOMPARE(stage.toldSoFar(), words("end, start a, 700"));
        stage.player.previous();
        stage.engine.advance(1);
        QCOMPARE(stage.toldSoFar(), words("end, start a, 1"));
    }

    void skippingEndsThePlayWithWhatWasHeard()
    {
        Stage stage;
        stage.play("abc");
        stage.engine.advance(2500);
        stage.player.next();
        stage.engine.advance(100);
        stage.player.playItem(stage.idOf(QStringLiteral("c")));
        stage.engine.advance(100);
        stage.player.next();
        QCOMPARE(stage.toldSoFar(), words("start a, 2500, end, start b, 100, end, start c, 100, end"));
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
    }

    void otherTagsOfWhatSoundsAreToldAndThePlayGoesOn()
    {
        Stage stage;
        stage.play("ab");
        stage.engine.advance(2500);
        QSignalSpy current(&stage.player, &Player::currentChanged);
        QSignalSpy queue(&stage.player, &Player::queueChanged);
        const auto rename = [&](const QString& from, const QString& to) {
            stage.player.renewTracks([&](const Track& track) {
                Track renewed = track;
                if (renewed.recording.title == from)
                    renewed.recording.title = to;
                return std::optional(renewed);
            });
        };
        rename(QStringLiteral("nobody"), QStringLiteral("x"));
        QCOMPARE(queue.count(), 0);
        rename(QStringLiteral("b"), QStringLiteral("c"));
        QCOMPARE(queue.count(), 1);
        QCOMPARE(current.count(), 0);
        rename(QStringLiteral("a"), QStringLiteral("d"));
        QCOMPARE(current.count(), 1);
        QCOMPARE(stage.player.currentItem()->track.recording.title, QStringLiteral("d"));
        QCOMPARE(stage.player.state(), PlaybackState::Playing);
        QCOMPARE(stage.player.positionMs(), 2500);
        QCOMPARE(stage.toldSoFar(), words("start a, 2500"));
    }

    void stoppingEndsThePlayAndPlayingBeginsAgain()
    {
        Stage stage;
        stage.play("ab");
        stage.engine.advance(4000);
        stage.player.stop();
        stage.player.stop();
        QCOMPARE(stage.player.positionMs(), 0);
        QCOMPARE(stage.current(), QStringLiteral("a"));
        stage.player.play();
        stage.engine.advance(1000);
        QCOMPARE(stage.toldSoFar(), words("start a, 4000, end, start a, 1000"));
    }

    void pausedStaysPausedOnAnotherItem()
    {
        Stage stage;
        stage.play("abc");
        stage.engine.advance(1000);
        stage.player.pause();
        stage.player.next();
        QCOMPARE(stage.player.state(), PlaybackState::Paused);
        QCOMPARE(stage.current(), QStringLiteral("b"));
        QCOMPARE(stage.engine.playingPath(), QString());
        stage.player.seek(5000);
        stage.player.play();
        stage.engine.advance(100);
        QCOMPARE(stage.toldSoFar(), words("start a, 1000, pause, end, start b, seek 5000, 100"));
    }

    void stopAfterCurrentHoldsOnce()
    {
        Stage stage;
        stage.play("abc");
        stage.player.setStopAfterCurrent(true);
        stage.engine.advance(30000);
        QCOMPARE(stage.toldSoFar(), words("start a, 10000, natural end"));
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
        QCOMPARE(stage.current(), QStringLiteral("b"));
        QVERIFY(!stage.player.stopsAfterCurrent());
        stage.player.play();
        stage.engine.advance(20000);
        QCOMPARE(stage.toldSoFar(), words("start b, 10000, natural end, start c, 10000, natural end"));
    }

    void stopAfterCurrentHoldsForTheLastItemToo()
    {
        Stage stage;
        stage.play("a");
        stage.player.setStopAfterCurrent(true);
        stage.engine.advance(10000);
        QVERIFY(!stage.player.stopsAfterCurrent());
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
    }

    void stopAfterCurrentCanBeTakenBack()
    {
        Stage stage;
        stage.play("ab");
        stage.player.setStopAfterCurrent(true);
        QCOMPARE(stage.engine.nextPath(), QString());
        stage.player.setStopAfterCurrent(false);
        QCOMPARE(stage.engine.nextPath(), QStringLiteral("b"));
    }

    void sleepAfterMinutesPauses()
    {
        Stage stage;
        stage.engine.setDefaultLength(3600000);
        stage.play("ab");
        stage.player.setSleep(SleepUntil::Minutes, 2);
        stage.clock.advance(119999);
        stage.engine.advance(1000);
        QCOMPARE(stage.player.state(), PlaybackState::Playing);
        stage.clock.advance(1);
        stage.engine.advance(1000);
        QCOMPARE(stage.player.state(), PlaybackState::Paused);
        QCOMPARE(stage.player.sleep().until(), SleepUntil::Off);
        stage.player.play();
        stage.engine.advance(1000);
        QCOMPARE(stage.player.state(), PlaybackState::Playing);
    }

    void sleepThatPassedWhilePausedDoesNotPauseAgain()
    {
        Stage stage;
        stage.play("a");
        stage.player.setSleep(SleepUntil::Minutes, 1);
        stage.player.pause();
        stage.clock.advance(3600000);
        stage.player.play();
        stage.engine.advance(1000);
        QCOMPARE(stage.player.state(), PlaybackState::Playing);
        QCOMPARE(stage.player.sleep().until(), SleepUntil::Off);
    }

    void sleepAtTheEndOfTheTrackStopsThere()
    {
        Stage stage;
        stage.player.setRepeat(RepeatMode::One);
        stage.play("ab");
        stage.player.setSleep(SleepUntil::EndOfTrack);
        stage.engine.advance(50000);
        QCOMPARE(stage.toldSoFar(), words("start a, 10000, natural end"));
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
        QCOMPARE(stage.player.sleep().until(), SleepUntil::Off);
    }

    void sleepAtTheEndOfTheAlbumPlaysItsOtherTracks()
    {
        Stage stage;
        QList<Track> tracks = namedTracks(QStringLiteral("abc"));
        tracks[2].release.title = QStringLiteral("Another");
        stage.player.playTracks(tracks);
        stage.engine.advance(0);
        stage.player.setSleep(SleepUntil::EndOfAlbum);
        QCOMPARE(stage.engine.nextPath(), QStringLiteral("b"));
        stage.engine.advance(50000);
        QCOMPARE(stage.toldSoFar(), words("start a, 10000, natural end, start b, 10000, natural end"));
        QCOMPARE(stage.current(), QStringLiteral("c"));
        QCOMPARE(stage.player.sleep().until(), SleepUntil::Off);
    }

    void brokenFilesAreSkippedAndTheQueueGoesOn()
    {
        Stage stage;
        stage.engine.failPath(QStringLiteral("b"));
        stage.engine.failPath(QStringLiteral("c"));
        stage.play("abcd");
        stage.engine.advance(11000);
        QCOMPARE(stage.toldSoFar(), words("start a, 10000, natural end, start d, 1000"));
        QCOMPARE(stage.skipped, words("b, c"));
        QCOMPARE(stage.current(), QStringLiteral("d"));
    }

    void aQueueOfBrokenFilesEndsWhateverRepeats()
    {
        for (const RepeatMode mode : {RepeatMode::Off, RepeatMode::All, RepeatMode::One}) {
            for (const bool shuffle : {false, true}) {
                Stage stage;
                for (const char* path : {"a", "b", "c"})
                    stage.engine.failPath(QString::fromLatin1(path));
                stage.player.setRepeat(mode);
                stage.player.setShuffle(shuffle);
                stage.play("abc");
                stage.engine.advance(0);
                QCOMPARE(stage.skipped.size(), 3);
                QCOMPARE(stage.skipped.removeDuplicates(), 0);
                QCOMPARE(stage.player.state(), PlaybackState::Stopped);
                QVERIFY(stage.story.isEmpty());
            }
        }
    }

    void afterARoundOfBrokenFilesTheNextOnesAreTriedAnew()
    {
        Stage stage;
        for (const char* path : {"a", "b", "c"})
            stage.engine.failPath(QString::fromLatin1(path));
        stage.play("abc");
        stage.engine.advance(0);
        stage.player.play(); // the same once more
        stage.engine.advance(0);
        QCOMPARE(stage.skipped, words("a, b, c, a, b, c"));
        stage.play("ad");
        stage.engine.advance(1000);
        QCOMPARE(stage.current(), QStringLiteral("d"));
        QCOMPARE(stage.player.state(), PlaybackState::Playing);
    }

    void aBrokenFileAmongGoodOnesIsTriedInEveryRound()
    {
        Stage stage;
        stage.engine.failPath(QStringLiteral("a"));
        stage.player.setRepeat(RepeatMode::All);
        stage.play("ab");
        stage.engine.advance(30000);
        QCOMPARE(stage.player.state(), PlaybackState::Playing);
        QVERIFY(stage.skipped.size() >= 3);
    }

    void aLostDevicePausesAndResumingGoesOn()
    {
        Stage stage;
        stage.play("ab");
        stage.engine.advance(4000);
        stage.engine.loseDevice();
        QCOMPARE(stage.lost, 1);
        QCOMPARE(stage.player.state(), PlaybackState::Paused);
        stage.engine.advance(5000);
        stage.player.play();
        stage.engine.advance(6000);
        QCOMPARE(stage.toldSoFar(), words("start a, 4000, pause, resume, 6000, natural end, start b"));
    }

    void aFileThatBreaksOffHasNoNaturalEnd()
    {
        Stage stage;
        stage.play("ab");
        stage.engine.advance(4000);
        stage.engine.endEarly();
        stage.engine.advance(500);
        QCOMPARE(stage.toldSoFar(), words("start a, 4000, end, start b, 500"));
    }

    void theEnginesLengthWins()
    {
        Stage stage;
        QList<Track> tracks = namedTracks(QStringLiteral("ab"));
        tracks[0].lengthMs = tracks[1].lengthMs = 7000;
        QList<qint64> told;
        connect(&stage.player, &Player::playLengthKnown, this, [&told](qint64 ms) { told << ms; });
        stage.player.playTracks(tracks);
        QCOMPARE(stage.player.lengthMs(), 7000);
        stage.engine.advance(0);
        QCOMPARE(stage.player.lengthMs(), 10000);
        QCOMPARE(stage.player.currentItem()->track.lengthMs, 10000);
        QCOMPARE(told, QList<qint64>{10000});
        stage.player.pause();
        stage.player.next();
        QCOMPARE(stage.player.lengthMs(), 7000);
        QCOMPARE(stage.player.currentItem()->track.lengthMs, 7000);
    }

    void editingTheQueueChangesWhatFollows()
    {
        Stage stage;
        stage.play("abcd");
        stage.player.moveItems({stage.idOf(QStringLiteral("d"))}, 1);
        QCOMPARE(stage.engine.nextPath(), QStringLiteral("d"));
        stage.player.removeItems({stage.idOf(QStringLiteral("d"))});
        QCOMPARE(stage.engine.nextPath(), QStringLiteral("b"));
        stage.player.addNext(namedTracks(QStringLiteral("xy")));
        QCOMPARE(stage.engine.nextPath(), QStringLiteral("x"));
        QCOMPARE(titlesOf(stage.player.queue()), QStringLiteral("axybc"));
        stage.player.addLast(namedTracks(QStringLiteral("z")));
        QCOMPARE(titlesOf(stage.player.queue()), QStringLiteral("axybcz"));
        stage.player.moveItems({stage.idOf(QStringLiteral("a"))}, 6);
        QCOMPARE(stage.engine.nextPath(), QString());
        stage.player.setRepeat(RepeatMode::All);
        QCOMPARE(stage.engine.nextPath(), QStringLiteral("x"));
        QCOMPARE(stage.toldSoFar(), words("start a"));
    }

    void playNextIsEnqueuedAlsoWhenShuffled()
    {
        Stage stage;
        stage.player.setShuffle(true);
        stage.play("abcdef");
        stage.player.addNext(namedTracks(QStringLiteral("x")));
        QCOMPARE(stage.engine.nextPath(), QStringLiteral("x"));
    }

    void removingTheSoundingItemPlaysTheNextThatStays()
    {
        Stage stage;
        stage.play("abcd", 1);
        stage.engine.advance(1000);
        stage.player.removeItems({stage.idOf(QStringLiteral("b")), stage.idOf(QStringLiteral("c"))});
        stage.engine.advance(500);
        QCOMPARE(stage.toldSoFar(), words("start b, 1000, end, start d, 500"));
        stage.player.removeItems({stage.idOf(QStringLiteral("d"))});
        QCOMPARE(stage.toldSoFar(), words("end"));
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
        QCOMPARE(stage.current(), QStringLiteral("-"));
    }

    void clearingTheQueueEndsThePlay()
    {
        Stage stage;
        stage.play("ab");
        stage.engine.advance(1000);
        stage.player.clearQueue();
        QCOMPARE(stage.toldSoFar(), words("start a, 1000, end"));
        QCOMPARE(stage.player.queue().size(), 0);
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
        stage.player.play();
        stage.player.next();
        stage.player.previous();
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
        stage.player.playTracks({});
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
    }

    void aReplacedQueueIsANewPlay()
    {
        Stage stage;
        stage.play("ab");
        stage.engine.advance(1000);
        stage.play("a");
        stage.engine.advance(1000);
        QCOMPARE(stage.toldSoFar(), words("start a, 1000, end, start a, 1000"));
    }

    void shufflePlaysEachOnce()
    {
        Stage stage;
        stage.player.setShuffle(true);
        stage.play("abcdefgh", -1);
        stage.engine.advance(80000);
        QStringList started = stage.toldSoFar().filter(QStringLiteral("start"));
        QCOMPARE(started.size(), 8);
        QCOMPARE(started.removeDuplicates(), 0);
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
        stage.player.play();
        stage.engine.advance(0);
        QCOMPARE(stage.player.state(), PlaybackState::Playing);
    }

    void restoredQueueWaitsUntilPlayed()
    {
        Stage stage;
        std::vector<QueueItem> items;
        for (const char* name : {"a", "b"})
            items.push_back(
                QueueItem{static_cast<QueueItemId>(items.size() + 5), namedTrack(QString::fromLatin1(name))});
        items[1].track.lengthMs = 10000;
        stage.player.restore(items, QueueItemId{6}, 4200);
        QCOMPARE(stage.player.state(), PlaybackState::Paused);
        QCOMPARE(stage.current(), QStringLiteral("b"));
        QCOMPARE(stage.player.positionMs(), 4200);
        QCOMPARE(stage.player.lengthMs(), 10000);
        QCOMPARE(stage.engine.playingPath(), QString());
        stage.player.play();
        stage.engine.advance(1000);
        QCOMPARE(stage.toldSoFar(), words("start b, seek 4200, 1000"));
        QCOMPARE(stage.player.positionMs(), 5200);
    }

    void restoringNothingStaysStopped()
    {
        Stage stage;
        stage.player.restore({}, QueueItemId{6}, 4200);
        QCOMPARE(stage.player.state(), PlaybackState::Stopped);
        QCOMPARE(stage.player.positionMs(), 0);
        QVERIFY(!stage.player.currentItem());
    }

    void currentChangesAreToldOnce()
    {
        Stage stage;
        QStringList told;
        connect(&stage.player, &Player::currentChanged, this, [&] { told << stage.current(); });
        stage.play("ab");
        stage.engine.advance(10000);
        stage.player.setRepeat(RepeatMode::One);
        stage.engine.advance(15000);
        stage.player.clearQueue();
        QCOMPARE(told, words("a, b, -"));
    }

    void volumeAndSpeedStayInTheirRanges_data()
    {
        QTest::addColumn<int>("volume");
        QTest::addColumn<double>("speed");
        QTest::addColumn<int>("heardVolume");
        QTest::addColumn<double>("heardSpeed");
        QTest::newRow("within") << 40 << 1.5 << 40 << 1.5;
        QTest::newRow("over") << 140 << 9.0 << 100 << 4.0;
        QTest::newRow("under") << -1 << 0.1 << 0 << 0.25;
        QTest::newRow("junk") << 0 << -2.0 << 0 << 1.0;
        QTest::newRow("not a number") << 0 << std::numeric_limits<double>::quiet_NaN() << 0 << 1.0;
    }
    void volumeAndSpeedStayInTheirRanges()
    {
        QFETCH(int, volume);
        QFETCH(double, speed);
        Stage stage;
        stage.player.setVolume(volume);
        stage.player.setSpeed(speed);
        QTEST(stage.engine.volume(), "heardVolume");
        QTEST(stage.engine.speed(), "heardSpeed");
        QCOMPARE(stage.player.volume(), stage.engine.volume());
        QCOMPARE(stage.player.speed(), stage.engine.speed());
    }

    void seeksStayWithinTheTrack()
    {
        Stage stage;
        stage.play("ab");
        stage.player.seek(-500);
        QCOMPARE(stage.engine.position(), 0);
        stage.player.seek(999999);
        QCOMPARE(stage.engine.position(), 10000);
        stage.engine.advance(1);
        QCOMPARE(stage.toldSoFar(), words("start a, seek 0, seek 10000, natural end, start b, 1"));
    }

    void factsOfAnEarlierFileAreNotMistakenForTheNewOnes()
    {
        Stage stage;
        stage.play("ab");
        const PlaybackId old = stage.engine.playingId();
        stage.player.next();
        stage.engine.advance(1000);
        stage.toldSoFar();
        Q_EMIT stage.engine.positionChanged(old, 9000);
        Q_EMIT stage.engine.sought(old, 9000);
        Q_EMIT stage.engine.finished(old, FinishReason::Ended, 10000);
        Q_EMIT stage.engine.failed(old, Error{});
        Q_EMIT stage.engine.durationKnown(old, 1);
        Q_EMIT stage.engine.started(old);
        QCOMPARE(stage.toldSoFar(), QStringList());
        QCOMPARE(stage.current(), QStringLiteral("b"));
        QCOMPARE(stage.player.positionMs(), 1000);
    }
};

SILLON_TEST(PlayerTest, player)
#include "tst_player.moc"
