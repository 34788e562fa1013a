// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountworker.h"
#include "accounts/chorerun.h"
#include "fakes/fakeclock.h"
#include "testmain.h"

#include <QTest>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// What a chore was asked to do, for a test on another thread to look at.
struct ChoreLog
{
    mutable std::mutex mutex;
    mutable std::condition_variable_any changed;
    std::vector<qint64> runs; ///< steady seconds since the start
    int forgotten = 0;
    std::optional<qint64> nextDue; ///< UTC second
    bool hangs = false;

    [[nodiscard]] bool waitForRuns(std::size_t number, int timeoutMs = 10000) const
    {
        std::unique_lock lock(mutex);
        return changed.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                                [&] { return runs.size() >= number; });
    }
    [[nodiscard]] std::vector<qint64> allRuns() const
    {
        const std::scoped_lock guard(mutex);
        return runs;
    }
};

class LoggingChore final : public AccountChore
{
public:
    LoggingChore(const Clock& clock, ChoreLog& log)
        : m_clock(clock)
        , m_log(log)
        , m_startMs(clock.steadyNowMs())
    {}
    std::optional<qint64> run(std::stop_token stop) override
    {
        std::unique_lock lock(m_log.mutex);
        m_log.runs.push_back((m_clock.steadyNowMs() - m_startMs) / 1000);
        m_log.changed.notify_all();
        if (m_log.hangs)
            m_log.changed.wait(lock, stop, [] { return false; });
        return m_log.nextDue;
    }
    void forgetWaits() override
    {
        const std::scoped_lock guard(m_log.mutex);
        ++m_log.forgotten;
    }

private:
    const Clock& m_clock;
    ChoreLog& m_log;
    qint64 m_startMs;
};

struct Stage
{
    FakeClock clock;
    ChoreLog log;
    qint64 start = clock.steadyNowMs();

    [[nodiscard]] AccountWork work()
    {
        AccountWork made;
        made.chores.push_back(std::make_unique<LoggingChore>(clock, log));
        return made;
    }
    /// Waits until the worker sleeps until so many seconds after the start.
    [[nodiscard]] bool sleepsUntil(qint64 seconds) { return clock.waitForDeadline(start + seconds * 1000); }
};

NowPlaying song(const char* title)
{
    NowPlaying what;
    what.recording.title = QLatin1String(title);
    return what;
}

} // namespace

class AccountWorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLooksAfterThirtySecondsThenEveryFiveMinutes();
    void otherTimesCanBeSet();
    void itLooksWhenSomethingIsDue();
    void aDuePastDoesNotMakeItSpin();
    void wakingItRunsAtOnceAndKeepsTheBeat();
    void wakesDuringARunMeanOneMoreRun();
    void retryAllMakesTheChoresForgetTheirWaits();
    void itStopsInTheMiddleOfARun();
    void itStopsWhileItSleeps();
    void choresRunInOrder();
    void nowPlayingDoesNotWaitForASlowChore();
    void onlyTheNewestNowPlayingIsSent();
    void nowPlayingIsCutShortWhenItStops();
    void aStepOfTheWallClockDoesNotMakeItSleepForLong();
    void whatIsDueIsWaitedForToTheMillisecond_data();
    void whatIsDueIsWaitedForToTheMillisecond();
};

void AccountWorkerTest::itLooksAfterThirtySecondsThenEveryFiveMinutes()
{
    Stage s;
    AccountWorker worker(s.work(), s.clock, {});
    QVERIFY(s.sleepsUntil(30));
    s.clock.advance(29 * 1000);
    QVERIFY(s.log.allRuns().empty());
    s.clock.advance(1000);
    for (const qint64 next : {330, 630, 930}) {
        QVERIFY(s.sleepsUntil(next));
        s.clock.advance(s.start + next * 1000 - s.clock.steadyNowMs());
    }
    QVERIFY(s.sleepsUntil(1230));
    QCOMPARE(s.log.allRuns(), (std::vector<qint64>{30, 330, 630, 930}));
}

