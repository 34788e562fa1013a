// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountworker.h"
#include "scrobbling/nowplayingchore.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QLoggingCategory>
#include <QTest>

#include <thread>

using namespace sillon;
using namespace sillon::testing;

namespace {

using Kind = FakeScrobbleService::Request::Kind;

/// An account's worker with its real chores.
struct Stage : SendingFixture
{
    qint64 start = clock.utcNow();
    qint64 steadyStart = clock.steadyNowMs();
    AccountId alice = signIn();

    [[nodiscard]] AccountWork work()
    {
        AccountWork made;
        SubmissionTools silent = tools();
        silent.report = nullptr; // reports would be written by the worker's thread
        made.chores.push_back(std::make_unique<SubmissionChore>(alice, silent, service));
        auto nowPlaying = std::make_shared<NowPlayingChore>(alice, *database, clock, switches, service);
        made.sendNowPlaying = [nowPlaying](const NowPlaying& what, const std::stop_token& stop) {
            nowPlaying->send(what, stop);
        };
        return made;
    }
    [[nodiscard]] bool sleepsUntil(qint64 seconds)
    {
        return clock.waitForDeadline(steadyStart + seconds * 1000);
    }
    void advanceTo(qint64 seconds) { clock.advance((start + seconds - clock.utcNow()) * 1000); }
    /// Seconds after the start at which a request of this kind came.
    [[nodiscard]] std::vector<qint64> times(Kind kind) const
    {
        std::vector<qint64> found;
        for (const auto& request : service->requests(kind))
            found.push_back(request.at - start);
        return found;
    }
};

} // namespace

/// When an account's worker sends.
class SendingAccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlayGoesAtOnceWhenItIsRecorded();
    void whatWaitsFromBeforeGoesAfterHalfAMinute();
    void whenNothingWaitsNothingIsAsked();
    void aBusyServiceIsTriedAtGrowingWaits();
    void aNewPlayDoesNotBreakTheWait();
    void aSlowSendDoesNotDelayNowPlaying();
    void stoppingLeavesWhatIsUnderwayUnsure();
    void playsRecordedWhileTwoAccountsSendArriveOnceAtBoth();
};

void SendingAccountTest::aPlayGoesAtOnceWhenItIsRecorded()
{
    Stage s;
    AccountWorker worker(s.work(), s.clock, {});
    QVERIFY(s.sleepsUntil(30));
    s.play();
    worker.wake();
    QVERIFY(s.service->waitForRequests(1));
    QCOMPARE(s.times(Kind::Submit), std::vector<qint64>{0});
}

void SendingAccountTest::whatWaitsFromBeforeGoesAfterHalfAMinute()
{
    Stage s;
    s.play();
    AccountWorker worker(s.work(), s.clock, {});
    QVERIFY(s.sleepsUntil(30));
    s.advanceTo(30);
    QVERIFY(s.sleepsUntil(330));
    QCOMPARE(s.times(Kind::Submit), std::vector<qint64>{30});
}

void SendingAccountTest::whenNothingWaitsNothingIsAsked()
{
    Stage s;
    AccountWorker worker(s.work(), s.clock, {});
    for (qint64 at = 30; at < 3600; at += 300) {
        QVERIFY(s.sleepsUntil(at));
        s.advanceTo(at);
    }
    QVERIFY(s.service->requests().empty());
}

void SendingAccountTest::aBusyServiceIsTriedAtGrowingWaits()
{
    Stage s;
    s.service->service.maxAgeSeconds = 14 * 24 * 3600;
    s.service->submitReplies.assign(10, fails(ErrorKind::ServerBusy));
    s.random = 0; // the shortest waits, so that they do not fall together with the timer
    s.play();
    AccountWorker worker(s.work(), s.clock, {});
    std::vector<qint64> expected{30};
    for (const qint64 minutes : {5, 10, 20, 40, 60, 60})
        expected.push_back(expected.back() + minutes * 54);
    for (qint64 now = 0; now < expected.back();) {
        QVERIFY(s.clock.waitForWaiters(1));
        const qint64 next = s.clock.nextDeadline().value();
        s.clock.advance(next - s.clock.steadyNowMs());
        now = (next - s.steadyStart) / 1000;
    }
    QVERIFY(s.clock.waitForWaiters(1));
    QCOMPARE(s.times(Kind::Submit), expected);
}

