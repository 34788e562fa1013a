// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "fakes/fakeclock.h"
#include "testmain.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

#include <optional>
#include <thread>

using namespace sillon;
using sillon::testing::FakeClock;

/// The machine's clock, and the fake one that all other tests lean on.
class ClockTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wallTimeIsTheMachines();
    void theOffsetMovesWallTimeAlone();
    void aFasterClockRunsFaster();
    void aSpeedThatIsNoneIsOne_data();
    void aSpeedThatIsNoneIsOne();
    void waitingEndsAtTheDeadline();
    void waitingEndsWhenThePredicateHolds();
    void waitingEndsWhenAskedToStop_data();
    void waitingEndsWhenAskedToStop();
    void aDeadlineGoneByIsNotWaitedFor();
    void aFasterClockWaitsShorter();
    void theFakeMovesOnlyByHand();
    void theFakeWakesThoseWhoseTimeHasCome();
    void theFakeHearsPredicateAndStop();
    void theFakeLosesNoWakeUp();
};

namespace {

/// A thread that waits on a clock, and how its wait ended.
struct Waiting
{
    Waiting(Clock& clock, qint64 deadline)
        : thread([this, &clock, deadline](const std::stop_token& stop) {
            std::unique_lock lock(mutex);
            result = clock.waitUntil(lock, condition, deadline, stop, [this] { return happened; });
        })
    {}

    void happen()
    {
        const std::scoped_lock guard(mutex);
        happened = true;
        condition.notify_all();
    }
    bool end()
    {
        thread.join();
        return *result;
    }

    std::mutex mutex;
    std::condition_variable_any condition;
    bool happened = false;
    std::optional<bool> result;
    std::jthread thread;
};

} // namespace

void ClockTest::wallTimeIsTheMachines()
{
    const SystemClock clock;
    QVERIFY(qAbs(clock.utcNowMs() - QDateTime::currentMSecsSinceEpoch()) < 1000);
    QCOMPARE(clock.utcNow(), clock.utcNowMs() / 1000);
    const qint64 before = clock.steadyNowMs();
    QTest::qSleep(5);
    QVERIFY(clock.steadyNowMs() - before >= 4);
}

void ClockTest::theOffsetMovesWallTimeAlone()
{
    const SystemClock clock(1.0, -3 * 3600);
    QVERIFY(qAbs(clock.utcNowMs() + 3 * 3600 * 1000 - QDateTime::currentMSecsSinceEpoch()) < 1000);
    QVERIFY(clock.steadyNowMs() < 1000);
}

void ClockTest::aFasterClockRunsFaster()
{
    const SystemClock clock(1000.0);
    const qint64 steady = clock.steadyNowMs();
    const qint64 wall = clock.utcNowMs();
    QTest::qSleep(20);
    QVERIFY(clock.steadyNowMs() - steady >= 15000);
    QVERIFY(clock.utcNowMs() - wall >= 15000);
}

void ClockTest::aSpeedThatIsNoneIsOne_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("zero") << 0.0;
    QTest::newRow("backwards") << -2.0;
    QTest::newRow("nan") << qQNaN();
}

void ClockTest::aSpeedThatIsNoneIsOne()
{
    QFETCH(double, speed);
    const SystemClock clock(speed);
    QVERIFY(qAbs(clock.utcNowMs() - QDateTime::currentMSecsSinceEpoch()) < 1000);
}

void ClockTest::waitingEndsAtTheDeadline()
{
    SystemClock clock;
    const qint64 start = clock.steadyNowMs();
    Waiting waiting(clock, start + 30);
    QVERIFY(!waiting.end());
    QVERIFY(clock.steadyNowMs() - start >= 30);
}

void ClockTest::waitingEndsWhenThePredicateHolds()
{
    SystemClock clock;
    for (const qint64 deadline : {clock.steadyNowMs() + 60000, Clock::noDeadline}) {
        Waiting waiting(clock, deadline);
        waiting.happen();
        QVERIFY(waiting.end());
    }
}

