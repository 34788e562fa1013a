// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstore.h"
#include "fakes/fakeclock.h"
#include "fakes/temporarydatabase.h"
#include "loved/lovedtracks.h"
#include "loved/lovewishchore.h"
#include "loved/lovewishpolicy.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

Recording song(const QString& title)
{
    Recording recording;
    recording.artist = QStringLiteral("Air");
    recording.title = title;
    return recording;
}

struct FakeLoves final : LoveService
{
    QStringList calls;
    std::vector<ErrorKind> failures;                                 ///< the next calls', in order
    std::function<std::optional<ErrorKind>(const Recording&)> fails; ///< whatever is next
    std::function<void()> during;

    Done setLoved(const Recording& recording, bool loved, std::stop_token) override
    {
        calls.append((loved ? QStringLiteral("love ") : QStringLiteral("unlove ")) + recording.title);
        if (during)
            during();
        if (const auto kind = fails ? fails(recording) : std::nullopt)
            return fail(*kind, QStringLiteral("words"));
        if (failures.empty())
            return {};
        const ErrorKind kind = failures.front();
        failures.erase(failures.begin());
        return fail(kind, QStringLiteral("words"));
    }
};

/// An account, and the hearts of its user.
struct Stage
{
    Stage()
        : account(
              AccountStore(*database).signIn(QStringLiteral("lastfm"), QStringLiteral("Tester"))->account.id)
        , hearts(*database, clock)
        , service(std::make_shared<FakeLoves>())
        , chore(account, tools(), service)
    {}
    LoveWishTools tools()
    {
        return {*database,
                clock,
                Backoff(),
                [] { return 0.5; },
                [this] { return allowed; },
                {},
                [this](AccountId, const RefusedLoves& news) { refused.push_back(news); }};
    }
    /// What the user does on screen, stored.
    void set(const QString& title, bool loved)
    {
        const Done done = loved ? LovedTrackStore(*database).put({song(title), clock.utcNow()})
                                : LovedTrackStore(*database).remove(song(title), clock.utcNow());
        QVERIFY(done);
    }
    Account now() { return AccountStore(*database).byId(account).value().value(); }
    int waiting() { return LoveWishStore(*database).waitingCount(account).value_or(-1); }

    TemporaryDatabase database;
    FakeClock clock;
    AccountId account;
    bool allowed = true;
    std::vector<RefusedLoves> refused;
    LovedTracks hearts;
    std::shared_ptr<FakeLoves> service;
    LoveWishChore chore;
};

} // namespace

class LoveWishChoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wishesAreSentInOrder();
    void manyWishesLetPlaysComeInBetween();
    void twiceToggledIsOneCall();
    void aFailureWaitsAndGoesOn();
    void withoutAnAnswerTheAccountWaits();
    void aHeartThatAlwaysFailsHoldsUpNobody();
    void twoIllHeartsCannotStopPlaysForEver();
    void aWaitOfAClockSetBackIsOver();
    void anUnacceptableSongDoesNotHoldTheOthers();
    void refusedOnesAreToldOfOnceARun();
    void aServiceThatKeepsNoHeartsIsOwedNone();
    void refusedOnesAreTriedAgainOrDropped();
    void aLostSignInHoldsTheAccount();
    void aWishChangedWhileItIsSentIsSentAgain();
    void switchedOffNothingIsOwedAndNothingSent();
    void theProgramsSwitchKeepsItSilent();
    void whoIsSignedOutIsOwedNothing();
    void aHeartTakenBackWhileSwitchedOffIsNotSentLater();
    void heartsOnScreenAreOwed();
    void failuresDecide_data();
    void failuresDecide();
};

void LoveWishChoreTest::wishesAreSentInOrder()
{
    Stage s;
    s.set(QStringLiteral("One"), true);
    s.set(QStringLiteral("Two"), true);
    s.set(QStringLiteral("Three"), false);
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.service->calls, (QStringList{QStringLiteral("love One"), QStringLiteral("love Two"),
                                            QStringLiteral("unlove Three")}));
    QCOMPARE(s.waiting(), 0);
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.service->calls.size(), 3);
}

