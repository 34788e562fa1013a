// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

#include <algorithm>

using namespace sillon;
using namespace sillon::testing;

namespace {

using Kind = FakeScrobbleService::Request::Kind;
constexpr qint64 day = 24 * 60 * 60;

std::vector<Submission> inState(const std::vector<Submission>& all, SubmissionState state)
{
    std::vector<Submission> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [state](const Submission& submission) { return submission.state == state; });
    return found;
}

} // namespace

class SubmissionChoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredAndTwentyGoAsFiftyFiftyTwenty();
    void nothingWaitingMeansNoRequest();
    void aServiceOfLargeBatchesGetsThem();
    void eachErrorEndsAsRuled_data();
    void eachErrorEndsAsRuled();
    void theWaitsGrowWhileTheServiceIsBusy();
    void successEndsTheWaits();
    void aRetryAfterIsKept();
    void mixedBatchesEndPlayByPlay();
    void ofABatchWithOneBadPlayTheOthersGoThrough_data();
    void ofABatchWithOneBadPlayTheOthersGoThrough();
    void theThirdLoneRefusalInARowHoldsTheAccount();
    void refusalsInARowAreCountedOverARestart();
    void refusalsWithASuccessBetweenAreNotInARow();
    void aWrongSignatureHoldsTheAccountAfterOneMoreTry();
    void aPlayThatUpsetsTheSignatureIsFound();
    void aHoldEndsTheSearchForABadPlay();
    void aHeldAccountSendsNothingUntilItIsLifted();
    void signingInAgainSendsWhatWaits();
    void anotherUserNeverGetsOldPlays();
    void theSameUserBackGetsThem();
    void switchedOffNothingGoesAndLaterPlaysNeverDo();
    void theSwitchOfTheWholeProgramPausesToo();
    void inPrivateNothingLeavesAndNothingIsLost();
    void theSwitchIsObeyedInTheMiddleOfARun();
    void playsOlderThanTheServiceTakesExpire();
    void aServiceWithoutAgeLimitTakesOldPlays();
    void reportsTellHowTheRunGoes();
    void anAnswerOfTheWrongLengthTellsNothing();
    void aFailingDiskSendsNothing();
    void playsRecordedDuringTheRunGoToo();
};

void SubmissionChoreTest::hundredAndTwentyGoAsFiftyFiftyTwenty()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(120);
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{50, 50, 20}));
    qint64 last = 0;
    for (const auto& request : f.service->requests()) {
        for (const Listen& listen : request.listens) {
            QVERIFY(listen.listenedAt > last);
            last = listen.listenedAt;
        }
    }
    QCOMPARE(f.counts(alice).sent, 120);
    for (const Listen& listen : heard)
        QCOMPARE(f.service->timesHeld(listen), 1);
}

void SubmissionChoreTest::nothingWaitingMeansNoRequest()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    QVERIFY(f.service->requests().empty());
    QVERIFY(f.reports.empty());
    QCOMPARE(f.chore(alice + 100)->run({}), std::nullopt);
}

void SubmissionChoreTest::aServiceOfLargeBatchesGetsThem()
{
    SendingFixture f;
    f.service->service.batch = 1000;
    const AccountId alice = f.signIn();
    f.playMany(120);
    f.chore(alice)->run({});
    QCOMPARE(f.service->batchSizes(), std::vector<int>{120});
}

void SubmissionChoreTest::eachErrorEndsAsRuled_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<AccountState>("account");
    QTest::addColumn<HoldReason>("hold");
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<qint64>("wait"); ///< seconds until the next try; 0 = none
    const auto row = [](const char* name, ErrorKind kind, HoldReason hold, SubmissionState state,
                        qint64 wait) {
        const auto account = hold == HoldReason::None ? AccountState::Connected : AccountState::Held;
        QTest::newRow(name) << kind << account << hold << state << wait;
    };
    row("not sent", ErrorKind::NotSent, HoldReason::None, SubmissionState::Waiting, 300);
    row("no answer", ErrorKind::AnswerLost, HoldReason::None, SubmissionState::Sending, 300);
    row("8, 11, 16, 5xx", ErrorKind::ServerBusy, HoldReason::None, SubmissionState::Sending, 300);
    row("unreadable", ErrorKind::Malformed, HoldReason::None, SubmissionState::Sending, 300);
    row("29", ErrorKind::RateLimited, HoldReason::None, SubmissionState::Waiting, 300);
    row("no key", ErrorKind::NotConfigured, HoldReason::None, SubmissionState::Waiting, 300);
    row("9", ErrorKind::Unauthorized, HoldReason::SignInAgain, SubmissionState::Waiting, 0);
    row("4, 10, 26, others", ErrorKind::AccountRefused, HoldReason::Refused, SubmissionState::Waiting, 0);
    row("13", ErrorKind::BadSignature, HoldReason::BadSignature, SubmissionState::Waiting, 0);
    row("6, 7, 400", ErrorKind::BadRequest, HoldReason::None, SubmissionState::Failed, 0);
    row("413", ErrorKind::TooLarge, HoldReason::None, SubmissionState::Failed, 0);
}

