// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/clockgate.h"
#include "sendingfixture.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;

namespace {

using Kind = FakeScrobbleService::Request::Kind;
constexpr qint64 threeHours = 3 * 60 * 60;
constexpr qint64 day = 24 * 60 * 60;

} // namespace

/// While the service's clock says that ours is wrong, plays wait.
class ClockGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongClockKeepsPlaysBackAndIsToldOnTheAccount();
    void theServiceIsAskedForItsTimeNowAndThen();
    void onceTheClockIsRightPlaysGoOn();
    void playsRefusedForTheirTimeWaitAndMayStillBeMoved();
    void aClockThatWasWrongIsAskedAboutBeforeAnythingIsSent();
    void withoutANetworkTheGateStaysShut();
    void aServiceThatTellsNoTimeKeepsNothingBack();
    void nothingExpiresByAWrongClock();
    void playsExpiredByAClockAheadComeBack();
    void whatTheServiceSaidElsewhereIsToldWithoutPlays();
    void twoMinutesDoNotMatter();
};

void ClockGateTest::aWrongClockKeepsPlaysBackAndIsToldOnTheAccount()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(120);
    f.service->clockOffset = -threeHours;
    const auto chore = f.chore(alice);
    QCOMPARE(chore->run({}), std::optional(f.clock.utcNow() + ClockGate::askAgainSeconds));
    QCOMPARE(f.service->batchSizes(), std::vector<int>{50}); // the first answer told it
    QCOMPARE(f.account(alice).clockOffSeconds, std::optional(-threeHours));
    QCOMPARE(f.account(alice).state, AccountState::Connected);
    QCOMPARE(f.counts(alice).waiting, 70);
    f.play(1);
    chore->run({});
    QCOMPARE(f.service->requests().size(), 1u);
}

void ClockGateTest::theServiceIsAskedForItsTimeNowAndThen()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(51);
    f.service->clockOffset = -threeHours;
    const auto chore = f.chore(alice);
    chore->run({});
    for (int i = 1; i <= 3; ++i) {
        f.clock.advance(ClockGate::askAgainSeconds * 1000);
        chore->run({});
        chore->run({});
        QCOMPARE(f.service->requests(Kind::Find).size(), static_cast<std::size_t>(i));
    }
    QCOMPARE(f.service->batchSizes().size(), 1u);
}

void ClockGateTest::onceTheClockIsRightPlaysGoOn()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(51);
    f.service->clockOffset = -threeHours;
    const auto chore = f.chore(alice);
    chore->run({});
    f.service->clockOffset = 1; // our clock was put right: the difference follows without a request
    chore->run({});
    QVERIFY(f.service->requests(Kind::Find).empty());
    QCOMPARE(f.counts(alice).sent, 51);
    QCOMPARE(f.account(alice).clockOffSeconds, std::nullopt);
}

void ClockGateTest::playsRefusedForTheirTimeWaitAndMayStillBeMoved()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    const Listen heard = f.play();
    f.service->clockOffset = -threeHours;
    f.service->judge = [&](const Listen& listen) {
        return listen.listenedAt > f.clock.utcNow() - threeHours ? SubmitVerdict::TooNew
                                                                 : SubmitVerdict::Accepted;
    };
    const auto chore = f.chore(alice);
    chore->run({});
    QCOMPARE(f.submissions(alice).front().state, SubmissionState::Waiting);
    QCOMPARE(f.submissions(alice).front().reason, QStringLiteral("clock-off"));
    f.clock.stepWall(-threeHours * 1000);
    f.service->clockOffset = 0;
    f.service->judge = nullptr;
    const std::vector<ListenId> ids{heard.id};
    QCOMPARE(*f.writer.shiftStarts(ids, -threeHours), 1);
    chore->run({});
    QCOMPARE(f.counts(alice).sent, 1);
    QCOMPARE(f.service->requests().back().listens.front().listenedAt, heard.listenedAt - threeHours);
}

