// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "jobs/jobrunner.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// Work of so many steps that the test lets through one by one; what was done stays when it is cut off.
class Steps
{
public:
    explicit Steps(int total)
        : m_total(total)
    {}

    JobFunction function()
    {
        return [this](const Job& job, JobProgress& progress, const std::stop_token& stop) -> Done {
            ++m_begun;
            progress.setPhase(QStringLiteral("steps"));
            while (m_done < m_total) {
                std::unique_lock lock(m_mutex);
                const bool mayGoOn =
                    m_changed.wait(lock, stop, [this] { return m_allowed > 0 || m_failure; });
                if (!mayGoOn || stop.stop_requested()) // what is allowed later is for the next one
                    return fail(ErrorKind::Cancelled);
                if (m_failure)
                    return fail(*std::exchange(m_failure, std::nullopt));
                --m_allowed;
                m_log.append(job.arguments.value(QStringLiteral("name")).toString());
                ++m_done;
                progress.report(m_done, m_total, QStringLiteral("step %1").arg(m_done));
            }
            progress.setResult({{QStringLiteral("steps"), m_done.load()}});
            return {};
        };
    }
    void allow(int steps)
    {
        const std::scoped_lock guard(m_mutex);
        m_allowed += steps;
        m_changed.notify_all();
    }
    void failNext(ErrorKind kind)
    {
        const std::scoped_lock guard(m_mutex);
        m_failure = Error();
        m_failure->kind = kind;
        m_failure->serverText = QStringLiteral("the server's words");
        m_changed.notify_all();
    }
    int done() const { return m_done; }
    QStringList log()
    {
        const std::scoped_lock guard(m_mutex);
        return m_log;
    }
    int begun() const { return m_begun; }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_total;
    int m_allowed = 0;
    std::optional<Error> m_failure;
    std::atomic<int> m_done = 0;
    std::atomic<int> m_begun = 0;
    QStringList m_log;
};

/// Work that waits for something outside, which the test lets come.
class Rest
{
public:
    JobFunction function()
    {
        return [this](const Job&, JobProgress& progress, const std::stop_token& stop) -> Done {
            progress.giveTurnUp();
            ++m_rests;
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, stop, [this] { return m_came; });
            }
            ++m_wants;
            if (!progress.takeTurn(stop))
                return fail(ErrorKind::Cancelled);
            ++m_wentOn;
            return {};
        };
    }
    void come()
    {
        const std::scoped_lock guard(m_mutex);
        m_came = true;
        m_changed.notify_all();
    }
    int rests() const { return m_rests; }
    int wants() const { return m_wants; }
    int wentOn() const { return m_wentOn; }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_came = false;
    std::atomic<int> m_rests = 0;
    std::atomic<int> m_wants = 0;
    std::atomic<int> m_wentOn = 0;
};

const QString kind = QStringLiteral("steps");
const QString other = QStringLiteral("others");

/// One program's time with the profile.
struct Program
{
    Program(TemporaryDatabase& database, FakeClock& clock, Steps& steps, bool mayRun = true)
        : runner(*database, clock, mayRun)
        , finished(&runner, &JobRunner::jobFinished)
    {
        runner.addKind({kind, QStringLiteral("host"), steps.function()});
    }
    bool load()
    {
        runner.load();
        return QTest::qWaitFor([this] { return runner.isLoaded(); });
    }
    JobRunner runner;
    QSignalSpy finished;
};

JobState storedState(TemporaryDatabase& database, JobId id)
{
    const auto job = JobStore(*database).byId(id);
    return job && *job ? (*job)->state : JobState::Failed;
}

} // namespace

class JobRunnerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aJobRunsTellsAndEnds();
    void startingTwiceOpensTheFirst();
    void aFinishedJobLeavesRoomForTheNext();
    void pausingStopsTheWorkAndResumingGoesOn();
    void resumingAtOnceWaitsForTheOldThread();
    void cancellingEndsItAndKeepsWhatWasDone();
    void aFailureIsToldAndTriedAgain();
    void aFailedJobThatIsStartedAnewTakesTheNewArguments();
    void jobsOfOneHostTakeTurns();
    void aJobThatWaitsLetsOthersOfItsHostRun();
    void aJobThatWantsItsTurnBackCanBeStopped();
    void jobsWithoutAHostRunSideBySide();
    void jobsOfOneKindMayHaveHostsOfTheirOwn();
    void whatAStoppedProgramLeftGoesOn();
    void aPausedJobStaysPausedOverARestart();
    void aPausedJobGoesOnWhenTheUserBeginsItAnew();
    void withoutTheLockJobsAreOnlyShown();
    void wishesFromBeforeTheTableIsReadAreKept();
    void progressIsToldAFewTimesASecondAndAtTheEnd();
    void aJobThatCannotBeStoredFails();
    void aProgramWithoutAWindowRunsItNow();
    void runNowAskedToStopLeavesItPaused();
    void runNowTellsTheFailure();
    void runNowTakesTheNewArgumentsOfAJobThatWasLeft();
    void whatIsForgottenIsNowhere();
    void theViewTellsIt();
};

void JobRunnerTest::aJobRunsTellsAndEnds()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(3);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    const JobId id = p.runner.start(kind, QStringLiteral("me"));
    QVERIFY(id > 0);
    steps.allow(2);
    QTRY_COMPARE(p.runner.job(id)->done, 2);
    QCOMPARE(p.runner.job(id)->total, 3);
    QCOMPARE(p.runner.job(id)->item, QStringLiteral("step 2"));
    QCOMPARE(p.runner.job(id)->phase, QStringLiteral("steps"));
    QTRY_COMPARE(JobStore(*database).byId(id).value()->done, 2);
    steps.allow(1);
    QTRY_COMPARE(p.finished.count(), 1);
    QVERIFY(p.runner.job(id)->state == JobState::Completed);
    QCOMPARE(p.runner.job(id)->done, 3);
    QCOMPARE(p.runner.job(id)->result.value(QStringLiteral("steps")).toInt(), 3);
    p.runner.stop();
    const Job stored = JobStore(*database).byId(id).value().value();
    QVERIFY(stored.state == JobState::Completed);
    QCOMPARE(stored.result.value(QStringLiteral("steps")).toInt(), 3);
    QCOMPARE(stored.created, clock.utcNow());
}

void JobRunnerTest::startingTwiceOpensTheFirst()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    const JobId first = p.runner.start(kind, QStringLiteral("me"));
    QCOMPARE(p.runner.start(kind, QStringLiteral("me")), first);
    p.runner.pause(first);
    QCOMPARE(p.runner.start(kind, QStringLiteral("me")), first);
    QVERIFY(p.runner.job(first)->state == JobState::Paused);
    QVERIFY(p.runner.start(kind, QStringLiteral("somebody")) != first);
}

void JobRunnerTest::aFinishedJobLeavesRoomForTheNext()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    steps.allow(1);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    const JobId first = p.runner.start(kind, QStringLiteral("me"));
    QTRY_COMPARE(p.finished.count(), 1);
    const JobId second = p.runner.start(kind, QStringLiteral("me"));
    QVERIFY(second != first);
    QTRY_COMPARE(p.finished.count(), 2);
    QCOMPARE(p.runner.jobs().size(), 2u);
}

void JobRunnerTest::pausingStopsTheWorkAndResumingGoesOn()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(5);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    const JobId id = p.runner.start(kind, QStringLiteral("me"));
    steps.allow(2);
    QTRY_COMPARE(steps.done(), 2);
    p.runner.pause(id);
    QTRY_VERIFY(storedState(database, id) == JobState::Paused);
    QCOMPARE(p.finished.count(), 0);
    steps.allow(3);
    p.runner.resume(id);
    QTRY_COMPARE(p.finished.count(), 1);
    QVERIFY(p.runner.job(id)->state == JobState::Completed);
    QCOMPARE(p.runner.job(id)->done, 5);
    QCOMPARE(steps.begun(), 2);
}

