// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/dailylimit.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

#include <deque>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 hour = 60 * 60;

/// Takes so many plays in any 24 hours, and answers the others with code 5.
struct RollingLimit
{
    SendingFixture& f;
    int most;
    std::deque<qint64> taken;

    SubmitVerdict operator()()
    {
        const qint64 now = f.clock.utcNow();
        while (!taken.empty() && taken.front() <= now - 24 * hour)
            taken.pop_front();
        if (static_cast<int>(taken.size()) >= most)
            return SubmitVerdict::DailyLimit;
        taken.push_back(now);
        return SubmitVerdict::Accepted;
    }
};

} // namespace

/// A service that takes no more plays today gets them later, and none is lost.
class DailyLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTriedAfterOneTwoFourEightHours();
    void itIsTriedWhenTheFirstPlayOfTheDayIsADayOld();
    void aTryFromBeforeTheClockWasSetBackIsOver();
    void whatIsOverTheLimitWaits();
    void onePlayIsTriedAfterOneTwoFourHours();
    void theNewestPlayIsTried();
    void anIgnoredPlayDoesNotEndTheLimit();
    void whenOneGoesThroughTheRestFollowsOldestFirst();
    void aNewPlayDoesNotBreakTheWait();
    void theLimitOutlivesTheProgram();
    void retryAllTriesOneAtOnce();
    void fourHundredWaitingEndWithNoneLost();
    void itIsToldOfOnce();
    void whatBecomesTooOldIsWarnedOfAndTold();
};

void DailyLimitTest::itIsTriedAfterOneTwoFourEightHours()
{
    QCOMPARE(dailyLimitWaitSeconds(1), hour);
    QCOMPARE(dailyLimitWaitSeconds(2), 2 * hour);
    QCOMPARE(dailyLimitWaitSeconds(3), 4 * hour);
    QCOMPARE(dailyLimitWaitSeconds(4), 8 * hour);
    QCOMPARE(dailyLimitWaitSeconds(40), 8 * hour);
}

void DailyLimitTest::itIsTriedWhenTheFirstPlayOfTheDayIsADayOld()
{
    const qint64 now = 1700000000;
    QCOMPARE(limitMet(1, std::nullopt, now).nextTryAt, now + hour);
    QCOMPARE(limitMet(1, now - 5, now).nextTryAt, now + hour);
    QCOMPARE(limitMet(5, now - 20 * hour, now).nextTryAt, now + 4 * hour + 60);
    QCOMPARE(limitMet(5, now - 24 * hour - 60, now).nextTryAt, now + 8 * hour); // it was not that
    QCOMPARE(limitMet(5, now - 10 * hour, now).nextTryAt, now + 8 * hour);
}

void DailyLimitTest::aTryFromBeforeTheClockWasSetBackIsOver()
{
    const qint64 now = 1700000000;
    QCOMPARE(trueNextTry({2, now + 2 * hour}, now), now + 2 * hour);
    QCOMPARE(trueNextTry({2, now + 3 * hour}, now), 0);
}

void DailyLimitTest::whatIsOverTheLimitWaits()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(60);
    f.service->judge = [limit = RollingLimit{f, 30, {}}](const Listen&) mutable { return limit(); };
    QCOMPARE(f.chore(alice)->run({}), std::optional(f.clock.utcNow() + hour));
    QCOMPARE(f.service->batchSizes(), std::vector<int>{50});
    QCOMPARE(f.counts(alice).sent, 30);
    QCOMPARE(f.counts(alice).waiting, 30);
    QCOMPARE(f.submissions(alice).at(40).reason, QStringLiteral("daily-limit"));
    QCOMPARE(f.account(alice).state, AccountState::Connected);
    QCOMPARE(f.account(alice).nextTryAt, 0); // loves may go on
}

void DailyLimitTest::onePlayIsTriedAfterOneTwoFourHours()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(60);
    f.service->judge = [](const Listen&) { return SubmitVerdict::DailyLimit; };
    const auto chore = f.chore(alice);
    for (const qint64 hours : {1, 2, 4, 8, 8}) {
        QCOMPARE(chore->run({}), std::optional(f.clock.utcNow() + hours * hour));
        f.clock.advance((hours * hour - 1) * 1000);
        f.service->clearRequests();
        chore->run({});
        QVERIFY(f.service->requests().empty());
        f.clock.advance(1000);
    }
    chore->run({});
    QCOMPARE(f.service->batchSizes(), std::vector<int>{1});
}

void DailyLimitTest::theNewestPlayIsTried()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(5);
    f.service->judge = [](const Listen&) { return SubmitVerdict::DailyLimit; };
    const auto chore = f.chore(alice);
    chore->run({});
    f.clock.advance(hour * 1000);
    const Listen newest = f.play(10);
    f.service->clearRequests();
    chore->run({});
    QCOMPARE(f.service->requests().front().listens.front(), newest);
}