void LoveWishChoreTest::manyWishesLetPlaysComeInBetween()
{
    Stage s;
    for (int i = 0; i < 15; ++i)
        s.set(QString::number(i), true);
    QCOMPARE(s.chore.run({}).value_or(0), s.clock.utcNow());
    QCOMPARE(s.service->calls.size(), 10);
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.service->calls.size(), 15);
}

void LoveWishChoreTest::twiceToggledIsOneCall()
{
    Stage s;
    s.service->failures = {ErrorKind::NotSent};
    s.set(QStringLiteral("One"), true);
    QVERIFY(s.chore.run({}));
    s.service->calls.clear();
    s.set(QStringLiteral("One"), false);
    s.set(QStringLiteral("one"), true);
    s.clock.advance(3600 * 1000);
    s.chore.run({});
    QCOMPARE(s.service->calls, QStringList{QStringLiteral("love one")});
}

void LoveWishChoreTest::aFailureWaitsAndGoesOn()
{
    Stage s;
    s.service->failures = {ErrorKind::ServerBusy};
    s.set(QStringLiteral("One"), true);
    const auto due = s.chore.run({});
    QCOMPARE(due.value_or(0), s.clock.utcNow() + 300);
    QCOMPARE(s.now().failures, 0);               // plays go on
    QCOMPARE(s.chore.run({}).value_or(0), *due); // it does not knock earlier
    QCOMPARE(s.service->calls.size(), 1);
    s.clock.advance(300 * 1000);
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.service->calls.size(), 2);
    QCOMPARE(s.now().failures, 0);
    QCOMPARE(s.now().lastAnswer, QStringLiteral("ok"));
}

void LoveWishChoreTest::withoutAnAnswerTheAccountWaits()
{
    Stage s;
    s.service->failures = {ErrorKind::NotSent};
    s.set(QStringLiteral("One"), true);
    s.set(QStringLiteral("Two"), true);
    QCOMPARE(s.chore.run({}).value_or(0), s.clock.utcNow() + 300);
    QCOMPARE(s.service->calls.size(), 1);
    QCOMPARE(s.now().failures, 1);
}

void LoveWishChoreTest::aHeartThatAlwaysFailsHoldsUpNobody()
{
    Stage s;
    s.service->fails = [](const Recording& recording) {
        return recording.title == QLatin1String("Ill") ? std::optional(ErrorKind::ServerBusy) : std::nullopt;
    };
    s.set(QStringLiteral("Ill"), true);
    for (const char* title : {"One", "Two"})
        s.set(QLatin1String(title), true);
    const qint64 begun = s.clock.utcNow();
    QCOMPARE(s.chore.run({}).value_or(0), begun + 300);
    QCOMPARE(s.service->calls, (QStringList{QStringLiteral("love Ill"), QStringLiteral("love One"),
                                            QStringLiteral("love Two")}));
    QCOMPARE(s.now().nextTryAt, 0);
    s.set(QStringLiteral("Three"), true);
    s.service->calls.clear();
    QCOMPARE(s.chore.run({}).value_or(0), begun + 300); // alone it waits on
    QCOMPARE(s.service->calls, QStringList{QStringLiteral("love Three")});
    s.clock.advance(300 * 1000);
    QCOMPARE(s.chore.run({}).value_or(0), begun + 300 + 600); // its own wait grows
    s.chore.forgetWaits();
    s.service->fails = {};
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.waiting(), 0);
}

void LoveWishChoreTest::twoIllHeartsCannotStopPlaysForEver()
{
    Stage s;
    s.service->fails = [](const Recording&) { return std::optional(ErrorKind::ServerBusy); };
    for (const char* title : {"One", "Two", "Three"})
        s.set(QLatin1String(title), true);
    s.chore.run({});
    QCOMPARE(s.service->calls.size(), 2); // the server is ill, as far as anybody knows
    QCOMPARE(s.now().nextTryAt, s.clock.utcNow() + 300);
    s.service->fails = [](const Recording& recording) {
        return recording.title != QLatin1String("Three") ? std::optional(ErrorKind::ServerBusy)
                                                         : std::nullopt;
    };
    s.clock.advance(300 * 1000);
    s.chore.run({});
    QCOMPARE(s.now().nextTryAt, 0); // it is not
    QCOMPARE(s.waiting(), 2);
    s.clock.advance(600 * 1000);
    s.chore.run({});
    QCOMPARE(s.now().nextTryAt, 0);
}