void JobRunnerTest::resumingAtOnceWaitsForTheOldThread()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(2);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    const JobId id = p.runner.start(kind, QStringLiteral("me"));
    QTRY_COMPARE(steps.begun(), 1);
    p.runner.pause(id);
    p.runner.resume(id);
    QVERIFY(p.runner.job(id)->state == JobState::Waiting);
    QTRY_COMPARE(steps.begun(), 2);
    steps.allow(2);
    QTRY_COMPARE(p.finished.count(), 1);
    QVERIFY(p.runner.job(id)->state == JobState::Completed);
}

void JobRunnerTest::cancellingEndsItAndKeepsWhatWasDone()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(5);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    const JobId id = p.runner.start(kind, QStringLiteral("me"));
    steps.allow(2);
    QTRY_COMPARE(p.runner.job(id)->done, 2);
    p.runner.cancel(id);
    QCOMPARE(p.finished.count(), 1);
    QTRY_VERIFY(storedState(database, id) == JobState::Cancelled);
    p.runner.stop();
    QCOMPARE(steps.done(), 2);
    QCOMPARE(JobStore(*database).byId(id).value()->done, 2);
    p.runner.resume(id);
    QVERIFY(p.runner.job(id)->state == JobState::Cancelled);
}

void JobRunnerTest::aFailureIsToldAndTriedAgain()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(3);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    const JobId id = p.runner.start(kind, QStringLiteral("me"));
    steps.allow(1);
    QTRY_COMPARE(steps.done(), 1);
    steps.failNext(ErrorKind::Private);
    QTRY_COMPARE(p.finished.count(), 1);
    QVERIFY(p.runner.job(id)->state == JobState::Failed);
    QVERIFY(p.runner.job(id)->error->kind == ErrorKind::Private);
    QTRY_COMPARE(JobStore(*database).byId(id).value()->error->serverText,
                 QStringLiteral("the server's words"));
    steps.allow(2);
    QCOMPARE(p.runner.start(kind, QStringLiteral("me")), id); // the same as retry()
    QTRY_COMPARE(p.finished.count(), 2);
    QVERIFY(p.runner.job(id)->state == JobState::Completed);
    QVERIFY(!p.runner.job(id)->error);
    QCOMPARE(p.runner.job(id)->done, 3);
}

void JobRunnerTest::aFailedJobThatIsStartedAnewTakesTheNewArguments()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(2);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    const auto named = [](const char* name) {
        return QJsonObject{{QStringLiteral("name"), QLatin1String(name)}};
    };
    const JobId id = p.runner.start(kind, QStringLiteral("me"), named("first"));
    steps.allow(1);
    QTRY_COMPARE(p.runner.job(id)->done, 1);
    QCOMPARE(p.runner.start(kind, QStringLiteral("me"), named("while it runs")), id);
    QCOMPARE(p.runner.job(id)->arguments, named("first"));
    steps.failNext(ErrorKind::Private);
    QTRY_COMPARE(p.finished.count(), 1);
    QCOMPARE(p.runner.start(kind, QStringLiteral("me"), named("second")), id);
    steps.allow(1);
    QTRY_COMPARE(p.finished.count(), 2);
    QCOMPARE(steps.log(), QStringList({QStringLiteral("first"), QStringLiteral("second")}));
    QTRY_COMPARE(JobStore(*database).byId(id).value()->arguments, named("second"));
}

void JobRunnerTest::jobsOfOneHostTakeTurns()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    Steps more(1);
    Program p(database, clock, steps);
    p.runner.addKind({other, QStringLiteral("host"), more.function()});
    QVERIFY(p.load());
    p.runner.start(kind, QStringLiteral("me"));
    const JobId second = p.runner.start(other, QStringLiteral("me"));
    QTRY_COMPARE(steps.begun(), 1);
    QVERIFY(p.runner.job(second)->state == JobState::Waiting);
    QCOMPARE(more.begun(), 0);
    more.allow(1);
    steps.allow(1);
    QTRY_COMPARE(p.finished.count(), 2);
    QVERIFY(p.runner.job(second)->state == JobState::Completed);
}

