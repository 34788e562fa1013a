// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/releaseyears.h"
#include "charts/yearsnews.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

Job search(JobState state, const char* phase = "", bool offline = false)
{
    Job job;
    job.id = 7;
    job.kind = QLatin1String(ReleaseYears::jobKind);
    job.state = state;
    job.phase = QLatin1String(phase);
    job.arguments.insert(QStringLiteral("offline"), offline);
    return job;
}

Job ofPart(Job job)
{
    job.arguments.insert(QStringLiteral("limit"), 5);
    return job;
}

Job import(JobState state, const char* kind = "history-lastfm")
{
    Job job;
    job.id = 9;
    job.kind = QLatin1String(kind);
    job.state = state;
    return job;
}

} // namespace

class YearsNewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstThatHoldsIsTold_data();
    void theFirstThatHoldsIsTold();
};

void YearsNewsTest::theFirstThatHoldsIsTold_data()
{
    using Kind = YearsNews::Kind;
    QTest::addColumn<std::vector<Job>>("jobs");
    QTest::addColumn<int>("pending");
    QTest::addColumn<bool>("mayOffer");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("looks");
    const auto row = [](const char* name, const std::vector<Job>& jobs, int pending, bool mayOffer, Kind kind,
                        bool looks) {
        QTest::newRow(name) << jobs << pending << mayOffer << static_cast<int>(kind) << looks;
    };
    row("nothing open, nothing to ask", {}, 0, true, Kind::None, false);
    row("open, never asked", {}, 5, true, Kind::Offer, false);
    row("open, the user said no", {}, 5, false, Kind::None, false);
    row("searching", {search(JobState::Running)}, 5, true, Kind::Searching, true);
    row("waiting for its turn", {search(JobState::Waiting)}, 5, false, Kind::Searching, true);
    row("in the files alone is no search", {search(JobState::Running, "", true)}, 5, true, Kind::Offer,
        false);
    row("no answer", {search(JobState::Running, ReleaseYears::unreachable)}, 5, false, Kind::Unreachable,
        true);
    row("enough", {search(JobState::Running, ReleaseYears::enoughToday)}, 5, false, Kind::EnoughToday, true);
    row("failed", {search(JobState::Failed)}, 5, true, Kind::Failed, false);
    row("failed before, searched again", {search(JobState::Failed), search(JobState::Running)}, 5, true,
        Kind::Searching, true);
    row("the command line's failed", {ofPart(search(JobState::Failed))}, 5, true, Kind::Offer, false);
    row("done", {search(JobState::Completed)}, 0, true, Kind::None, false);
    row("paused by the user", {search(JobState::Paused)}, 5, false, Kind::None, false);
    row("a history comes in", {search(JobState::Running), import(JobState::Running)}, 5, true,
        Kind::Importing, true);
    row("a history is compared only", {import(JobState::Running, "history-check-lastfm")}, 5, true,
        Kind::Offer, false);
    row("a history came in", {import(JobState::Completed)}, 5, true, Kind::Offer, false);
}

void YearsNewsTest::theFirstThatHoldsIsTold()
{
    QFETCH(const std::vector<Job>, jobs);
    QFETCH(const int, pending);
    QFETCH(const bool, mayOffer);
    ChartCoverage coverage;
    coverage.pending = pending;
    QTEST(static_cast<int>(yearsNews(jobs, coverage, mayOffer).kind), "kind");
    QTEST(looksForYears(jobs), "looks");
}

SILLON_TEST(YearsNewsTest, yearsnews)
#include "tst_yearsnews.moc"
