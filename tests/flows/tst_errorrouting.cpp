// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/wholeprogram.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;
using namespace sillon::testing;
using standin::Fault;

namespace {

const QString scrobble = QStringLiteral("track.scrobble");

/// What becomes of one play and its account when the server says no.
struct Fate
{
    AccountState account = AccountState::Connected;
    HoldReason hold = HoldReason::None;
    QList<SubmissionState> submission;
};

const Fate kept{
    AccountState::Connected, HoldReason::None, {SubmissionState::Waiting, SubmissionState::Sending}};
const Fate refused{
    AccountState::Held, HoldReason::Refused, {SubmissionState::Waiting, SubmissionState::Sending}};
const Fate blamed{AccountState::Connected, HoldReason::None, {SubmissionState::Failed}};

} // namespace

Q_DECLARE_METATYPE(Fate)

/// What a service's errors do to the account and to what waits.
class ErrorRoutingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorDecides_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Fate>("fate");
        for (const int code : {8, 11, 16, 29})
            QTest::addRow("%d is tried again later", code) << code << kept;
        for (const int code : {2, 3, 4, 5, 10, 12, 17, 26, 27, 99})
            QTest::addRow("%d holds the account", code) << code << refused;
        for (const int code : {6, 7})
            QTest::addRow("%d fails the play", code) << code << blamed;
        const QList<SubmissionState> waits{SubmissionState::Waiting};
        QTest::newRow("9 asks for a sign-in")
            << 9 << Fate{AccountState::Held, HoldReason::SignInAgain, waits};
        QTest::newRow("13 holds the account")
            << 13 << Fate{AccountState::Held, HoldReason::BadSignature, waits};
    }
    void anErrorDecides()
    {
        QFETCH(const int, code);
        QFETCH(const Fate, fate);
        WholeProgram program;
        program.startSignedIn();
        program.server().forceError(scrobble, code, standin::LastfmStandin::forEver);
        if (code == 8 || code == 11 || code == 16)
            program.server().forceError(QStringLiteral("user.getRecentTracks"), code,
                                        standin::LastfmStandin::forEver);
        program.hear(sampleTrack(QStringLiteral("Refused")));
        meets(program, fate);
        QVERIFY(program.held().isEmpty());
        QCOMPARE(program.listenCount(), 1);
        if (fate.account == AccountState::Held)
            QTRY_VERIFY(program.wasTold(NoticeKind::AccountHeld));

        // A held account sends nothing more by itself, but keeps what is heard.
        if (fate.account == AccountState::Held) {
            program.server().server().clearLog();
            program.hear(sampleTrack(QStringLiteral("Meanwhile")));
            QTest::qWait(200);
            QCOMPARE(program.calls("track.scrobble"), 0);
        }
        if (fate.submission.contains(SubmissionState::Failed))
            return;
        program.server().clearFaults();
        program.services().roster().retryAll(program.account().id);
        QTRY_COMPARE(program.waiting(), 0);
        QCOMPARE(program.received().count(QStringLiteral("Refused")), 1);
        QTRY_COMPARE(program.account().state, AccountState::Connected);
    }

    void aBareStatusDecidesToo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Fate>("fate");
        QTest::newRow("400") << 400 << blamed;
        QTest::newRow("413") << 413 << blamed;
        for (const int status : {429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << kept;
    }
    void aBareStatusDecidesToo()
    {
        QFETCH(const int, status);
        QFETCH(const Fate, fate);
        WholeProgram program;
        program.startSignedIn();
        program.server().fault(scrobble, Fault::status(status), standin::LastfmStandin::forEver);
        program.server().fault(QStringLiteral("user.getRecentTracks"), Fault::status(status),
                               standin::LastfmStandin::forEver);
        program.hear(sampleTrack(QStringLiteral("Refused")));
        meets(program, fate);
        QVERIFY(program.held().isEmpty());
    }

    void aSignInEndsTheHoldOfErrorNine()
    {
        WholeProgram program;
        program.startSignedIn();
        program.server().forceError(scrobble, 9);
        program.hear(sampleTrack(QStringLiteral("Held")));
        QTRY_COMPARE(program.account().state, AccountState::Held);
        program.signIn(QStringLiteral("Tester"));
        QTRY_COMPARE(program.received(), QStringList{QStringLiteral("Held")});
    }

    void aServerThatSaysWhenIsNotAskedBefore()
    {
        WholeProgram program;
        program.startSignedIn();
        Fault slowDown = program.server().errorFault(29).withRetryAfter(1000);
        program.server().fault(scrobble, slowDown);
        const qint64 before = program.services().clock().utcNow();
        program.hear(sampleTrack(QStringLiteral("Slower")));
        QTRY_VERIFY(program.account().nextTryAt >= before + 1000);
        QVERIFY(program.account().nextTryAt <= program.services().clock().utcNow() + 1000);
        program.services().network().note(NetworkState::Reach::Away);
        program.services().network().note(NetworkState::Reach::There);
        QTest::qWait(200);
        QCOMPARE(program.calls("track.scrobble"), 1);
        QCOMPARE(program.waiting(), 1);
    }

    void anIgnoredPlayIsDoneWithAndTheRestOfTheBatchGoesThrough()
    {
        WholeProgram program;
        program.startSignedIn();
        program.server().server().goOffline();
        program.hear(sampleTrack(QStringLiteral("First")));
        QTRY_COMPARE(program.account().failures, 1);
        program.hear(sampleTrack(QStringLiteral("Placeholder"), 200000, QStringLiteral("Unknown Artist")));
        program.hear(sampleTrack(QStringLiteral("Last")));
        QTRY_COMPARE(program.waiting(), 3);
        program.server().server().comeBack();
        program.server().server().clearLog();
        program.services().roster().retryAll(program.account().id);
        QTRY_COMPARE(program.waiting(), 0);
        QCOMPARE(program.calls("track.scrobble"), 1);
        QCOMPARE(program.held(), QStringList({QStringLiteral("First"), QStringLiteral("Last")}));
        for (const Submission& submission : program.submissions()) {
            const bool ignored = submission.listen.recording.artist == QLatin1String("Unknown Artist");
            QCOMPARE(submission.state, ignored ? SubmissionState::Ignored : SubmissionState::Sent);
            QCOMPARE(submission.reason, ignored ? QLatin1String(submissionReason::artistIgnored) : QString());
        }
    }

    void aDailyLimitIsWaitedOut()
    {
        WholeProgram program;
        program.server().changeRules([](standin::LastfmRules& rules) { rules.dailyLimit = 1; });
        program.startSignedIn();
        program.hear(sampleTrack(QStringLiteral("Allowed")));
        QTRY_COMPARE(program.held().size(), 1);
        program.hear(sampleTrack(QStringLiteral("Too many")));
        const auto limited = [&] {
            const auto all = program.submissions();
            return all.front().state == SubmissionState::Waiting &&
                   all.front().reason == QLatin1String(submissionReason::dailyLimit);
        };
        QTRY_VERIFY(limited());
        QCOMPARE(program.account().state, AccountState::Connected);
        program.server().changeRules([](standin::LastfmRules& rules) { rules.dailyLimit = -1; });
        program.services().roster().retryAll(program.account().id);
        QTRY_COMPARE(program.held().size(), 2);
    }

    void aBadPlayOfABatchStandsAloneInTheEnd()
    {
        WholeProgram program;
        program.startSignedIn();
        program.server().server().goOffline();
        for (int i = 0; i < 6; ++i)
            program.hear(sampleTrack(QStringLiteral("Title %1").arg(i)));
        QTRY_VERIFY(program.account().failures > 0);
        QTRY_COMPARE(program.waiting(), 6);
        program.server().refuse(
            [](const standin::Scrobble& play) { return play.track == QLatin1String("Title 3"); });
        program.server().server().comeBack();
        program.services().roster().retryAll(program.account().id);
        QTRY_COMPARE_WITH_TIMEOUT(program.waiting(), 0, 10'000);
        QCOMPARE(program.received().size(), 5);
        QVERIFY(!program.received().contains(QStringLiteral("Title 3")));
        const auto counts = program.services().submissions().counts();
        QCOMPARE(counts->failed, 1);
        QCOMPARE(counts->sent, 5);
    }

private:
    static void meets(WholeProgram& program, const Fate& fate)
    {
        const auto settled = [&] {
            const auto all = program.submissions();
            const Account account = program.account();
            return all.size() == 1 && all.front().attempts > 0 && account.state == fate.account &&
                   account.holdReason == fate.hold && fate.submission.contains(all.front().state) &&
                   !account.lastAnswer.isEmpty();
        };
        const auto seen = [&] {
            const auto all = program.submissions();
            const Account account = program.account();
            return QStringLiteral("account %1 (%2), submission %3 (%4) after %5")
                .arg(accountStateName(account.state), holdReasonName(account.holdReason),
                     all.empty() ? QString() : submissionStateName(all.front().state),
                     all.empty() ? QString() : all.front().reason, account.lastAnswer);
        };
        QTRY_VERIFY2(settled(), qPrintable(seen()));
        const bool waitsForTime =
            fate.account == AccountState::Connected && !fate.submission.contains(SubmissionState::Failed);
        if (waitsForTime)
            QTRY_VERIFY2(program.account().nextTryAt > program.services().clock().utcNow() + 200,
                         qPrintable(seen()));
    }
};

SILLON_TEST(ErrorRoutingTest, errorrouting)
#include "tst_errorrouting.moc"