void JobRunnerTest::aJobThatWaitsLetsOthersOfItsHostRun()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    Rest rest;
    Program p(database, clock, steps);
    p.runner.addKind({other, QStringLiteral("host"), rest.function()});
    QVERIFY(p.load());
    const JobId waits = p.runner.start(other, QStringLiteral("me"));
    QTRY_COMPARE(rest.rests(), 1);
    p.runner.start(kind, QStringLiteral("me"));
    QTRY_COMPARE(steps.begun(), 1);
    const JobId third = p.runner.start(kind, QStringLiteral("you"));
    QVERIFY(p.runner.job(waits)->state == JobState::Running);
    rest.come();
    QTRY_COMPARE(rest.wants(), 1);
    QCOMPARE(rest.wentOn(), 0); // somebody works there
    steps.allow(1);
    QTRY_COMPARE(rest.wentOn(), 1); // before the one that has not begun
    QTRY_VERIFY(p.runner.job(third)->state == JobState::Completed);
    QTRY_COMPARE(p.finished.count(), 3);
}

void JobRunnerTest::aJobThatWantsItsTurnBackCanBeStopped()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    Rest rest;
    Program p(database, clock, steps);
    p.runner.addKind({other, QStringLiteral("host"), rest.function()});
    QVERIFY(p.load());
    const JobId waits = p.runner.start(other, QStringLiteral("me"));
    QTRY_COMPARE(rest.rests(), 1);
    p.runner.start(kind, QStringLiteral("me"));
    QTRY_COMPARE(steps.begun(), 1);
    rest.come();
    QTRY_COMPARE(rest.wants(), 1);
    p.runner.pause(waits);
    p.runner.resume(waits); // begins anew once its thread is gone
    QTRY_VERIFY(p.runner.job(waits)->state == JobState::Waiting);
    steps.allow(1);
    QTRY_COMPARE(rest.wentOn(), 1);
    QTRY_VERIFY(p.runner.job(waits)->state == JobState::Completed);
}

void JobRunnerTest::jobsWithoutAHostRunSideBySide()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    Steps more(1);
    JobRunner runner(*database, clock, true);
    runner.addKind({kind, QString(), steps.function()});
    runner.addKind({other, QString(), more.function()});
    runner.load();
    QTRY_VERIFY(runner.isLoaded());
    runner.start(kind, QStringLiteral("me"));
    runner.start(other, QStringLiteral("me"));
    QTRY_COMPARE(steps.begun(), 1);
    QTRY_COMPARE(more.begun(), 1);
}

void JobRunnerTest::jobsOfOneKindMayHaveHostsOfTheirOwn()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    JobRunner runner(*database, clock, true);
    const auto hostOf = [](const Job& job) { return job.arguments.value(QLatin1String("host")).toString(); };
    runner.addKind({kind, QString(), steps.function(), hostOf});
    runner.load();
    QTRY_VERIFY(runner.isLoaded());
    const auto at = [](const char* host) {
        return QJsonObject{{QStringLiteral("host"), QLatin1String(host)}};
    };
    runner.start(kind, QStringLiteral("a"), at("one"));
    const JobId second = runner.start(kind, QStringLiteral("b"), at("one"));
    const JobId third = runner.start(kind, QStringLiteral("c"), at("two"));
    QTRY_COMPARE(steps.begun(), 2);
    QVERIFY(runner.job(second)->state == JobState::Waiting);
    QVERIFY(runner.job(third)->state == JobState::Running);
    runner.stop();
}

void JobRunnerTest::whatAStoppedProgramLeftGoesOn()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(4);
    JobId id = 0;
    {
        Program p(database, clock, steps);
        QVERIFY(p.load());
        id = p.runner.start(kind, QStringLiteral("me"), {{QStringLiteral("name"), QStringLiteral("first")}});
        steps.allow(2);
        QTRY_COMPARE(p.runner.job(id)->done, 2);
        p.runner.stop();
        QCOMPARE(p.finished.count(), 0);
    }
    QVERIFY(storedState(database, id) == JobState::Running);
    QCOMPARE(JobStore(*database).byId(id).value()->done, 2);
    steps.allow(2);
    Program again(database, clock, steps);
    QVERIFY(again.load());
    QTRY_COMPARE(again.finished.count(), 1);
    QCOMPARE(again.runner.job(id)->done, 4);
    QCOMPARE(again.runner.job(id)->arguments.value(QStringLiteral("name")).toString(),
             QStringLiteral("first"));
}