void ClockTest::waitingEndsWhenAskedToStop_data()
{
    QTest::addColumn<qint64>("length");
    QTest::newRow("deadline") << qint64(60000);
    QTest::newRow("no deadline") << qint64(-1);
}

void ClockTest::waitingEndsWhenAskedToStop()
{
    QFETCH(qint64, length);
    SystemClock clock;
    Waiting waiting(clock, length < 0 ? Clock::noDeadline : clock.steadyNowMs() + length);
    QElapsedTimer timer;
    timer.start();
    waiting.thread.request_stop();
    QVERIFY(!waiting.end());
    QVERIFY(timer.elapsed() < 5000);
}

void ClockTest::aDeadlineGoneByIsNotWaitedFor()
{
    SystemClock clock;
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    QVERIFY(!clock.waitUntil(lock, condition, clock.steadyNowMs() - 1, {}, [] { return false; }));
    QVERIFY(clock.waitUntil(lock, condition, clock.steadyNowMs() - 1, {}, [] { return true; }));
    QVERIFY(lock.owns_lock());
}

void ClockTest::aFasterClockWaitsShorter()
{
    SystemClock clock(1000.0);
    QElapsedTimer timer;
    timer.start();
    Waiting waiting(clock, clock.steadyNowMs() + 30000);
    QVERIFY(!waiting.end());
    QVERIFY(timer.elapsed() >= 25);
    QVERIFY(timer.elapsed() < 10000);
}

void ClockTest::theFakeMovesOnlyByHand()
{
    FakeClock clock(5000);
    const qint64 steady = clock.steadyNowMs();
    clock.advance(250);
    QCOMPARE(clock.utcNowMs(), 5250);
    QCOMPARE(clock.steadyNowMs(), steady + 250);
    clock.stepWall(-1000);
    QCOMPARE(clock.utcNowMs(), 4250);
    QCOMPARE(clock.steadyNowMs(), steady + 250);
}

void ClockTest::theFakeWakesThoseWhoseTimeHasCome()
{
    FakeClock clock;
    const qint64 start = clock.steadyNowMs();
    Waiting early(clock, start + 100);
    Waiting late(clock, start + 200);
    Waiting never(clock, Clock::noDeadline);
    QVERIFY(clock.waitForWaiters(3));
    QCOMPARE(clock.nextDeadline(), std::optional(start + 100));
    clock.advance(99);
    QVERIFY(clock.waitForWaiters(3, 0));
    clock.advance(1);
    QVERIFY(!early.end());
    QVERIFY(clock.waitForDeadline(start + 200));
    QCOMPARE(clock.nextDeadline(), std::optional(start + 200));
    clock.advance(5000);
    QVERIFY(!late.end());
    QVERIFY(!clock.nextDeadline());
    QVERIFY(clock.waitForWaiters(1));
    never.happen();
    QVERIFY(never.end());
    QVERIFY(!clock.waitForWaiters(1, 0));
}

void ClockTest::theFakeHearsPredicateAndStop()
{
    FakeClock clock;
    Waiting told(clock, clock.steadyNowMs() + 100);
    Waiting stopped(clock, clock.steadyNowMs() + 100);
    QVERIFY(clock.waitForWaiters(2));
    told.happen();
    QVERIFY(told.end());
    stopped.thread.request_stop();
    QVERIFY(!stopped.end());
}

void ClockTest::theFakeLosesNoWakeUp()
{
    FakeClock clock;
    for (int i = 0; i < 300; ++i) {
        // The clock moves while the thread is just about to wait.
        Waiting waiting(clock, clock.steadyNowMs() + 1);
        clock.advance(1);
        QVERIFY(!waiting.end());
    }
}

SILLON_TEST(ClockTest, clock)
#include "tst_clock.moc"
