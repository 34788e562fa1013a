// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/backlogoutlook.h"
#include "scrobbling/dailylimit.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;
constexpr qint64 start = 1'700'000'000;

/// One a second from `first` on.
std::vector<qint64> seconds(int count, qint64 first)
{
    std::vector<qint64> all;
    for (int i = 0; i < count; ++i)
        all.push_back(first + i);
    return all;
}

} // namespace

/// When a backlog will be gone, and what of it will be too old by then.
class BacklogOutlookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDayTakesAsManyAsTheLast_data();
    void eachDayTakesAsManyAsTheLast();
    void nothingGoesBeforeTheNextTry();
    void whatWillBeTooOldIsCounted();
    void nothingIsForetoldOfNothing();
    void theReaderForetellsOnlyWhileALimitIsMet();
    void whoIsSlowedForHoursIsForetoldToo();
};

void BacklogOutlookTest::eachDayTakesAsManyAsTheLast_data()
{
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<qint64>("last"); // when the last one goes, after the first of the day
    QTest::newRow("one") << 100 << 1 << day;
    QTest::newRow("a day's") << 100 << 100 << day + 99;
    QTest::newRow("one more") << 100 << 101 << 2 * day;
    QTest::newRow("three days'") << 100 << 300 << 3 * day + 99;
    QTest::newRow("one a day") << 1 << 7 << 7 * day;
}

void BacklogOutlookTest::eachDayTakesAsManyAsTheLast()
{
    QFETCH(int, sent);
    QFETCH(int, waiting);
    QFETCH(qint64, last);
    const auto outlook =
        backlogOutlook(seconds(sent, start), seconds(waiting, start - day), std::nullopt, start + hour);
    QVERIFY(outlook);
    QCOMPARE(outlook->daily, sent);
    QCOMPARE(outlook->allSentBy, start + last + hour);
    QCOMPARE(outlook->tooLate, 0);
}

void BacklogOutlookTest::nothingGoesBeforeTheNextTry()
{
    const auto outlook = backlogOutlook({start}, {start - 5}, std::nullopt, start + 2 * day);
    QCOMPARE(outlook->allSentBy, start + 2 * day + hour);
}

void BacklogOutlookTest::whatWillBeTooOldIsCounted()
{
    // Ten wait, one goes a day: at 14 days the first ten days are enough for plays of today.
    const auto today = backlogOutlook({start}, seconds(10, start), 14 * day, start);
    QCOMPARE(today->tooLate, 0);
    const auto old = backlogOutlook({start}, seconds(10, start - 7 * day), 14 * day, start);
    QCOMPARE(old->tooLate, 3); // those of the days 8 to 10, but for the seconds between
}

void BacklogOutlookTest::nothingIsForetoldOfNothing()
{
    QVERIFY(!backlogOutlook({}, {start}, std::nullopt, start));
    QVERIFY(!backlogOutlook({start}, {}, std::nullopt, start));
}

void BacklogOutlookTest::theReaderForetellsOnlyWhileALimitIsMet()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(40);
    const auto outlook = [&] { return f.must(f.reader.outlook(alice, 14 * day, f.clock.utcNow())); };
    QVERIFY(!outlook());
    int taken = 0;
    f.service->judge = [&taken](const Listen&) {
        return ++taken > 10 ? SubmitVerdict::DailyLimit : SubmitVerdict::Accepted;
    };
    f.chore(alice)->run({});
    QVERIFY(outlook());
    QCOMPARE(outlook()->daily, 10);
    QCOMPARE(outlook()->allSentBy, f.clock.utcNow() + 3 * day + hour);
    QCOMPARE(f.reports.back().limited, true);
    QVERIFY(f.accounts.signOut(alice));
    QVERIFY(!outlook());
}

void BacklogOutlookTest::whoIsSlowedForHoursIsForetoldToo()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(5);
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    f.playMany(5);
    f.service->chance = [](FakeScrobbleService::Request::Kind) { return fails(ErrorKind::RateLimited); };
    const auto chore = f.chore(alice);
    for (int tries = 1; tries <= 4; ++tries) {
        QVERIFY(!f.must(f.reader.outlook(alice, 14 * day, f.clock.utcNow())));
        const auto due = chore->run({});
        QVERIFY(due);
        f.clock.advance((*due - f.clock.utcNow()) * 1000);
    }
    const auto outlook = f.must(f.reader.outlook(alice, 14 * day, f.clock.utcNow()));
    QVERIFY(outlook);
    QCOMPARE(outlook->daily, 5);
}

SILLON_TEST(BacklogOutlookTest, backlogoutlook)

#include "tst_backlogoutlook.moc"
