// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountroster.h"
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

using namespace sillon;
using namespace sillon::testing;

namespace {

const QString lastfm = QStringLiteral("lastfm");

/// Who worked, and how often; workers write, the test reads.
struct Works
{
    std::mutex mutex;
    std::map<AccountId, int> made;
    std::map<AccountId, int> runs;
    std::map<AccountId, int> alive;
    std::map<AccountId, int> forgotten;
    std::map<AccountId, int> nowPlaying;
    std::map<AccountId, std::function<void()>> changed;
    std::thread::id maker;

    int count(std::map<AccountId, int> Works::*what, AccountId id)
    {
        const std::scoped_lock guard(mutex);
        return (this->*what)[id];
    }
};

class CountingChore final : public AccountChore
{
public:
    CountingChore(AccountId id, Works& works)
        : m_id(id)
        , m_works(works)
    {
        const std::scoped_lock guard(m_works.mutex);
        ++m_works.alive[m_id];
    }
    ~CountingChore() override
    {
        const std::scoped_lock guard(m_works.mutex);
        --m_works.alive[m_id];
    }
    std::optional<qint64> run(std::stop_token) override
    {
        const std::scoped_lock guard(m_works.mutex);
        ++m_works.runs[m_id];
        return std::nullopt;
    }
    void forgetWaits() override
    {
        const std::scoped_lock guard(m_works.mutex);
        ++m_works.forgotten[m_id];
    }

private:
    AccountId m_id;
    Works& m_works;
};

struct Stage
{
    TemporaryDatabase database;
    FakeClock clock;
    AccountStore store{*database};
    Works works;
    AccountRoster roster{store, clock, AccountTimes(),
                         [this](const Account& account, std::function<void()> changed) {
                             const std::scoped_lock guard(works.mutex);
                             ++works.made[account.id];
                             works.maker = std::this_thread::get_id();
                             works.changed[account.id] = std::move(changed);
                             return workFor(account.id);
                         }};
    QSignalSpy changes{&roster, &AccountRoster::accountsChanged};

    AccountWork workFor(AccountId id)
    {
        AccountWork work;
        works.mutex.unlock(); // the chore counts itself
        work.chores.push_back(std::make_unique<CountingChore>(id, works));
        works.mutex.lock();
        work.sendNowPlaying = [this, id](const NowPlaying&, const std::stop_token&) {
            const std::scoped_lock guard(works.mutex);
            ++works.nowPlaying[id];
        };
        return work;
    }

    [[nodiscard]] AccountId stored(const char* user = "alice")
    {
        return store.signIn(lastfm, QLatin1String(user))->account.id;
    }
    [[nodiscard]] int runs(AccountId id) { return works.count(&Works::runs, id); }
    [[nodiscard]] int alive(AccountId id) { return works.count(&Works::alive, id); }
    [[nodiscard]] AccountState state(AccountId id)
    {
        const Account* account = roster.account(id);
        return account ? account->state : AccountState::SignedOut;
    }
    /// Reads the accounts; their workers are at work when this returns.
    [[nodiscard]] bool load(AccountId id)
    {
        roster.load();
        return QTest::qWaitFor([&] { return alive(id) == 1 && clock.waitForWaiters(1, 1); });
    }
};

} // namespace

class AccountRosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itReadsTheAccountsAndStartsAWorkerForEachSignedIn();
    void withoutWorkNothingStarts();
    void workIsMadeOffTheMainThread();
    void aSignInIsToldAndItsWaitingPlaysGoAtOnce();
    void signingInAgainMakesTheWorkAnew();
    void anotherServerOfItsServiceMakesTheWorkAnew();
    void workThatCannotBeMadeIsTriedAgainAndHoldsNothing();
    void signingOutEndsTheWorker();
    void wakesReachEveryAccount();
    void retryAllLiftsAndForgets();
    void theNetworksReturnEndsWaitsAndWakes();
    void switchesAreStoredAndTold();
    void whatAWorkerChangedIsReadAnew();
    void nowPlayingReachesEveryAccount();
    void aWishThatCannotBeStoredIsTold();
    void afterStopNothingHappens();
};

void AccountRosterTest::itReadsTheAccountsAndStartsAWorkerForEachSignedIn()
{
    Stage s;
    const AccountId alice = s.stored();
    const AccountId bob = s.stored("bob");
    QVERIFY(s.store.signOut(bob));
    QVERIFY(s.roster.accounts().empty());
    QVERIFY(s.load(alice));
    QCOMPARE(s.roster.accounts().size(), 2u);
    QCOMPARE(s.changes.size(), 1);
    QCOMPARE(s.works.count(&Works::made, bob), 0);
    QCOMPARE(s.runs(alice), 0);
    s.clock.advance(30 * 1000);
    QVERIFY(QTest::qWaitFor([&] { return s.runs(alice) == 1; }));
}