void SubmissionChoreTest::eachErrorEndsAsRuled()
{
    QFETCH(ErrorKind, kind);
    QFETCH(AccountState, account);
    QFETCH(HoldReason, hold);
    QFETCH(SubmissionState, state);
    QFETCH(qint64, wait);
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {fails(kind)};
    const auto due = f.chore(alice)->run({});
    const auto next = wait > 0 ? std::optional(f.clock.utcNow() + wait) : std::nullopt;
    QCOMPARE(due, next);
    QCOMPARE(*f.reader.nextTry(alice, f.clock.utcNow()), next);
    QCOMPARE(f.account(alice).state, account);
    QCOMPARE(f.account(alice).holdReason, hold);
    QCOMPARE(f.account(alice).holdText.isEmpty(), hold == HoldReason::None);
    const Submission one = f.submissions(alice).front();
    QCOMPARE(one.state, state);
    QCOMPARE(one.attempts, 1);
    QCOMPARE(one.reason, errorKindName(kind));
    QCOMPARE(f.service->requests().size(), 1u);
    f.chore(alice)->run({}); // before it is due, or held: silence
    QCOMPARE(f.service->requests().size(), 1u);
}

void SubmissionChoreTest::theWaitsGrowWhileTheServiceIsBusy()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    const auto chore = f.chore(alice);
    for (const qint64 minutes : {5, 10, 20, 40, 60, 60}) {
        f.service->submitReplies = {fails(ErrorKind::ServerBusy)};
        const qint64 before = f.clock.utcNow();
        QCOMPARE(chore->run({}), std::optional(before + minutes * 60));
        f.clock.advance((minutes * 60 - 1) * 1000);
        const auto asked = f.service->requests().size();
        chore->run({});
        QCOMPARE(f.service->requests().size(), asked);
        f.clock.advance(1000);
    }
}

void SubmissionChoreTest::successEndsTheWaits()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {fails(ErrorKind::NotSent), fails(ErrorKind::NotSent)};
    const auto chore = f.chore(alice);
    chore->run({});
    f.clock.advance(300 * 1000);
    chore->run({});
    QCOMPARE(f.account(alice).failures, 2);
    f.clock.advance(600 * 1000);
    QCOMPARE(chore->run({}), std::nullopt);
    QCOMPARE(f.account(alice).failures, 0);
    QCOMPARE(f.account(alice).nextTryAt, 0);
    QCOMPARE(f.account(alice).lastAnswer, QStringLiteral("ok"));
    QCOMPARE(f.submissions(alice).front().attempts, 3);
    QCOMPARE(f.submissions(alice).front().reason, QString());
    QCOMPARE(f.submissions(alice).front().sentAt, std::optional(f.clock.utcNow()));
}

void SubmissionChoreTest::aRetryAfterIsKept()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {fails(ErrorKind::RateLimited, 42)};
    QCOMPARE(f.chore(alice)->run({}), std::optional(f.clock.utcNow() + 42));
    QVERIFY(f.accounts.endNetworkWaits()); // the network has nothing to do with it
    QCOMPARE(f.account(alice).nextTryAt, f.clock.utcNow() + 42);
}

