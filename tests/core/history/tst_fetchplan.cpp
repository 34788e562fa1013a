// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/fetchplan.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

constexpr qint64 now = 1'700'000'000; // 14 November 2023
constexpr qint64 day = 24 * 60 * 60;

ReadSoFar readWhole(qint64 at)
{
    ReadSoFar read;
    noteRead(read, {firstHistorySecond, at + 1}, at);
    return read;
}

} // namespace

/// What is asked of a source, going by what was read.
class FetchPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstReadingAsksForAll()
    {
        const FetchPlan plan = planFetch({}, {}, now);
        QCOMPARE(plan.ask.size(), std::size_t(1));
        QVERIFY(plan.ask.front() == (HistoryRange{1, now + 1}));
        QVERIFY(!plan.replaces);
        // "--full" means the same when there is nothing yet.
        QVERIFY(planFetch({}, {std::nullopt, true}, now).ask == plan.ask);
    }

    void aBrokenReadingGoesOnWhereItWas()
    {
        ReadSoFar read;
        noteRead(read, {now - 30 * day, now + 1}, now);
        const FetchPlan plan = planFetch(read, {}, now + 3600);
        QVERIFY(!plan.forgetsFresh);
        QVERIFY((plan.ask == std::vector<HistoryRange>{{now + 1, now + 3601}, {1, now - 30 * day}}));
        // Also when everything is wanted: it is not begun anew.
        QVERIFY(planFetch(read, {std::nullopt, true}, now + 3600) == plan);
        QVERIFY(!isWhole(read));
    }

    void aReadingByAClockAheadDoesNotHideThePlaysThatCome()
    {
        const ReadSoFar ahead = readWhole(now + 60 * day);
        const FetchPlan plan = planFetch(ahead, {}, now + 10 * day);
        QVERIFY(
            (plan.ask == std::vector<HistoryRange>{{now + 10 * day - latePlaySeconds, now + 10 * day + 1}}));
    }

    void aLaterReadingLooksBackFifteenDays()
    {
        const FetchPlan soon = planFetch(readWhole(now), {}, now + 60);
        QVERIFY(soon.forgetsFresh);
        QVERIFY((soon.ask == std::vector<HistoryRange>{{now - latePlaySeconds, now + 61}}));
        const FetchPlan late = planFetch(readWhole(now), {}, now + 400 * day);
        QVERIFY((late.ask == std::vector<HistoryRange>{{now - latePlaySeconds, now + 400 * day + 1}}));
        QVERIFY(isWhole(readWhole(now)));
    }

    void aReadingThatBrokeOffLongAgoLooksBackToo()
    {
        ReadSoFar read;
        noteRead(read, {now - 30 * day, now + 1}, now);
        const FetchPlan plan = planFetch(read, {}, now + 3 * day);
        QVERIFY(plan.forgetsFresh);
        QVERIFY((plan.ask ==
                 std::vector<HistoryRange>{{now - latePlaySeconds, now + 3 * day + 1}, {1, now - 30 * day}}));
    }

    void aYearIsReadOnce()
    {
        const HistoryRange year = yearRange(2020);
        QCOMPARE(year.from, 1577836800);
        QCOMPARE(year.to, 1609459200);
        ReadSoFar read;
        QVERIFY((planFetch(read, {2020, false}, now).ask == std::vector<HistoryRange>{year}));
        noteRead(read, year, now);
        QVERIFY(planFetch(read, {2020, false}, now).ask.empty());
        QVERIFY(planFetch(read, {2020, false}, now + 100 * day).ask.empty());
        QVERIFY(planFetch(read, {2030, false}, now).ask.empty()); // not yet
        QVERIFY((planFetch(read, {2023, false}, now).ask ==
                 std::vector<HistoryRange>{{yearRange(2023).from, now + 1}}));
        QCOMPARE(yearRange(1970).from, 1);
    }

    void aYearReadWhileItWasYoungIsLookedAtAgain()
    {
        const HistoryRange year = yearRange(2022);
        const qint64 january = year.to + 2 * day;
        ReadSoFar read;
        noteRead(read, year, january);
        QVERIFY((planFetch(read, {2022, false}, now).ask ==
                 std::vector<HistoryRange>{{january - latePlaySeconds, year.to}}));
    }

    void aWholeReadingIsReplacedOnDemand()
    {
        const FetchPlan plan = planFetch(readWhole(now), {std::nullopt, true}, now + 60);
        QVERIFY(plan.replaces);
        QVERIFY((plan.ask == std::vector<HistoryRange>{{1, now + 61}}));
        const FetchPlan year = planFetch(readWhole(now), {2020, true}, now + 60);
        QVERIFY(year.replaces);
        QVERIFY((year.ask == std::vector<HistoryRange>{yearRange(2020)}));
    }
};

SILLON_TEST(FetchPlanTest, fetchplan)
#include "tst_fetchplan.moc"