void AccountWorkerTest::otherTimesCanBeSet()
{
    Stage s;
    AccountWorker worker(s.work(), s.clock, {2, 7});
    QVERIFY(s.sleepsUntil(2));
    s.clock.advance(2 * 1000);
    QVERIFY(s.sleepsUntil(9));
    s.clock.advance(7 * 1000);
    QVERIFY(s.sleepsUntil(16));
    QCOMPARE(s.log.allRuns(), (std::vector<qint64>{2, 9}));
}

void AccountWorkerTest::itLooksWhenSomethingIsDue()
{
    Stage s;
    s.log.nextDue = s.clock.utcNow() + 100;
    AccountWorker worker(s.work(), s.clock, {});
    QVERIFY(s.sleepsUntil(30));
    s.clock.advance(30 * 1000);
    QVERIFY(s.sleepsUntil(100));
    {
        const std::scoped_lock guard(s.log.mutex);
        s.log.nextDue = s.clock.utcNow() + 100000;
    }
    s.clock.advance(70 * 1000);
    QVERIFY(s.sleepsUntil(330));
    QCOMPARE(s.log.allRuns(), (std::vector<qint64>{30, 100}));
}

void AccountWorkerTest::aDuePastDoesNotMakeItSpin()
{
    Stage s;
    s.log.nextDue = 5;
    AccountWorker worker(s.work(), s.clock, {});
    QVERIFY(s.sleepsUntil(30));
    s.clock.advance(30 * 1000);
    QVERIFY(s.sleepsUntil(31));
    QCOMPARE(s.log.allRuns().size(), 1u);
}

void AccountWorkerTest::wakingItRunsAtOnceAndKeepsTheBeat()
{
    Stage s;
    AccountWorker worker(s.work(), s.clock, {});
    QVERIFY(s.sleepsUntil(30));
    s.clock.advance(5 * 1000);
    worker.wake();
    QVERIFY(s.log.waitForRuns(1));
    QVERIFY(s.sleepsUntil(30));
    s.clock.advance(25 * 1000);
    QVERIFY(s.sleepsUntil(330));
    QCOMPARE(s.log.allRuns(), (std::vector<qint64>{5, 30}));
}

void AccountWorkerTest::wakesDuringARunMeanOneMoreRun()
{
    Stage s;
    std::atomic<int> runs = 0;
    AccountWorker* self = nullptr;
    struct WakingChore final : AccountChore
    {
        std::function<void()> act;
        std::optional<qint64> run(std::stop_token) override
        {
            act();
            return std::nullopt;
        }
    };
    auto chore = std::make_unique<WakingChore>();
    chore->act = [&] {
        if (++runs == 1) {
            self->wake();
            self->wake();
        }
    };
    AccountWork work;
    work.chores.push_back(std::move(chore));
    AccountWorker worker(std::move(work), s.clock, {});
    self = &worker;
    QVERIFY(s.sleepsUntil(30));
    s.clock.advance(30 * 1000);
    QVERIFY(s.sleepsUntil(330));
    QCOMPARE(runs.load(), 2);
}

void AccountWorkerTest::retryAllMakesTheChoresForgetTheirWaits()
{
    Stage s;
    AccountWorker worker(s.work(), s.clock, {});
    worker.wake();
    QVERIFY(s.log.waitForRuns(1));
    QCOMPARE(s.log.forgotten, 0);
    worker.retryAll();
    QVERIFY(s.log.waitForRuns(2));
    QCOMPARE(s.log.forgotten, 1);
    worker.wake();
    QVERIFY(s.log.waitForRuns(3));
    QCOMPARE(s.log.forgotten, 1);
}

void AccountWorkerTest::itStopsInTheMiddleOfARun()
{
    Stage s;
    s.log.hangs = true;
    {
        AccountWorker worker(s.work(), s.clock, {});
        worker.wake();
        QVERIFY(s.log.waitForRuns(1));
        worker.wake(); // comes to nothing
    }
    QCOMPARE(s.log.allRuns().size(), 1u);
}

void AccountWorkerTest::itStopsWhileItSleeps()
{
    Stage s;
    AccountWorker worker(s.work(), s.clock, {});
    QVERIFY(s.sleepsUntil(30));
    worker.askToStop();
    worker.wake();
    QVERIFY(s.log.allRuns().empty());
}