void AccountRosterTest::withoutWorkNothingStarts()
{
    TemporaryDatabase database;
    FakeClock clock;
    AccountStore store(*database);
    QVERIFY(store.signIn(lastfm, QStringLiteral("alice")));
    AccountRoster roster(store, clock, {}, {});
    QSignalSpy changes(&roster, &AccountRoster::accountsChanged);
    roster.load();
    QVERIFY(changes.wait());
    QCOMPARE(roster.accounts().size(), 1u);
    roster.wakeAll();
    roster.retryAll(roster.accounts().front().id);
}

void AccountRosterTest::workIsMadeOffTheMainThread()
{
    Stage s;
    QVERIFY(s.load(s.stored()));
    QVERIFY(s.works.maker != std::this_thread::get_id());
}

void AccountRosterTest::aSignInIsToldAndItsWaitingPlaysGoAtOnce()
{
    Stage s;
    QSignalSpy signedIn(&s.roster, &AccountRoster::signedIn);
    s.roster.signIn(lastfm, QStringLiteral("alice"));
    QVERIFY(signedIn.wait());
    const auto account = signedIn.front().at(0).value<Account>();
    QVERIFY(signedIn.front().at(1).toBool());
    QVERIFY(QTest::qWaitFor([&] { return s.runs(account.id) == 1; })); // no half minute's wait
    QCOMPARE(s.state(account.id), AccountState::Connected);
}

void AccountRosterTest::signingInAgainMakesTheWorkAnew()
{
    Stage s;
    const AccountId alice = s.stored();
    QVERIFY(s.load(alice));
    s.roster.signIn(lastfm, QStringLiteral("ALICE"));
    QVERIFY(QTest::qWaitFor([&] { return s.works.count(&Works::made, alice) == 2 && s.runs(alice) == 1; }));
    QCOMPARE(s.alive(alice), 1);
}

void AccountRosterTest::anotherServerOfItsServiceMakesTheWorkAnew()
{
    Stage s;
    const AccountId alice = s.stored();
    QVERIFY(s.load(alice));
    s.roster.renew(QStringLiteral("listenbrainz"));
    s.roster.renew(lastfm);
    QVERIFY(QTest::qWaitFor([&] { return s.works.count(&Works::made, alice) == 2 && s.alive(alice) == 1; }));
}

void AccountRosterTest::workThatCannotBeMadeIsTriedAgainAndHoldsNothing()
{
    TemporaryDatabase database;
    FakeClock clock;
    AccountStore store{*database};
    std::atomic<int> made = 0;
    std::atomic<bool> isLocked = true;
    std::atomic<int> told = 0;
    AccountRoster roster(store, clock, AccountTimes(), [&](const Account&, const std::function<void()>&) {
        ++made;
        AccountWork work;
        work.isUnready = isLocked;
        work.sendNowPlaying = [&](const NowPlaying&, const std::stop_token&) { ++told; };
        return work;
    });
    const AccountId alice = store.signIn(lastfm, QStringLiteral("alice"))->account.id;
    QSignalSpy news(&roster, &AccountRoster::unreadyChanged);
    roster.load();
    QTRY_COMPARE(made.load(), 1);
    QTRY_COMPARE(news.size(), 1);
    QVERIFY(roster.isUnready(alice));
    roster.setNowPlaying(alice, true); // reads the accounts anew: no reason to ask the store again
    QTRY_VERIFY(roster.account(alice) != nullptr);
    QTest::qWait(20);
    QCOMPARE(made.load(), 1);
    QCOMPARE(roster.account(alice)->state, AccountState::Connected);
    roster.tryUnready();
    QTRY_COMPARE(made.load(), 2);
    QTest::qWait(20);
    QCOMPARE(news.size(), 1); // nothing new
    isLocked = false;
    roster.retryAll(alice);
    QTRY_COMPARE(made.load(), 3);
    QTRY_COMPARE(news.size(), 2);
    QVERIFY(!roster.hasUnready());
    QVERIFY(QTest::qWaitFor([&] {
        roster.updateNowPlaying({});
        return told > 0;
    }));
}

void AccountRosterTest::signingOutEndsTheWorker()
{
    Stage s;
    const AccountId alice = s.stored();
    QVERIFY(s.load(alice));
    s.roster.signOut(alice);
    QVERIFY(
        QTest::qWaitFor([&] { return s.alive(alice) == 0 && s.state(alice) == AccountState::SignedOut; }));
    s.roster.wakeAll();
    QCOMPARE(s.runs(alice), 0);
    s.roster.signIn(lastfm, QStringLiteral("alice"));
    QVERIFY(QTest::qWaitFor([&] { return s.runs(alice) == 1; }));
}