void ClockGateTest::aClockThatWasWrongIsAskedAboutBeforeAnythingIsSent()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(2);
    QVERIFY(
        f.database->write([&](Connection& c) { return AccountStore::setClockOff(c, alice, threeHours); }));
    f.service->clockOffset = threeHours;
    f.chore(alice)->run({});
    QCOMPARE(f.service->requests(Kind::Find).size(), 1u);
    QVERIFY(f.service->batchSizes().empty());
    f.service->clearRequests();
    f.service->clockOffset = 0;
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 2);
    QCOMPARE(f.account(alice).clockOffSeconds, std::nullopt);
}

void ClockGateTest::withoutANetworkTheGateStaysShut()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    QVERIFY(
        f.database->write([&](Connection& c) { return AccountStore::setClockOff(c, alice, threeHours); }));
    f.service->findReplies = {fails(ErrorKind::NotSent)};
    const auto chore = f.chore(alice);
    QCOMPARE(chore->run({}), std::optional(f.clock.utcNow() + ClockGate::askAgainSeconds));
    QVERIFY(f.service->batchSizes().empty());
    QCOMPARE(f.account(alice).clockOffSeconds, std::optional(threeHours));
    f.clock.advance(ClockGate::askAgainSeconds * 1000);
    f.service->clockOffset = 0;
    chore->run({});
    QCOMPARE(f.counts(alice).sent, 1);
}

void ClockGateTest::aServiceThatTellsNoTimeKeepsNothingBack()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.play();
    QVERIFY(
        f.database->write([&](Connection& c) { return AccountStore::setClockOff(c, alice, threeHours); }));
    f.service->findReplies = {fails(ErrorKind::NotSupported)};
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 1);
    QCOMPARE(f.account(alice).clockOffSeconds, std::nullopt);
}

void ClockGateTest::nothingExpiresByAWrongClock()
{
    SendingFixture f;
    f.service->service.maxAgeSeconds = 14 * day;
    const AccountId alice = f.signIn();
    f.playMany(51);
    f.service->clockOffset = -20 * day;
    f.service->judge = [](const Listen&) { return SubmitVerdict::TooOld; };
    const auto chore = f.chore(alice);
    chore->run({});
    f.clock.advance(20 * day * 1000);
    chore->run({});
    QCOMPARE(f.counts(alice).waiting, 51);
    QCOMPARE(f.counts(alice).expired, 0);
    QCOMPARE(f.counts(alice).ignored, 0);
}

void ClockGateTest::playsExpiredByAClockAheadComeBack()
{
    SendingFixture f;
    f.service->service.maxAgeSeconds = 14 * day;
    const AccountId alice = f.signIn();
    f.playMany(3);
    f.clock.stepWall(300 * day * 1000); // before any answer told us
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).expired, 3);
    QVERIFY(f.service->requests().empty());
    f.clock.stepWall(-300 * day * 1000);
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 3);
}

void ClockGateTest::whatTheServiceSaidElsewhereIsToldWithoutPlays()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.service->clockOffset = threeHours;
    QVERIFY(f.service->updateNowPlaying({}, {}));
    const auto chore = f.chore(alice);
    chore->run({});
    QCOMPARE(f.account(alice).clockOffSeconds, std::optional(threeHours));
    QCOMPARE(f.reports.size(), 1u); // or nobody would look at the account
    chore->run({});
    QCOMPARE(f.reports.size(), 1u);
    f.service->clockOffset = 0;
    chore->run({});
    QCOMPARE(f.account(alice).clockOffSeconds, std::nullopt);
    QCOMPARE(f.reports.size(), 2u);
    QCOMPARE(f.service->requestCount(), 1);
}

void ClockGateTest::twoMinutesDoNotMatter()
{
    SendingFixture f;
    const AccountId alice = f.signIn();
    f.playMany(51);
    f.service->clockOffset = 120;
    f.chore(alice)->run({});
    QCOMPARE(f.counts(alice).sent, 51);
}

SILLON_TEST(ClockGateTest, clockgate)

#include "tst_clockgate.moc"
