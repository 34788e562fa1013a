// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "listens/listenreader.h"
#include "listens/listenrecorder.h"
#include "somelistens.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 start = 1700000000;

Track song(qint64 lengthMs = 200000)
{
    Track track;
    track.path = QStringLiteral("/music/a.flac");
    track.recording.artist = QStringLiteral("Artist");
    track.recording.title = QStringLiteral("Title");
    track.lengthMs = lengthMs;
    return track;
}

/// A database whose writes fail while told to: what is owed cannot be written.
struct House
{
    TemporaryDatabase database;
    FakeClock clock{start * 1000};
    std::atomic<bool> failing = false;
    std::atomic<int> attempts = 0;
    ListenWriter writer{*database, [this](Connection&, ListenId, const Listen&, const Track*) -> Done {
                            ++attempts;
                            if (failing)
                                return fail(ErrorKind::DiskFull);
                            return {};
                        }};
    QTemporaryDir folder;
    ListenJournal journal{folder.filePath(QStringLiteral("unstored-listens"))};
};

/// Hears on in real time.
void hear(ListenRecorder& recorder, FakeClock& clock, qint64 fromMs, qint64 toMs)
{
    for (qint64 position = fromMs + 500; position <= toMs; position += 500) {
        clock.advance(500);
        recorder.playAdvanced(position);
    }
}

} // namespace

class ListenRecorderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListenIsToldOnlyOnceItIsOnDisk();
    void heardTimeIsCompletedAtTheEndOfThePlay();
    void aPlayThatDidNotCountSaysWhatWasMissing();
    void nowPlayingIsToldWithoutStoringAnything();
    void theStatusFollowsThePlay();
    void theThresholdActsAtOnce();
    void whatCannotBeStoredIsKeptAndTriedAgain();
    void eachKindOfFailureIsToldOnce();
    void closingEndsThePlayAndStoresWhatWaits();
    void closingGivesWhatFailsALastTry();
    void whatFailsUntilTheEndIsStoredByTheNextStart();
    void aLeftOverThatIsStoredAlreadyIsNotDoubled();
    void closingTwiceIsHarmless();
    void aSteppedClockMovesStoredAndCurrentStarts();
    void aClockSteppedBetweenPlaysIsSeen();
    void listensBeforeThisRunDoNotMove();
    void aClockThatRunsFastIsNoSteppedClock();
};

void ListenRecorderTest::aListenIsToldOnlyOnceItIsOnDisk()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    qint64 storedThen = -1;
    connect(&recorder, &ListenRecorder::listenRecorded, this,
            [&] { storedThen = numberIn(*house.database, QStringLiteral("SELECT count(*) FROM listens")); });
    QSignalSpy recorded(&recorder, &ListenRecorder::listenRecorded);
    recorder.playStarted(song());
    hear(recorder, house.clock, 0, 100000);
    QVERIFY(recorded.isEmpty()); // not before its commit, which comes back through the event loop
    QVERIFY(recorded.wait());
    QCOMPARE(storedThen, qint64{1});
    const auto listen = recorded.at(0).at(1).value<Listen>();
    QCOMPARE(listen.id, recorded.at(0).at(0).value<ListenId>());
    QCOMPARE(listen.listenedAt, start);
    QCOMPARE(listen.heardMs, qint64{100000});
    QVERIFY(recorder.status().counted);
}

void ListenRecorderTest::heardTimeIsCompletedAtTheEndOfThePlay()
{
    House house;
    {
        ListenRecorder recorder(house.writer, house.clock);
        recorder.playStarted(song());
        hear(recorder, house.clock, 0, 200000);
        recorder.playEnded(true);
        recorder.playStarted(song());
        hear(recorder, house.clock, 0, 120000);
        recorder.playEnded(false);
    }
    const auto listens = ListenReader(*house.database).recent(10);
    QVERIFY(listens && listens->size() == 2);
    QCOMPARE(listens->at(1).heardMs, qint64{200000});
    QCOMPARE(listens->at(0).heardMs, qint64{120000});
    QCOMPARE(listens->at(0).listenedAt, start + 200);
}

void ListenRecorderTest::aPlayThatDidNotCountSaysWhatWasMissing()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy finished(&recorder, &ListenRecorder::playFinished);
    recorder.playStarted(song());
    hear(recorder, house.clock, 0, 60000);
    recorder.playSought(190000);
    hear(recorder, house.clock, 190000, 200000);
    recorder.playEnded(true);
    QCOMPARE(finished.size(), 1);
    const auto play = finished.at(0).at(0).value<FinishedPlay>();
    QVERIFY(!play.counted);
    QCOMPARE(play.heardMs, qint64{70000});
    QCOMPARE(play.missingMs(), qint64{30000});
    recorder.close();
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT count(*) FROM listens")), qint64{0});
}