void SubmissionChoreTest::mixedBatchesEndPlayByPlay()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(6);
    f.service->judge = [&](const Listen& listen) {
        const auto at =
            std::find_if(heard.begin(), heard.end(), [&](const Listen& l) { return l.id == listen.id; });
        switch (at - heard.begin()) {
        case 1:
            return SubmitVerdict::IgnoredArtist;
        case 2:
            return SubmitVerdict::IgnoredTrack;
        case 3:
            return SubmitVerdict::TooOld;
        case 4:
            return SubmitVerdict::TooNew;
        default:
            return SubmitVerdict::Accepted;
        }
    };
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    const auto all = f.submissions(alice);
    QCOMPARE(inState(all, SubmissionState::Sent).size(), 2u);
    QCOMPARE(all[1].reason, QStringLiteral("artist-ignored"));
    QCOMPARE(all[2].reason, QStringLiteral("track-ignored"));
    QCOMPARE(all[3].reason, QStringLiteral("too-old"));
    QCOMPARE(all[4].reason, QStringLiteral("too-new"));
    QCOMPARE(f.counts(alice).ignored, 4);
    f.clock.advance(day * 1000);
    f.chore(alice)->run({});
    QCOMPARE(f.service->requests().size(), 1u);
}

void SubmissionChoreTest::ofABatchWithOneBadPlayTheOthersGoThrough_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("bad");
    QTest::newRow("6, first") << ErrorKind::BadRequest << 0;
    QTest::newRow("6, middle") << ErrorKind::BadRequest << 31;
    QTest::newRow("413, last") << ErrorKind::TooLarge << 49;
    QTest::newRow("6, in the second batch") << ErrorKind::BadRequest << 55;
}

void SubmissionChoreTest::ofABatchWithOneBadPlayTheOthersGoThrough()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, bad);
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(60);
    f.service->dropsRepeats = false;
    f.service->refuse = [&](const Listen& listen) {
        return listen.id == heard[static_cast<std::size_t>(bad)].id ? std::optional(kind) : std::nullopt;
    };
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    const auto failed = inState(f.submissions(alice), SubmissionState::Failed);
    QCOMPARE(failed.size(), 1u);
    QCOMPARE(failed.front().listen, heard[static_cast<std::size_t>(bad)]);
    QCOMPARE(failed.front().reason, errorKindName(kind));
    QVERIFY(!failed.front().reasonText.isEmpty());
    QCOMPARE(f.counts(alice).sent, 59);
    QCOMPARE(f.service->held(), 59);
    QVERIFY(f.service->requests().size() <= 14u);
    QCOMPARE(f.account(alice).state, AccountState::Connected);
}

void SubmissionChoreTest::theThirdLoneRefusalInARowHoldsTheAccount()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(50);
    f.service->refuse = [](const Listen&) { return std::optional(ErrorKind::BadRequest); };
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    QCOMPARE(f.account(alice).state, AccountState::Held);
    QCOMPARE(f.account(alice).holdReason, HoldReason::ManyRefusals);
    QCOMPARE(f.counts(alice).waiting, 50);
    QCOMPARE(f.counts(alice).failed, 0);
    f.service->refuse = nullptr;
    QVERIFY(f.accounts.lift(alice));
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 50);
}

void SubmissionChoreTest::refusalsInARowAreCountedOverARestart()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.service->refuse = [](const Listen&) { return std::optional(ErrorKind::BadRequest); };
    for (const int failed : {1, 2}) {
        f.play();
        f.chore(alice)->run({}); // each chore is a new run of the program
        QCOMPARE(f.counts(alice).failed, failed);
    }
    f.play();
    f.chore(alice)->run({});
    QCOMPARE(f.account(alice).holdReason, HoldReason::ManyRefusals);
    QCOMPARE(f.counts(alice).failed, 0);
    QCOMPARE(f.counts(alice).waiting, 3);
}

void SubmissionChoreTest::refusalsWithASuccessBetweenAreNotInARow()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(50);
    f.service->refuse = [&](const Listen& listen) {
        return listen.id % 10 == 3 ? std::optional(ErrorKind::BadRequest) : std::nullopt;
    };
    f.chore(alice)->run({});
    QCOMPARE(f.account(alice).state, AccountState::Connected);
    QCOMPARE(f.counts(alice).failed, 5);
    QCOMPARE(f.counts(alice).sent, 45);
}

void SubmissionChoreTest::aWrongSignatureHoldsTheAccountAfterOneMoreTry()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(50);
    f.service->refuse = [](const Listen&) { return std::optional(ErrorKind::BadSignature); };
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{50, 1}));
    QCOMPARE(f.account(alice).holdReason, HoldReason::BadSignature);
    QCOMPARE(f.counts(alice).waiting, 50);
}