void DailyLimitTest::anIgnoredPlayDoesNotEndTheLimit()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(5);
    f.service->judge = [&](const Listen& listen) {
        return listen.id == heard[4].id && f.service->requests().size() > 1 ? SubmitVerdict::IgnoredArtist
                                                                            : SubmitVerdict::DailyLimit;
    };
    const auto chore = f.chore(alice);
    chore->run({});
    f.clock.advance(hour * 1000);
    QCOMPARE(chore->run({}), std::optional(f.clock.utcNow() + 2 * hour));
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{5, 1, 1}));
}

void DailyLimitTest::whenOneGoesThroughTheRestFollowsOldestFirst()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(5);
    f.service->judge = [&](const Listen&) {
        return f.service->requests().size() == 1 ? SubmitVerdict::DailyLimit : SubmitVerdict::Accepted;
    };
    const auto chore = f.chore(alice);
    chore->run({});
    f.clock.advance(hour * 1000);
    QCOMPARE(chore->run({}), std::nullopt);
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{5, 1, 4}));
    QCOMPARE(f.service->requests()[1].listens.front(), heard[4]);
    QCOMPARE(f.service->requests()[2].listens.front(), heard[0]);
    QCOMPARE(*f.database->read([&](Connection& c) { return readDailyLimit(c, alice); }), std::nullopt);
}

void DailyLimitTest::aNewPlayDoesNotBreakTheWait()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->judge = [](const Listen&) { return SubmitVerdict::DailyLimit; };
    const auto chore = f.chore(alice);
    chore->run({});
    f.play(10);
    chore->run({});
    QCOMPARE(f.service->requests().size(), 1u);
}

void DailyLimitTest::theLimitOutlivesTheProgram()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->judge = [](const Listen&) { return SubmitVerdict::DailyLimit; };
    f.chore(alice)->run({});
    f.clock.advance(hour * 1000 - 1000);
    QCOMPARE(f.chore(alice)->run({}), std::optional(f.clock.utcNow() + 1));
    f.clock.advance(1000);
    QCOMPARE(f.chore(alice)->run({}), std::optional(f.clock.utcNow() + 2 * hour));
}

void DailyLimitTest::retryAllTriesOneAtOnce()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(5);
    f.service->judge = [](const Listen&) { return SubmitVerdict::DailyLimit; };
    const auto chore = f.chore(alice);
    chore->run({});
    QVERIFY(f.accounts.lift(alice));
    chore->forgetWaits();
    chore->run({});
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{5, 1}));
}

void DailyLimitTest::fourHundredWaitingEndWithNoneLost()
{
    SendingFixture f;
    f.service->service.maxAgeSeconds = 14 * 24 * hour;
    f.service->dropsRepeats = false;
    const AccountId alice = f.signIn();
    const qint64 start = f.clock.utcNow();
    const auto heard = f.playMany(400);
    f.service->judge = [limit = RollingLimit{f, 100, {}}](const Listen&) mutable { return limit(); };
    const auto chore = f.chore(alice);
    int runs = 0;
    while (f.counts(alice).waiting > 0 && ++runs < 100) {
        const auto due = chore->run({});
        if (due)
            f.clock.advance((*due - f.clock.utcNow()) * 1000);
    }
    QCOMPARE(f.counts(alice).sent, 400);
    for (const Listen& listen : heard)
        QCOMPARE(f.service->timesHeld(listen), 1);
    QVERIFY2(runs < 40, qPrintable(QString::number(runs)));
    // A hundred at once, and a hundred more each time these are a day old.
    QVERIFY2(f.clock.utcNow() - start < 3 * 24 * hour + hour,
             qPrintable(QString::number(f.clock.utcNow() - start)));
}

void DailyLimitTest::itIsToldOfOnce()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(5);
    f.service->judge = [](const Listen&) { return SubmitVerdict::DailyLimit; };
    const auto chore = f.chore(alice);
    chore->run({});
    QVERIFY(f.reports.back().limited && !f.reports.back().running);
    f.clock.advance(hour * 1000);
    chore->run({});
    QVERIFY(!f.reports.back().limited);
}

void DailyLimitTest::whatBecomesTooOldIsWarnedOfAndTold()
{
    SendingFixture f;
    f.service->service.maxAgeSeconds = 14 * 24 * hour;
    const AccountId alice = f.signIn();
    f.playMany(3, 13 * 24 * hour);
    f.playMany(2);
    f.service->judge = [](const Listen&) { return SubmitVerdict::DailyLimit; };
    const auto chore = f.chore(alice);
    chore->run({});
    QCOMPARE(f.reports.back().expiring, 3);
    QCOMPARE(f.reports.back().expired, 0);
    f.reports.clear();
    f.clock.advance(60 * 1000);
    chore->run({}); // nothing is due, and nothing is new
    QVERIFY(f.reports.empty());
    f.clock.advance(24 * hour * 1000);
    chore->run({});
    QCOMPARE(f.reports.back().expired, 3);
    QCOMPARE(f.reports.back().expiring, 0);
    QCOMPARE(f.counts(alice).expired, 3);
    f.reports.clear();
    chore->run({});
    QVERIFY(f.reports.empty());
}

SILLON_TEST(DailyLimitTest, dailylimit)

#include "tst_dailylimit.moc"