void ListenRecorderTest::nowPlayingIsToldWithoutStoringAnything()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy due(&recorder, &ListenRecorder::nowPlayingDue);
    recorder.playStarted(song());
    hear(recorder, house.clock, 0, 3000);
    QCOMPARE(due.size(), 1);
    recorder.playPaused();
    recorder.playResumed();
    QCOMPARE(due.size(), 2);
    recorder.close();
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT count(*) FROM listens")), qint64{0});
}

void ListenRecorderTest::theStatusFollowsThePlay()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy changed(&recorder, &ListenRecorder::statusChanged);
    recorder.playStarted(song(0));
    QVERIFY(recorder.status().reason == NoListenReason::NoLength);
    recorder.playLengthKnown(200000);
    QCOMPARE(recorder.status().countsAtMs, std::optional<qint64>(100000));
    QCOMPARE(changed.size(), 2);
    recorder.playSought(50000);
    QCOMPARE(recorder.status().countsAtMs, std::optional<qint64>(150000));
    recorder.playSought(50000);
    QCOMPARE(changed.size(), 3); // nothing new, nothing told
    recorder.playEnded(false);
    QVERIFY(!changed.last().at(0).value<PlayStatus>().playing);
}

void ListenRecorderTest::theThresholdActsAtOnce()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy recorded(&recorder, &ListenRecorder::listenRecorded);
    recorder.setThreshold(90);
    recorder.playStarted(song(60000));
    hear(recorder, house.clock, 0, 40000);
    QVERIFY(!recorder.status().counted);
    recorder.setThreshold(50);
    QVERIFY(recorder.status().counted);
    QVERIFY(recorded.wait());
}

void ListenRecorderTest::whatCannotBeStoredIsKeptAndTriedAgain()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy recorded(&recorder, &ListenRecorder::listenRecorded);
    QSignalSpy failed(&recorder, &ListenRecorder::storeFailed);
    house.failing = true;
    const qint64 first = house.clock.utcNow();
    recorder.playStarted(song());
    hear(recorder, house.clock, 0, 100000);
    QVERIFY(failed.wait());
    QVERIFY(failed.at(0).at(0).value<Error>().kind == ErrorKind::DiskFull);
    QVERIFY(house.clock.waitForWaiters(1));
    QCOMPARE(house.attempts.load(), 1);
    recorder.playEnded(false);
    recorder.playStarted(song());
    house.failing = false;
    QVERIFY(recorded.isEmpty());
    house.clock.advance(ListenLane::retryAfterMs);
    QVERIFY(recorded.wait());
    QCOMPARE(recorded.at(0).at(1).value<Listen>().listenedAt, first);
    recorder.close();
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT count(*) FROM listens")), qint64{1});
}

void ListenRecorderTest::eachKindOfFailureIsToldOnce()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy recorded(&recorder, &ListenRecorder::listenRecorded);
    QSignalSpy failed(&recorder, &ListenRecorder::storeFailed);
    house.failing = true;
    recorder.playStarted(song(60000));
    hear(recorder, house.clock, 0, 30000);
    QVERIFY(failed.wait());
    for (int attempt = 1; attempt < 4; ++attempt) {
        QVERIFY(house.clock.waitForWaiters(1));
        QCOMPARE(house.attempts.load(), attempt);
        house.clock.advance(ListenLane::retryAfterMs);
    }
    QVERIFY(house.clock.waitForWaiters(1));
    house.failing = false;
    house.clock.advance(ListenLane::retryAfterMs);
    QVERIFY(recorded.wait());
    QCOMPARE(failed.size(), 1);
}

void ListenRecorderTest::closingEndsThePlayAndStoresWhatWaits()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy finished(&recorder, &ListenRecorder::playFinished);
    recorder.playStarted(song(60000));
    hear(recorder, house.clock, 0, 45000);
    recorder.close();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT heard_ms FROM listens")), qint64{45000});
}

void ListenRecorderTest::closingGivesWhatFailsALastTry()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy failed(&recorder, &ListenRecorder::storeFailed);
    house.failing = true;
    recorder.playStarted(song(60000));
    hear(recorder, house.clock, 0, 30000);
    QVERIFY(failed.wait());
    QVERIFY(house.clock.waitForWaiters(1));
    house.failing = false;
    recorder.close(); // does not wait for the clock
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT count(*) FROM listens")), qint64{1});
}