void SubmissionChoreTest::aPlayThatUpsetsTheSignatureIsFound()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(50);
    f.service->dropsRepeats = false;
    f.service->refuse = [&](const Listen& listen) {
        return listen.id == heard[20].id ? std::optional(ErrorKind::BadSignature) : std::nullopt;
    };
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    QCOMPARE(f.service->batchSizes().at(1), 1);
    QCOMPARE(f.counts(alice).failed, 1);
    QCOMPARE(f.counts(alice).sent, 49);
    QCOMPARE(f.service->held(), 49);
    QCOMPARE(inState(f.submissions(alice), SubmissionState::Failed).front().listen, heard[20]);

    // The oldest of all: after the hold is lifted another play proves the signature.
    f.service->refuse = [&](const Listen& listen) {
        return listen.recording.title == QLatin1String("Song 51") ? std::optional(ErrorKind::BadSignature)
                                                                  : std::nullopt;
    };
    f.playMany(5);
    f.chore(alice)->run({});
    QCOMPARE(f.account(alice).holdReason, HoldReason::BadSignature);
    QVERIFY(f.accounts.lift(alice));
    f.chore(alice)->run({});
    QCOMPARE(f.account(alice).state, AccountState::Connected);
    QCOMPARE(f.counts(alice).failed, 2);
    QCOMPARE(f.counts(alice).sent, 53);
}

void SubmissionChoreTest::aHoldEndsTheSearchForABadPlay()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(8);
    f.service->submitReplies = {fails(ErrorKind::BadRequest), fails(ErrorKind::BadRequest),
                                fails(ErrorKind::Unauthorized)};
    const auto chore = f.chore(alice);
    chore->run({});
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{8, 4, 2}));
    QVERIFY(f.accounts.lift(alice));
    f.service->clearRequests();
    chore->run({});
    QCOMPARE(f.service->batchSizes(), std::vector<int>{8});
}

void SubmissionChoreTest::aHeldAccountSendsNothingUntilItIsLifted()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {fails(ErrorKind::AccountRefused)};
    f.chore(alice)->run({});
    f.play(100);
    f.clock.advance(day * 1000);
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    QCOMPARE(f.service->requests().size(), 1u);
    QVERIFY(f.accounts.lift(alice));
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 2);
}

void SubmissionChoreTest::signingInAgainSendsWhatWaits()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.service->submitReplies = {fails(ErrorKind::Unauthorized)};
    f.chore(alice)->run({});
    QCOMPARE(f.account(alice).holdReason, HoldReason::SignInAgain);
    QCOMPARE(f.signIn("ALICE"), alice);
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 1);
}

void SubmissionChoreTest::anotherUserNeverGetsOldPlays()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen hers = f.play();
    QVERIFY(f.accounts.signOut(alice));
    const Listen nobodys = f.play(150);
    const AccountId bob = f.signIn("bob");
    const Listen his = f.play(100);
    f.chore(bob)->run({});
    f.chore(alice)->run({});
    QCOMPARE(f.service->timesHeld(hers), 0);
    QCOMPARE(f.service->timesHeld(nobodys), 0);
    QCOMPARE(f.service->timesHeld(his), 1);
    QCOMPARE(f.counts(alice).waiting, 1);
}

void SubmissionChoreTest::theSameUserBackGetsThem()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen heard = f.play();
    QVERIFY(f.accounts.signOut(alice));
    QVERIFY(!f.account(alice).scrobbling);
    const AccountId bob = f.signIn("bob");
    QVERIFY(f.accounts.signOut(bob));
    QCOMPARE(f.signIn(), alice);
    QVERIFY(f.account(alice).scrobbling);
    f.chore(alice)->run({});
    QCOMPARE(f.service->timesHeld(heard), 1);
}

void SubmissionChoreTest::switchedOffNothingGoesAndLaterPlaysNeverDo()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen before = f.play();
    QVERIFY(f.accounts.setScrobbling(alice, false));
    const Listen meanwhile = f.play(150);
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    QVERIFY(f.service->requests().empty());
    QVERIFY(f.accounts.setScrobbling(alice, true));
    f.chore(alice)->run({});
    QCOMPARE(f.service->timesHeld(before), 1);
    QCOMPARE(f.service->timesHeld(meanwhile), 0);
}