void AccountRosterTest::wakesReachEveryAccount()
{
    Stage s;
    const AccountId alice = s.stored();
    const AccountId bob = s.stored("bob");
    QVERIFY(s.load(alice));
    QVERIFY(QTest::qWaitFor([&] { return s.alive(bob) == 1 && s.clock.waitForWaiters(2, 1); }));
    s.roster.wakeAll();
    QVERIFY(QTest::qWaitFor([&] { return s.runs(alice) == 1 && s.runs(bob) == 1; }));
}

void AccountRosterTest::retryAllLiftsAndForgets()
{
    Stage s;
    const AccountId alice = s.stored();
    QVERIFY(s.database->write([&](Connection& c) {
        return AccountStore::hold(c, alice, HoldReason::Refused, QStringLiteral("why"));
    }));
    QVERIFY(s.load(alice));
    QCOMPARE(s.state(alice), AccountState::Held);
    s.roster.retryAll(alice);
    QVERIFY(QTest::qWaitFor([&] { return s.state(alice) == AccountState::Connected && s.runs(alice) == 1; }));
    QCOMPARE(s.works.count(&Works::forgotten, alice), 1);
}

void AccountRosterTest::theNetworksReturnEndsWaitsAndWakes()
{
    Stage s;
    const AccountId alice = s.stored();
    QVERIFY(s.database->write([&](Connection& c) {
        return AccountStore::backOff(c, alice, 1, {s.clock.utcNow(), 300, false});
    }));
    QVERIFY(s.load(alice));
    s.roster.wakeForNetwork();
    QVERIFY(QTest::qWaitFor([&] { return s.runs(alice) == 1 && s.roster.account(alice)->nextTryAt == 0; }));
    QCOMPARE(s.works.count(&Works::forgotten, alice), 0);
}

void AccountRosterTest::switchesAreStoredAndTold()
{
    Stage s;
    const AccountId alice = s.stored();
    QVERIFY(s.load(alice));
    s.roster.setScrobbling(alice, false);
    QVERIFY(QTest::qWaitFor([&] { return !s.roster.account(alice)->scrobbling; }));
    s.roster.setNowPlaying(alice, false);
    QVERIFY(QTest::qWaitFor([&] { return !s.roster.account(alice)->nowPlaying; }));
    QVERIFY(!(*s.store.byId(alice))->scrobbling);
    QVERIFY(!(*s.store.byId(alice))->nowPlaying);
}

void AccountRosterTest::whatAWorkerChangedIsReadAnew()
{
    Stage s;
    const AccountId alice = s.stored();
    QVERIFY(s.load(alice));
    QSignalSpy queue(&s.roster, &AccountRoster::queueChanged);
    QVERIFY(s.database->write([&](Connection& c) {
        return AccountStore::backOff(c, alice, 1, {4700, 11, false});
    }));
    std::thread([&] { s.works.changed[alice](); }).join();
    QVERIFY(QTest::qWaitFor([&] { return s.roster.account(alice)->nextTryAt == 4711; }));
    QCOMPARE(queue.size(), 1);
    QCOMPARE(queue.front().front().toLongLong(), alice);
}

void AccountRosterTest::nowPlayingReachesEveryAccount()
{
    Stage s;
    const AccountId alice = s.stored();
    QVERIFY(s.load(alice));
    s.roster.updateNowPlaying({});
    QVERIFY(QTest::qWaitFor([&] { return s.works.count(&Works::nowPlaying, alice) == 1; }));
}

void AccountRosterTest::aWishThatCannotBeStoredIsTold()
{
    Stage s;
    QSignalSpy failed(&s.roster, &AccountRoster::failed);
    QSignalSpy signedIn(&s.roster, &AccountRoster::signedIn);
    s.roster.signIn(lastfm, QString());
    QVERIFY(failed.wait());
    QVERIFY(signedIn.isEmpty());
}

void AccountRosterTest::afterStopNothingHappens()
{
    Stage s;
    const AccountId alice = s.stored();
    QVERIFY(s.load(alice));
    const auto changes = s.changes.size();
    s.roster.askToStop();
    s.roster.stop();
    QCOMPARE(s.alive(alice), 0);
    s.roster.signOut(alice);
    s.roster.signIn(lastfm, QStringLiteral("bob"));
    s.roster.load();
    s.roster.wakeAll();
    QCoreApplication::processEvents();
    QCOMPARE(s.changes.size(), changes);
    QCOMPARE((*s.store.byId(alice))->state, AccountState::Connected);
}

SILLON_TEST(AccountRosterTest, accountroster)

#include "tst_accountroster.moc"
