// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "fakes/temporarydatabase.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

const QString lastfm = QStringLiteral("lastfm");
const QString alice = QStringLiteral("alice");

} // namespace

class AccountStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstSignInMakesAnAccount();
    void theSameUserBackIsTheSameAccount();
    void anotherUserIsAnotherAccount();
    void oneNameAtTwoServicesIsTwoAccounts();
    void signingOutSwitchesOffAndSigningInOn();
    void aNewSignInKeepsTheSwitchOfOneWhoWasThere();
    void aSignInEndsHoldsAndWaits();
    void whatIsStoredOutlivesTheProgram();
    void onlyAConnectedAccountIsHeld();
    void liftingASignedOutAccountDoesNotConnectIt();
    void theNetworksReturnEndsAllButTheServersOwnWaits();
    void namelessUsersAreRefused();
    void eachStateAndReasonHasItsWord();
};

void AccountStoreTest::aFirstSignInMakesAnAccount()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    QVERIFY(store.all()->empty());
    const auto signedIn = store.signIn(lastfm, alice);
    QVERIFY(signedIn);
    QVERIFY(signedIn->firstAtService);
    const Account account = signedIn->account;
    QVERIFY(account.id > 0);
    QCOMPARE(account.service, lastfm);
    QCOMPARE(account.userName, alice);
    QCOMPARE(account.state, AccountState::Connected);
    QVERIFY(account.scrobbling);
    QVERIFY(account.nowPlaying);
    QVERIFY(account.isOwed());
    QCOMPARE(*store.byId(account.id), std::optional(account));
    QCOMPARE(*store.byId(account.id + 1), std::nullopt);
}

void AccountStoreTest::theSameUserBackIsTheSameAccount()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId id = store.signIn(lastfm, alice)->account.id;
    QVERIFY(store.signOut(id));
    const auto back = store.signIn(lastfm, QStringLiteral("Alice"));
    QCOMPARE(back->account.id, id);
    QCOMPARE(back->account.userName, QStringLiteral("Alice"));
    QVERIFY(!back->firstAtService);
    QCOMPARE(store.all()->size(), 1u);
}

void AccountStoreTest::anotherUserIsAnotherAccount()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId id = store.signIn(lastfm, alice)->account.id;
    const auto bob = store.signIn(lastfm, QStringLiteral("bob"));
    QVERIFY(bob->account.id != id);
    QVERIFY(!bob->firstAtService);
    QCOMPARE(store.all()->size(), 2u);
    QCOMPARE((*store.byId(id))->state, AccountState::Connected);
}

void AccountStoreTest::oneNameAtTwoServicesIsTwoAccounts()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId id = store.signIn(lastfm, alice)->account.id;
    const auto other = store.signIn(QStringLiteral("listenbrainz"), alice);
    QVERIFY(other->account.id != id);
    QVERIFY(other->firstAtService);
}

void AccountStoreTest::signingOutSwitchesOffAndSigningInOn()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId id = store.signIn(lastfm, alice)->account.id;
    QVERIFY(store.signOut(id));
    const Account out = **store.byId(id);
    QCOMPARE(out.state, AccountState::SignedOut);
    QVERIFY(!out.scrobbling);
    QVERIFY(!out.isOwed());
    QVERIFY(store.signIn(lastfm, alice)->account.scrobbling);
}

void AccountStoreTest::aNewSignInKeepsTheSwitchOfOneWhoWasThere()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId id = store.signIn(lastfm, alice)->account.id;
    QVERIFY(store.setScrobbling(id, false));
    QVERIFY(store.setNowPlaying(id, false));
    const Account again = store.signIn(lastfm, alice)->account;
    QVERIFY(!again.scrobbling);
    QVERIFY(!again.nowPlaying);
}

void AccountStoreTest::aSignInEndsHoldsAndWaits()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId id = store.signIn(lastfm, alice)->account.id;
    QVERIFY(database->write([&](Connection& c) -> Done {
        if (auto held = AccountStore::hold(c, id, HoldReason::SignInAgain, QStringLiteral("dead")); !held)
            return held;
        return AccountStore::backOff(c, id, 3, {4000, 1000, true});
    }));
    const Account held = **store.byId(id);
    QCOMPARE(held.state, AccountState::Held);
    QCOMPARE(held.holdReason, HoldReason::SignInAgain);
    QCOMPARE(held.holdText, QStringLiteral("dead"));
    QVERIFY(held.isOwed());
    Account fresh;
    fresh.id = id;
    fresh.service = lastfm;
    fresh.userName = alice;
    fresh.state = AccountState::Connected;
    QCOMPARE(store.signIn(lastfm, alice)->account, fresh);
}