void ListenRecorderTest::whatFailsUntilTheEndIsStoredByTheNextStart()
{
    House house;
    house.failing = true;
    {
        ListenRecorder recorder(house.writer, house.clock, &house.journal);
        recorder.playStarted(song(60000));
        hear(recorder, house.clock, 0, 60000);
        recorder.playEnded(true);
        recorder.playStarted(song(60000));
        hear(recorder, house.clock, 0, 45000);
        recorder.close();
    }
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT count(*) FROM listens")), qint64{0});
    {
        ListenRecorder stillFull(house.writer, house.clock, &house.journal);
        stillFull.storeLeftOvers();
    }
    house.failing = false;
    ListenRecorder recorder(house.writer, house.clock, &house.journal);
    QSignalSpy recorded(&recorder, &ListenRecorder::listenRecorded);
    recorder.storeLeftOvers();
    QTRY_COMPARE(recorded.size(), 2);
    QCOMPARE(recorded.at(1).at(1).value<Listen>().listenedAt, start + 60);
    QCOMPARE(recorded.at(1).at(1).value<Listen>().heardMs, qint64{45000}); // as the end of its play knew it
    recorder.storeLeftOvers();
    recorder.close();
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT count(*) FROM listens")), qint64{2});
}

void ListenRecorderTest::aLeftOverThatIsStoredAlreadyIsNotDoubled()
{
    House house;
    UnstoredListen left{someListen(start), {}};
    left.listen.heardMs = 150000;
    // As after a crash between its commit and the emptying of the file.
    QVERIFY(house.writer.store(someListen(start), nullptr));
    QVERIFY(house.journal.append({left, UnstoredListen{someListen(start + 1), {}}}));
    const int owedBefore = house.attempts;
    ListenRecorder recorder(house.writer, house.clock, &house.journal);
    recorder.storeLeftOvers();
    recorder.close();
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT count(*) FROM listens")), qint64{2});
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT max(heard_ms) FROM listens")), qint64{150000});
    QCOMPARE(house.attempts.load(), owedBefore + 1);
}

void ListenRecorderTest::closingTwiceIsHarmless()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    recorder.close();
    recorder.close();
    recorder.playStarted(song(60000));
    hear(recorder, house.clock, 0, 60000);
    recorder.close();
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT count(*) FROM listens")), qint64{0});
}

void ListenRecorderTest::aSteppedClockMovesStoredAndCurrentStarts()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy moved(&recorder, &ListenRecorder::startsMoved);
    recorder.playStarted(song(60000));
    hear(recorder, house.clock, 0, 60000);
    recorder.playEnded(true);
    recorder.playStarted(song(60000));
    hear(recorder, house.clock, 0, 20000);
    house.clock.stepWall(-3 * 3600 * 1000);
    hear(recorder, house.clock, 20000, 60000);
    recorder.playEnded(true);
    QVERIFY(moved.wait());
    QCOMPARE(moved.at(0).at(0).toLongLong(), qint64{-3 * 3600});
    recorder.close();
    const auto listens = ListenReader(*house.database).recent(10);
    QVERIFY(listens && listens->size() == 2);
    QCOMPARE(listens->at(1).listenedAt, start - 3 * 3600);
    QCOMPARE(listens->at(0).listenedAt, start - 3 * 3600 + 60);
}

void ListenRecorderTest::aClockSteppedBetweenPlaysIsSeen()
{
    House house;
    ListenRecorder recorder(house.writer, house.clock);
    QSignalSpy moved(&recorder, &ListenRecorder::startsMoved);
    recorder.playStarted(song(60000));
    hear(recorder, house.clock, 0, 60000);
    recorder.playEnded(true);
    house.clock.advance(5000);
    house.clock.stepWall(86400 * 1000);
    recorder.lookAtClock();
    recorder.lookAtClock();
    recorder.close();
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT listened_at FROM listens")), start + 86400);
    QTRY_COMPARE(moved.size(), 1);
}

void ListenRecorderTest::listensBeforeThisRunDoNotMove()
{
    House house;
    QVERIFY(house.writer.store(someListen(start - 500), nullptr));
    ListenRecorder recorder(house.writer, house.clock);
    recorder.playStarted(song(60000));
    house.clock.stepWall(3600 * 1000);
    recorder.lookAtClock();
    recorder.close();
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT listened_at FROM listens")), start - 500);
}

void ListenRecorderTest::aClockThatRunsFastIsNoSteppedClock()
{
    House house;
    SystemClock fast(3600);
    ListenRecorder recorder(house.writer, fast);
    QSignalSpy recorded(&recorder, &ListenRecorder::listenRecorded);
    QSignalSpy moved(&recorder, &ListenRecorder::startsMoved);
    recorder.playStarted(song(60000));
    recorder.playAdvanced(60000);
    QVERIFY(recorded.wait());
    for (int i = 0; i < 20000; ++i)
        recorder.lookAtClock();
    recorder.close();
    QCoreApplication::processEvents();
    QVERIFY(moved.isEmpty());
    QCOMPARE(numberIn(*house.database, QStringLiteral("SELECT listened_at FROM listens")),
             recorded.at(0).at(1).value<Listen>().listenedAt);
}

SILLON_TEST(ListenRecorderTest, listenrecorder)
#include "tst_listenrecorder.moc"