void JobRunnerTest::aPausedJobStaysPausedOverARestart()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    JobId id = 0;
    {
        Program p(database, clock, steps);
        QVERIFY(p.load());
        id = p.runner.start(kind, QStringLiteral("me"));
        p.runner.pause(id);
    }
    const int begun = steps.begun();
    steps.allow(1);
    Program again(database, clock, steps);
    QVERIFY(again.load());
    QVERIFY(again.runner.job(id)->state == JobState::Paused);
    QCOMPARE(steps.begun(), begun);
    again.runner.resume(id);
    QTRY_COMPARE(again.finished.count(), 1);
}

void JobRunnerTest::aPausedJobGoesOnWhenTheUserBeginsItAnew()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    const JobId id = p.runner.start(kind, QStringLiteral("me"));
    p.runner.pause(id);
    const QJsonObject wish{{QStringLiteral("again"), true}};
    p.runner.start(kind, QStringLiteral("me"), wish); // by itself, from time to time
    QVERIFY(p.runner.job(id)->state == JobState::Paused);
    steps.allow(1);
    QCOMPARE(p.runner.startByHand(kind, QStringLiteral("me"), wish), id);
    QTRY_COMPARE(p.finished.count(), 1);
    QVERIFY(p.runner.job(id)->state == JobState::Completed);
    QCOMPARE(p.runner.job(id)->arguments, wish);
}

void JobRunnerTest::withoutTheLockJobsAreOnlyShown()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    steps.allow(1);
    QVERIFY(JobStore(*database).take(kind, QStringLiteral("me"), {}, 5));
    Program p(database, clock, steps, false);
    QSignalSpy refused(&p.runner, &JobRunner::failed);
    QVERIFY(p.load());
    QVERIFY(p.runner.jobs().front().state == JobState::Running); // the other program's
    p.runner.cancel(1);
    QCOMPARE(p.runner.start(kind, QStringLiteral("somebody")), 0);
    QCOMPARE(refused.count(), 1);
    p.runner.stop();
    QCOMPARE(steps.begun(), 0);
    QVERIFY(storedState(database, 1) == JobState::Running);
}

void JobRunnerTest::wishesFromBeforeTheTableIsReadAreKept()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    steps.allow(1);
    Program p(database, clock, steps);
    QCOMPARE(p.runner.start(kind, QStringLiteral("me")), 0);
    QVERIFY(p.load());
    QTRY_COMPARE(p.finished.count(), 1);
}

void JobRunnerTest::progressIsToldAFewTimesASecondAndAtTheEnd()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(20000);
    Program p(database, clock, steps);
    QSignalSpy changed(&p.runner, &JobRunner::jobChanged);
    QVERIFY(p.load());
    const JobId id = p.runner.start(kind, QStringLiteral("me"));
    steps.allow(20000);
    QTRY_COMPARE(p.finished.count(), 1);
    QCOMPARE(p.runner.job(id)->done, 20000);
    QVERIFY2(changed.count() < 200, qPrintable(QString::number(changed.count())));
}

void JobRunnerTest::aJobThatCannotBeStoredFails()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    QVERIFY(database->write([](Connection& c) { return c.script("DROP VIEW v_jobs; DROP TABLE jobs"); }));
    const JobId id = p.runner.start(kind, QStringLiteral("me"));
    QTRY_COMPARE(p.finished.count(), 1);
    QVERIFY(p.runner.job(id)->state == JobState::Failed);
    QCOMPARE(steps.begun(), 0);
}

void JobRunnerTest::aProgramWithoutAWindowRunsItNow()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(3);
    steps.allow(3);
    Program p(database, clock, steps);
    std::vector<qint64> told;
    const auto job = p.runner.runNow(kind, QStringLiteral("me"), {},
                                     [&](const Job& now) { told.push_back(now.done); }, {});
    QVERIFY(job);
    QVERIFY(job->state == JobState::Completed);
    QCOMPARE(told.back(), 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(storedState(database, job->id) == JobState::Completed);
    QVERIFY(!p.runner.runNow(QStringLiteral("unknown"), QString(), {}, {}, {}));
}