void AccountStoreTest::whatIsStoredOutlivesTheProgram()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId id = store.signIn(lastfm, alice)->account.id;
    QVERIFY(store.setNowPlaying(id, false));
    QVERIFY(database->write([&](Connection& c) -> Done {
        if (auto waits = AccountStore::backOff(c, id, 4, {123000, 456, false}); !waits)
            return waits;
        if (auto answered = AccountStore::answered(c, id, QStringLiteral("server-busy"), 120000); !answered)
            return answered;
        return AccountStore::setClockOff(c, id, -10800);
    }));
    const auto reopened = Database::open(database->file(), Database::Access::ReadOnly);
    const Account account = **AccountStore(**reopened).byId(id);
    QVERIFY(!account.nowPlaying);
    QCOMPARE(account.failures, 4);
    QCOMPARE(account.nextTryAt, 123456);
    QCOMPARE(account.waitSeconds, 456);
    QCOMPARE(account.lastAnswer, QStringLiteral("server-busy"));
    QCOMPARE(account.lastAnswerAt, 120000);
    QCOMPARE(account.clockOffSeconds, std::optional<qint64>(-10800));
}

void AccountStoreTest::onlyAConnectedAccountIsHeld()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId id = store.signIn(lastfm, alice)->account.id;
    QVERIFY(store.signOut(id));
    QVERIFY(
        database->write([&](Connection& c) { return AccountStore::hold(c, id, HoldReason::Refused, {}); }));
    QCOMPARE((*store.byId(id))->state, AccountState::SignedOut);
    QCOMPARE((*store.byId(id))->holdReason, HoldReason::None);
}

void AccountStoreTest::liftingASignedOutAccountDoesNotConnectIt()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId id = store.signIn(lastfm, alice)->account.id;
    QVERIFY(store.signOut(id));
    QVERIFY(store.lift(id));
    QCOMPARE((*store.byId(id))->state, AccountState::SignedOut);
}

void AccountStoreTest::theNetworksReturnEndsAllButTheServersOwnWaits()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    const AccountId offline = store.signIn(lastfm, alice)->account.id;
    const AccountId limited = store.signIn(QStringLiteral("listenbrainz"), alice)->account.id;
    QVERIFY(database->write([&](Connection& c) -> Done {
        if (auto waits = AccountStore::backOff(c, offline, 2, {90000, 9999, false}); !waits)
            return waits;
        return AccountStore::backOff(c, limited, 2, {90000, 9999, true});
    }));
    QVERIFY(store.endNetworkWaits());
    QCOMPARE((*store.byId(offline))->nextTryAt, 0);
    QCOMPARE((*store.byId(offline))->failures, 0);
    QCOMPARE((*store.byId(limited))->nextTryAt, 99999);
}

void AccountStoreTest::namelessUsersAreRefused()
{
    TemporaryDatabase database;
    AccountStore store(*database);
    QVERIFY(!store.signIn(lastfm, QString()));
    QVERIFY(!store.signIn(QString(), alice));
    QVERIFY(store.all()->empty());
}

void AccountStoreTest::eachStateAndReasonHasItsWord()
{
    for (const AccountState state : {AccountState::Connected, AccountState::Held, AccountState::SignedOut})
        QCOMPARE(accountStateOf(accountStateName(state)), state);
    for (const HoldReason reason : {HoldReason::None, HoldReason::SignInAgain, HoldReason::Refused,
                                    HoldReason::BadSignature, HoldReason::ManyRefusals})
        QCOMPARE(holdReasonOf(holdReasonName(reason)), reason);
    QCOMPARE(accountStateOf(QStringLiteral("nonsense")), AccountState::SignedOut);
    QCOMPARE(holdReasonOf(QStringLiteral("nonsense")), HoldReason::Refused);
}

SILLON_TEST(AccountStoreTest, accountstore)

#include "tst_accountstore.moc"