void LoveWishChoreTest::aWaitOfAClockSetBackIsOver()
{
    Stage s;
    s.service->failures = {ErrorKind::ServerBusy};
    s.set(QStringLiteral("One"), true);
    s.chore.run({});
    s.clock.stepWall(-3 * 3600 * 1000);
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.waiting(), 0);
}

void LoveWishChoreTest::anUnacceptableSongDoesNotHoldTheOthers()
{
    Stage s;
    s.service->failures = {ErrorKind::BadRequest};
    s.set(QStringLiteral("One"), true);
    s.set(QStringLiteral("Two"), true);
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.service->calls.size(), 2);
    QCOMPARE(s.waiting(), 0);
    const auto left = LoveWishStore(*s.database).all(s.account);
    QCOMPARE(left->size(), 1u);
    QCOMPARE(left->front().reason, QStringLiteral("bad-request"));
    QCOMPARE(left->front().reasonText, QStringLiteral("words"));
}

void LoveWishChoreTest::refusedOnesAreToldOfOnceARun()
{
    Stage s;
    s.service->failures = {ErrorKind::NotFound, ErrorKind::BadRequest};
    for (const char* title : {"One", "Two", "Three"})
        s.set(QLatin1String(title), true);
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.refused.size(), 1u);
    QCOMPARE(s.refused.front().count, 2);
    QCOMPARE(s.refused.front().first.recording.title, QStringLiteral("One"));
    QCOMPARE(s.refused.front().first.reason, QStringLiteral("not-found"));
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.refused.size(), 1u);
}

void LoveWishChoreTest::aServiceThatKeepsNoHeartsIsOwedNone()
{
    Stage s;
    s.service->failures = {ErrorKind::NotSupported, ErrorKind::NotSupported, ErrorKind::NotSupported};
    s.set(QStringLiteral("One"), true);
    s.set(QStringLiteral("Two"), true);
    QVERIFY(!s.chore.run({}));
    s.set(QStringLiteral("One"), false);
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.refused.size(), 1u); // it is told, once
    QCOMPARE(s.refused.front().count, 1);
    QVERIFY(LoveWishStore(*s.database).all(s.account)->empty());
    QCOMPARE(LovedTrackStore(*s.database).all()->size(), 1u);
}

void LoveWishChoreTest::refusedOnesAreTriedAgainOrDropped()
{
    Stage s;
    s.service->failures = {ErrorKind::NotFound, ErrorKind::NotFound};
    s.set(QStringLiteral("One"), true);
    s.set(QStringLiteral("Two"), false);
    s.chore.run({});
    s.service->calls.clear();
    LoveWishStore store(*s.database);
    const auto refused = store.refused();
    QCOMPARE(refused->size(), 2u);
    QCOMPARE(store.drop({refused->at(1).id}).value_or(-1), 1);
    QCOMPARE(store.drop({refused->at(1).id, 4711}).value_or(-1), 0);
    QCOMPARE(store.retry({refused->at(0).id}).value_or(-1), 1);
    QVERIFY(store.refused()->empty());
    QCOMPARE(store.drop({refused->at(0).id}).value_or(-1), 0); // it waits
    s.chore.run({});
    QCOMPARE(s.service->calls, QStringList{QStringLiteral("love One")});
    QCOMPARE(LovedTrackStore(*s.database).all()->size(), 1u); // the heart here was never touched
}

void LoveWishChoreTest::aLostSignInHoldsTheAccount()
{
    Stage s;
    s.service->failures = {ErrorKind::Unauthorized};
    s.set(QStringLiteral("One"), true);
    QVERIFY(!s.chore.run({}));
    QVERIFY(s.now().state == AccountState::Held);
    QVERIFY(s.now().holdReason == HoldReason::SignInAgain);
    s.set(QStringLiteral("Two"), true); // held counts as connected
    QCOMPARE(s.waiting(), 2);
    QVERIFY(AccountStore(*s.database).lift(s.account));
    s.chore.run({});
    QCOMPARE(s.waiting(), 0);
}

void LoveWishChoreTest::aWishChangedWhileItIsSentIsSentAgain()
{
    Stage s;
    s.set(QStringLiteral("One"), true);
    s.service->during = [&] {
        s.service->during = {};
        s.set(QStringLiteral("One"), false);
    };
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.service->calls, (QStringList{QStringLiteral("love One"), QStringLiteral("unlove One")}));
}

