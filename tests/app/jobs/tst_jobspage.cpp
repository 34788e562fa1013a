// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accessibility.h"
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "jobs/jobrunner.h"
#include "jobs/jobsline.h"
#include "jobs/jobspage.h"
#include "testmain.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

#include <condition_variable>

using namespace sillon;
using namespace sillon::testing;

namespace {

/// A job that reports one step of two and then waits until it is let go.
struct Stage
{
    Stage()
        : runner(*database, clock, true)
    {
        runner.addKind({QStringLiteral("steps"),
                        {},
                        [this](const Job&, JobProgress& progress, const std::stop_token& stop) -> Done {
                            progress.report(1, 2, QStringLiteral("the first"));
                            std::unique_lock lock(mutex);
                            if (!changed.wait(lock, stop, [this] { return released; }))
                                return fail(ErrorKind::Cancelled);
                            return failing ? Done(fail(ErrorKind::NotFound)) : Done();
                        }});
        runner.load();
    }
    JobId start()
    {
        const bool loaded = QTest::qWaitFor([this] { return runner.isLoaded(); });
        return loaded ? runner.start(QStringLiteral("steps"), QStringLiteral("me")) : 0;
    }
    void release(bool fails = false)
    {
        const std::scoped_lock guard(mutex);
        failing = fails;
        released = true;
        changed.notify_all();
    }

    TemporaryDatabase database;
    FakeClock clock;
    std::mutex mutex;
    std::condition_variable_any changed;
    bool released = false;
    bool failing = false;
    JobRunner runner;
};

QToolButton* button(QWidget& page, const char* name)
{
    return page.findChild<QToolButton*>(QLatin1String(name));
}

} // namespace

/// What is seen of long work.
class JobsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Appearance::Light, true); }

    void theLineIsThereWhileSomethingRuns()
    {
        Stage s;
        JobsLine line(s.runner);
        QVERIFY(!line.isVisibleTo(nullptr));
        const JobId id = s.start();
        QTRY_VERIFY(!line.isHidden());
        QTRY_COMPARE(line.findChild<QProgressBar*>()->value(), 500);
        QVERIFY(!line.accessibleName().isEmpty());
        s.release();
        QTRY_VERIFY(s.runner.job(id)->state == JobState::Completed);
        QVERIFY(line.isHidden());
    }

    void aJobIsPausedResumedAndCancelledByItsButtons()
    {
        Stage s;
        JobsPage page(s.runner);
        page.resize(600, 400);
        page.show();
        const JobId id = s.start();
        QTRY_VERIFY(s.runner.job(id)->done == 1);
        QVERIFY(button(page, "jobPauseButton")->isVisible());
        QVERIFY(!button(page, "jobResumeButton")->isVisible());
        button(page, "jobPauseButton")->click();
        QVERIFY(s.runner.job(id)->state == JobState::Paused);
        button(page, "jobResumeButton")->click();
        QTRY_VERIFY(s.runner.job(id)->state == JobState::Running);
        QCOMPARE(unnamedWidgets(&page), QStringList());
        QCOMPARE(smallTargets(&page, 28), QStringList());
        button(page, "jobCancelButton")->click();
        QVERIFY(s.runner.job(id)->state == JobState::Cancelled);
        QVERIFY(!button(page, "jobCancelButton")->isVisible());
    }

    void aFailedJobIsTriedAgain()
    {
        Stage s;
        JobsPage page(s.runner);
        page.show();
        const JobId id = s.start();
        s.release(true);
        QTRY_VERIFY(s.runner.job(id)->state == JobState::Failed);
        s.release(false);
        button(page, "jobRetryButton")->click();
        QTRY_VERIFY(s.runner.job(id)->state == JobState::Completed);
    }
};

SILLON_TEST(JobsPageTest, jobspage)
#include "tst_jobspage.moc"