void SubmissionChoreTest::theSwitchOfTheWholeProgramPausesToo()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.switches.scrobbling = false;
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    QVERIFY(f.service->requests().empty());
    f.switches.scrobbling = true;
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 1);
}

void SubmissionChoreTest::inPrivateNothingLeavesAndNothingIsLost()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    f.switches.isPrivate = true;
    f.play(100); // by hand: it is owed
    QCOMPARE(f.chore(alice)->run({}), std::nullopt);
    QVERIFY(f.service->requests().empty());
    QCOMPARE(f.counts(alice).waiting, 2);
    f.switches.isPrivate = false;
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 2);
}

void SubmissionChoreTest::theSwitchIsObeyedInTheMiddleOfARun()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(120);
    f.service->step = [&] { f.switches.scrobbling = false; };
    f.chore(alice)->run({});
    QCOMPARE(f.service->batchSizes(), std::vector<int>{50});
    QCOMPARE(f.counts(alice).waiting, 70);
}

void SubmissionChoreTest::playsOlderThanTheServiceTakesExpire()
{
    SendingFixture f;
    f.service->service.maxAgeSeconds = 14 * day;
    const AccountId alice = f.signIn();
    const Listen old = f.play(14 * day + 60);
    const Listen young = f.play(14 * day - 60);
    f.chore(alice)->run({});
    QCOMPARE(f.service->timesHeld(old), 0);
    QCOMPARE(f.service->timesHeld(young), 1);
    QCOMPARE(f.counts(alice).expired, 1);
    QVERIFY(f.listens.byId(old.id)->has_value());
}

void SubmissionChoreTest::aServiceWithoutAgeLimitTakesOldPlays()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen old = f.play(1000 * day);
    f.chore(alice)->run({});
    QCOMPARE(f.service->timesHeld(old), 1);
}

void SubmissionChoreTest::reportsTellHowTheRunGoes()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(60);
    f.service->judge = [](const Listen& listen) {
        return listen.id == 5 ? SubmitVerdict::IgnoredArtist : SubmitVerdict::Accepted;
    };
    f.service->submitReplies = {FakeReply(), fails(ErrorKind::NotSent)};
    f.chore(alice)->run({});
    QVERIFY(f.reports.front().running);
    QCOMPARE(f.reports.front().waiting, 60);
    const SubmissionReport last = f.reports.back();
    QVERIFY(!last.running);
    QCOMPARE(last.account, alice);
    QCOMPARE(last.sent, 49);
    QCOMPARE(last.failed, 1);
    QCOMPARE(last.waiting, 10);
}

void SubmissionChoreTest::anAnswerOfTheWrongLengthTellsNothing()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const auto heard = f.playMany(3);
    f.service->dropsRepeats = false;
    FakeReply odd;
    odd.miscounts = true;
    f.service->submitReplies = {odd};
    const auto chore = f.chore(alice);
    chore->run({});
    QCOMPARE(inState(f.submissions(alice), SubmissionState::Sending).size(), 3u);
    f.service->findReplies = {odd};
    f.clock.advance(300 * 1000);
    chore->run({});
    QCOMPARE(inState(f.submissions(alice), SubmissionState::Sending).size(), 3u);
    f.clock.advance(600 * 1000);
    chore->run({});
    QCOMPARE(f.counts(alice).sent, 3);
    QCOMPARE(f.service->held(), 3);
}

void SubmissionChoreTest::aFailingDiskSendsNothing()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    auto readOnly = Database::open(f.database->file(), Database::Access::ReadOnly);
    QVERIFY(readOnly);
    SubmissionStore store(**readOnly, f.switches);
    const SubmissionTools tools{**readOnly, store, f.switches, f.clock, Backoff(), [] { return 0.5; }, {}};
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot be read or written")));
    SubmissionChore chore(alice, tools, f.service);
    QCOMPARE(chore.run({}), std::optional(f.clock.utcNow() + 300));
    QVERIFY(f.service->requests().empty());
}

void SubmissionChoreTest::playsRecordedDuringTheRunGoToo()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    bool more = true;
    f.service->step = [&] {
        if (std::exchange(more, false))
            f.play(10);
    };
    f.chore(alice)->run({});
    QCOMPARE(f.service->batchSizes(), (std::vector<int>{1, 1}));
    QCOMPARE(f.counts(alice).sent, 2);
}

SILLON_TEST(SubmissionChoreTest, submissionchore)

#include "tst_submissionchore.moc"