void LoveWishChoreTest::switchedOffNothingIsOwedAndNothingSent()
{
    Stage s;
    s.set(QStringLiteral("One"), true);
    QVERIFY(AccountStore(*s.database).setScrobbling(s.account, false));
    s.set(QStringLiteral("Two"), true);
    QVERIFY(!s.chore.run({}));
    QVERIFY(s.service->calls.isEmpty());
    QVERIFY(AccountStore(*s.database).setScrobbling(s.account, true));
    QVERIFY(!s.chore.run({}));
    QCOMPARE(s.service->calls, QStringList{QStringLiteral("love One")});
}

void LoveWishChoreTest::theProgramsSwitchKeepsItSilent()
{
    Stage s;
    s.set(QStringLiteral("One"), true);
    s.allowed = false;
    QVERIFY(!s.chore.run({}));
    QVERIFY(s.service->calls.isEmpty());
    QCOMPARE(s.waiting(), 1);
}

void LoveWishChoreTest::whoIsSignedOutIsOwedNothing()
{
    Stage s;
    QVERIFY(AccountStore(*s.database).signOut(s.account));
    s.set(QStringLiteral("One"), true);
    QCOMPARE(s.waiting(), 0);
}

void LoveWishChoreTest::aHeartTakenBackWhileSwitchedOffIsNotSentLater()
{
    Stage s;
    s.set(QStringLiteral("One"), true);
    s.set(QStringLiteral("Two"), true);
    QVERIFY(AccountStore(*s.database).setScrobbling(s.account, false));
    s.set(QStringLiteral("One"), false);
    QVERIFY(LovedTrackStore(*s.database).remove(song(QStringLiteral("Two")), s.clock.utcNow(), false));
    QVERIFY(AccountStore(*s.database).setScrobbling(s.account, true));
    s.chore.run({});
    QVERIFY(s.service->calls.isEmpty());
}

void LoveWishChoreTest::heartsOnScreenAreOwed()
{
    Stage s;
    bool isOwed = true;
    s.hearts.setOwed([&] { return isOwed; });
    s.hearts.setLoved(song(QStringLiteral("One")), true);
    isOwed = false;
    s.hearts.setLoved(song(QStringLiteral("Two")), true);
    s.hearts.close();
    s.chore.run({});
    QCOMPARE(s.service->calls, QStringList{QStringLiteral("love One")});
    QCOMPARE(LovedTrackStore(*s.database).all()->size(), 2u);
}

void LoveWishChoreTest::failuresDecide_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<WishStep>("step");
    QTest::addColumn<int>("seconds");
    QTest::newRow("not sent") << ErrorKind::NotSent << 0 << WishStep::Wait << 600;
    QTest::newRow("answer lost") << ErrorKind::AnswerLost << 0 << WishStep::Wait << 600;
    QTest::newRow("busy, later") << ErrorKind::ServerBusy << 900 << WishStep::Wait << 900;
    QTest::newRow("rate") << ErrorKind::RateLimited << 7 << WishStep::Wait << 7;
    QTest::newRow("signed out") << ErrorKind::Unauthorized << 0 << WishStep::Hold << 0;
    QTest::newRow("refused") << ErrorKind::AccountRefused << 0 << WishStep::Hold << 0;
    QTest::newRow("signature") << ErrorKind::BadSignature << 0 << WishStep::Hold << 0;
    QTest::newRow("song") << ErrorKind::BadRequest << 0 << WishStep::Refuse << 0;
    QTest::newRow("cannot") << ErrorKind::NotSupported << 0 << WishStep::Forget << 0;
}

void LoveWishChoreTest::failuresDecide()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, retryAfter);
    Error error;
    error.kind = kind;
    if (retryAfter > 0)
        error.retryAfterSeconds = retryAfter;
    const WishDecision decision = decideWish(error, 1, Backoff(), 0.5);
    QTEST(decision.step, "step");
    QTEST(static_cast<int>(decision.waitSeconds), "seconds");
}

SILLON_TEST(LoveWishChoreTest, lovewishchore)
#include "tst_lovewishchore.moc"