void JobRunnerTest::runNowAskedToStopLeavesItPaused()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(3);
    Program p(database, clock, steps);
    steps.allow(2);
    std::stop_source source;
    const auto cut = p.runner.runNow(
        kind, QStringLiteral("me"), {},
        [&](const Job& now) {
            if (now.done == 2)
                source.request_stop();
        },
        source.get_token());
    QVERIFY(cut->state == JobState::Paused);
    steps.allow(1);
    const auto whole = p.runner.runNow(kind, QStringLiteral("me"), {}, {}, {});
    QCOMPARE(whole->id, cut->id);
    QVERIFY(whole->state == JobState::Completed);
    QCOMPARE(steps.done(), 3);
}

void JobRunnerTest::runNowTellsTheFailure()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(3);
    Program p(database, clock, steps);
    steps.failNext(ErrorKind::NotFound);
    const auto job = p.runner.runNow(kind, QStringLiteral("me"), {}, {}, {});
    QVERIFY(job->state == JobState::Failed);
    QVERIFY(job->error->kind == ErrorKind::NotFound);
    QVERIFY(JobStore(*database).byId(job->id).value()->error->kind == ErrorKind::NotFound);
}

void JobRunnerTest::runNowTakesTheNewArgumentsOfAJobThatWasLeft()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(1);
    Program p(database, clock, steps);
    steps.failNext(ErrorKind::NotFound);
    const QJsonObject wished{{QStringLiteral("name"), QStringLiteral("with a zone")}};
    const auto none = [](const Job&) {};
    const auto first = p.runner.runNow(kind, QStringLiteral("file"), {}, none, {});
    QVERIFY(first && first->state == JobState::Failed);
    steps.allow(1);
    const auto second = p.runner.runNow(kind, QStringLiteral("file"), wished, none, {});
    QVERIFY(second && second->state == JobState::Completed);
    QCOMPARE(second->id, first->id);
    QCOMPARE(steps.log(), QStringList({QStringLiteral("with a zone")}));
    QCOMPARE(JobStore(*database).byId(first->id).value()->arguments, wished);
}

void JobRunnerTest::whatIsForgottenIsNowhere()
{
    TemporaryDatabase database;
    FakeClock clock;
    Steps steps(2);
    Program p(database, clock, steps);
    QVERIFY(p.load());
    QSignalSpy forgotten(&p.runner, &JobRunner::forgotten);
    const JobId done = p.runner.start(kind, QStringLiteral("me"));
    steps.allow(2);
    QTRY_COMPARE(p.finished.count(), 1);
    QCOMPARE(p.runner.job(done)->item, QString()); // what it was at may be a name to be forgotten
    const auto ofMine = [](const Job& job) { return job.key == QLatin1String("me"); };
    p.runner.forget([](const Job&) { return false; });
    QCOMPARE(forgotten.count(), 0);
    p.runner.forget(ofMine);
    QCOMPARE(forgotten.count(), 1);
    QVERIFY(p.runner.jobs().empty());
    p.runner.stop();
    QVERIFY(JobStore(*database).all()->empty());
}

void JobRunnerTest::theViewTellsIt()
{
    TemporaryDatabase database;
    QVERIFY(JobStore(*database).take(kind, QStringLiteral("me"), {}, 5));
    const auto state = database->read([](Connection& c) {
        return c.one(QStringLiteral("SELECT state FROM v_jobs WHERE id = 1 AND kind = 'steps' AND key = 'me' "
                                    "AND phase = '' AND done = 0 AND total = 0 AND error = '' "
                                    "AND created = 5 AND updated = 5"),
                     {}, [](const Row& row) { return row.text(0); });
    });
    QCOMPARE(state->value_or(QString()), QStringLiteral("running"));
}

SILLON_TEST(JobRunnerTest, jobrunner)
#include "tst_jobrunner.moc"