void AccountWorkerTest::choresRunInOrder()
{
    Stage s;
    ChoreLog second;
    second.nextDue = s.clock.utcNow() + 60;
    s.log.nextDue = s.clock.utcNow() + 90;
    AccountWork work = s.work();
    work.chores.push_back(std::make_unique<LoggingChore>(s.clock, second));
    AccountWorker worker(std::move(work), s.clock, {});
    worker.wake();
    QVERIFY(second.waitForRuns(1));
    QCOMPARE(s.log.allRuns().size(), 1u);
    QVERIFY(s.sleepsUntil(30));
    s.clock.advance(30 * 1000);
    QVERIFY(s.sleepsUntil(60)); // the earlier of the two
}

void AccountWorkerTest::nowPlayingDoesNotWaitForASlowChore()
{
    Stage s;
    s.log.hangs = true;
    std::mutex mutex;
    std::condition_variable changed;
    QString told;
    AccountWork work = s.work();
    work.sendNowPlaying = [&](const NowPlaying& what, const std::stop_token&) {
        const std::scoped_lock guard(mutex);
        told = what.recording.title;
        changed.notify_all();
    };
    AccountWorker worker(std::move(work), s.clock, {});
    worker.wake();
    QVERIFY(s.log.waitForRuns(1));
    worker.updateNowPlaying(song("One"));
    std::unique_lock lock(mutex);
    QVERIFY(changed.wait_for(lock, std::chrono::seconds(10), [&] { return !told.isEmpty(); }));
    QCOMPARE(told, QStringLiteral("One"));
}

void AccountWorkerTest::onlyTheNewestNowPlayingIsSent()
{
    std::mutex mutex;
    std::condition_variable changed;
    QStringList told;
    bool released = false;
    NowPlayingWorker worker([&](const NowPlaying& what, const std::stop_token&) {
        std::unique_lock lock(mutex);
        told.append(what.recording.title);
        changed.notify_all();
        changed.wait(lock, [&] { return released; });
    });
    worker.update(song("One"));
    std::unique_lock lock(mutex);
    QVERIFY(changed.wait_for(lock, std::chrono::seconds(10), [&] { return told.size() == 1; }));
    worker.update(song("Two"));
    worker.update(song("Three"));
    released = true;
    changed.notify_all();
    QVERIFY(changed.wait_for(lock, std::chrono::seconds(10), [&] { return told.size() == 2; }));
    QCOMPARE(told, (QStringList{QStringLiteral("One"), QStringLiteral("Three")}));
}

void AccountWorkerTest::nowPlayingIsCutShortWhenItStops()
{
    std::mutex mutex;
    std::condition_variable_any changed;
    bool began = false;
    NowPlayingWorker worker([&](const NowPlaying&, const std::stop_token& stop) {
        std::unique_lock lock(mutex);
        began = true;
        changed.notify_all();
        changed.wait(lock, stop, [] { return false; });
    });
    worker.update(song("One"));
    std::unique_lock lock(mutex);
    QVERIFY(changed.wait_for(lock, std::chrono::seconds(10), [&] { return began; }));
}

void AccountWorkerTest::aStepOfTheWallClockDoesNotMakeItSleepForLong()
{
    Stage s;
    s.log.nextDue = s.clock.utcNow() + 365LL * 24 * 3600; // written before the clock was set back
    AccountWorker worker(s.work(), s.clock, {});
    QVERIFY(s.sleepsUntil(30));
    s.clock.advance(30 * 1000);
    QVERIFY(s.sleepsUntil(330));
}

void AccountWorkerTest::whatIsDueIsWaitedForToTheMillisecond_data()
{
    QTest::addColumn<std::optional<qint64>>("due");
    QTest::addColumn<std::optional<qint64>>("wait");
    const auto row = [](const char* name, std::optional<qint64> due, std::optional<qint64> wait) {
        QTest::newRow(name) << due << wait;
    };
    row("nothing", std::nullopt, std::nullopt);
    row("long past", 0, 0);
    row("this second", 1000, 0);
    row("the next one", 1001, 600);
    row("in a minute", 1060, 59600);
}

void AccountWorkerTest::whatIsDueIsWaitedForToTheMillisecond()
{
    QFETCH(std::optional<qint64>, due);
    QTEST(msUntilDue(due, 1000400), "wait");
}

SILLON_TEST(AccountWorkerTest, accountworker)

#include "tst_accountworker.moc"