void SendingAccountTest::aNewPlayDoesNotBreakTheWait()
{
    Stage s;
    s.service->submitReplies = {fails(ErrorKind::NotSent)};
    s.play();
    AccountWorker worker(s.work(), s.clock, {});
    worker.wake();
    QVERIFY(s.service->waitForRequests(1));
    QVERIFY(s.sleepsUntil(30));
    s.advanceTo(10);
    s.play();
    worker.wake();
    QVERIFY(s.sleepsUntil(30));
    s.advanceTo(30);
    QVERIFY(s.sleepsUntil(300));
    QCOMPARE(s.service->requestCount(), 1);
    s.advanceTo(300);
    QVERIFY(s.service->waitForRequests(2));
    QCOMPARE(s.service->batchSizes(), (std::vector<int>{1, 2}));
}

void SendingAccountTest::aSlowSendDoesNotDelayNowPlaying()
{
    Stage s;
    FakeReply slow;
    slow.hangs = true;
    s.service->submitReplies = {slow};
    s.play();
    AccountWorker worker(s.work(), s.clock, {});
    worker.wake();
    QVERIFY(s.service->waitForRequests(1));
    worker.updateNowPlaying({});
    QVERIFY(s.service->waitForRequests(2));
    QCOMPARE(s.times(Kind::NowPlaying).size(), 1u);
    s.service->release();
    QVERIFY(s.sleepsUntil(30));
    QCOMPARE(s.counts(s.alice).sent, 1);
}

void SendingAccountTest::stoppingLeavesWhatIsUnderwayUnsure()
{
    Stage s;
    FakeReply slow;
    slow.hangs = true;
    s.service->submitReplies = {slow};
    s.play();
    {
        AccountWorker worker(s.work(), s.clock, {});
        worker.wake();
        QVERIFY(s.service->waitForRequests(1));
    }
    QCOMPARE(s.submissions(s.alice).front().state, SubmissionState::Sending);
    QCOMPARE(s.account(s.alice).failures, 0);
}

void SendingAccountTest::playsRecordedWhileTwoAccountsSendArriveOnceAtBoth()
{
    QLoggingCategory::setFilterRules(QStringLiteral("sillon.scrobbling.info=false"));
    Stage s;
    s.service->dropsRepeats = false;
    const auto other = std::make_shared<FakeScrobbleService>(s.clock);
    other->dropsRepeats = false;
    const AccountId bob = s.signIn("bob", "listenbrainz");
    SubmissionTools silent = s.tools();
    silent.report = nullptr;
    AccountWork others;
    others.chores.push_back(std::make_unique<SubmissionChore>(bob, silent, other));
    AccountWorker one(s.work(), s.clock, {});
    AccountWorker two(std::move(others), s.clock, {});
    std::vector<Listen> heard;
    std::jthread recorder([&] {
        for (int i = 0; i < 200; ++i) {
            heard.push_back(s.play(1000 - i));
            one.wake();
            two.wake();
        }
    });
    // Meanwhile the user is impatient.
    std::jthread user([&] {
        for (int i = 0; i < 20; ++i) {
            one.retryAll();
            if (!s.accounts.lift(s.alice))
                qFatal("not lifted");
        }
    });
    recorder.join();
    user.join();
    QVERIFY(
        QTest::qWaitFor([&] { return s.counts(s.alice).sent == 200 && s.counts(bob).sent == 200; }, 20000));
    for (const Listen& listen : heard) {
        QCOMPARE(s.service->timesHeld(listen), 1);
        QCOMPARE(other->timesHeld(listen), 1);
    }
}

SILLON_TEST(SendingAccountTest, sendingaccount)

#include "tst_sendingaccount.moc"
