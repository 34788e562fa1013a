// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/retrypolicy.h"
#include "testmain.h"

#include <QTest>

using namespace sillon;

namespace {

Error errorOf(ErrorKind kind, std::optional<qint64> retryAfter = std::nullopt)
{
    Error error;
    error.kind = kind;
    error.retryAfterSeconds = retryAfter;
    return error;
}

} // namespace

class RetryPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachErrorOfASendHasItsStep_data();
    void eachErrorOfASendHasItsStep();
    void eachErrorOfAQuestionHasItsStep_data();
    void eachErrorOfAQuestionHasItsStep();
    void theWaitGrowsWithTheFailures_data();
    void theWaitGrowsWithTheFailures();
    void theServersWordOnTheWaitIsKept_data();
    void theServersWordOnTheWaitIsKept();
    void eachVerdictEndsSomewhere_data();
    void eachVerdictEndsSomewhere();
    void whileTheClockIsWrongNoPlayIsTooOldOrTooNew();
    void twoMinutesOffIsStillRight();
};

void RetryPolicyTest::eachErrorOfASendHasItsStep_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<HoldReason>("hold");
    const auto row = [](ErrorKind kind, NextStep step, HoldReason hold = HoldReason::None) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind << step << hold;
    };
    row(ErrorKind::NotSent, NextStep::WaitUntil);
    row(ErrorKind::NotConfigured, NextStep::WaitUntil);
    row(ErrorKind::RateLimited, NextStep::WaitUntil);
    row(ErrorKind::AnswerLost, NextStep::AskFirst);
    row(ErrorKind::ServerBusy, NextStep::AskFirst);
    row(ErrorKind::Malformed, NextStep::AskFirst);
    row(ErrorKind::Cancelled, NextStep::AskFirst);
    row(ErrorKind::Storage, NextStep::AskFirst);
    row(ErrorKind::DiskFull, NextStep::AskFirst);
    row(ErrorKind::Unauthorized, NextStep::Hold, HoldReason::SignInAgain);
    row(ErrorKind::AccountRefused, NextStep::Hold, HoldReason::Refused);
    row(ErrorKind::NotFound, NextStep::Hold, HoldReason::Refused);
    row(ErrorKind::Private, NextStep::Hold, HoldReason::Refused);
    row(ErrorKind::NotSupported, NextStep::Hold, HoldReason::Refused);
    row(ErrorKind::NotYetAllowed, NextStep::Hold, HoldReason::Refused);
    row(ErrorKind::Expired, NextStep::Hold, HoldReason::Refused);
    row(ErrorKind::BadRequest, NextStep::Halve);
    row(ErrorKind::TooLarge, NextStep::Halve);
    row(ErrorKind::BadSignature, NextStep::ProveSignature);
}

void RetryPolicyTest::eachErrorOfASendHasItsStep()
{
    QFETCH(ErrorKind, kind);
    QFETCH(NextStep, step);
    QFETCH(HoldReason, hold);
    const Decision decision = decideSend(errorOf(kind), 0, Backoff(), 0.5);
    QCOMPARE(decision.step, step);
    QCOMPARE(decision.hold, hold);
    const bool waits = step == NextStep::WaitUntil || step == NextStep::AskFirst;
    QCOMPARE(decision.waitSeconds, waits ? 300 : 0);
}

void RetryPolicyTest::eachErrorOfAQuestionHasItsStep_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<NextStep>("step");
    const auto row = [](ErrorKind kind, NextStep step) {
        QTest::newRow(qPrintable(errorKindName(kind))) << kind << step;
    };
    row(ErrorKind::NotSupported, NextStep::SendAgain);
    row(ErrorKind::Private, NextStep::SendAgain);
    row(ErrorKind::NotFound, NextStep::SendAgain);
    row(ErrorKind::Unauthorized, NextStep::Hold);
    row(ErrorKind::AccountRefused, NextStep::Hold);
    row(ErrorKind::NotSent, NextStep::AskFirst);
    row(ErrorKind::AnswerLost, NextStep::AskFirst);
    row(ErrorKind::ServerBusy, NextStep::AskFirst);
    row(ErrorKind::RateLimited, NextStep::AskFirst);
    row(ErrorKind::BadRequest, NextStep::AskFirst);
    row(ErrorKind::BadSignature, NextStep::AskFirst);
    row(ErrorKind::Malformed, NextStep::AskFirst);
}

void RetryPolicyTest::eachErrorOfAQuestionHasItsStep()
{
    QFETCH(ErrorKind, kind);
    QFETCH(NextStep, step);
    const Decision decision = decideAsk(errorOf(kind), 1, Backoff(), 0.5);
    QCOMPARE(decision.step, step);
    QCOMPARE(decision.waitSeconds, step == NextStep::AskFirst ? 600 : 0);
}

void RetryPolicyTest::theWaitGrowsWithTheFailures_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("first") << 0 << qint64(270) << qint64(330);
    QTest::newRow("second") << 1 << qint64(540) << qint64(660);
    QTest::newRow("third") << 2 << qint64(1080) << qint64(1320);
    QTest::newRow("fourth") << 3 << qint64(2160) << qint64(2640);
    QTest::newRow("fifth") << 4 << qint64(3240) << qint64(3960);
    QTest::newRow("hundredth") << 99 << qint64(3240) << qint64(3960);
}

void RetryPolicyTest::theWaitGrowsWithTheFailures()
{
    QFETCH(int, failures);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    const Error busy = errorOf(ErrorKind::ServerBusy);
    QCOMPARE(decideSend(busy, failures, Backoff(), 0.0).waitSeconds, least);
    QCOMPARE(decideSend(busy, failures, Backoff(), 1.0).waitSeconds, most);
}

void RetryPolicyTest::theServersWordOnTheWaitIsKept_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("wait");
    QTest::newRow("29, short") << ErrorKind::RateLimited << qint64(7) << qint64(7);
    QTest::newRow("29, long") << ErrorKind::RateLimited << qint64(7200) << qint64(7200);
    QTest::newRow("29, absurd") << ErrorKind::RateLimited << qint64(1) * 1000000000 << longestWaitSeconds;
    QTest::newRow("29, negative") << ErrorKind::RateLimited << qint64(-5) << qint64(1);
    QTest::newRow("503, short") << ErrorKind::ServerBusy << qint64(7) << qint64(300);
    QTest::newRow("503, long") << ErrorKind::ServerBusy << qint64(7200) << qint64(7200);
}

void RetryPolicyTest::theServersWordOnTheWaitIsKept()
{
    QFETCH(ErrorKind, kind);
    QFETCH(qint64, asked);
    QFETCH(qint64, wait);
    const Decision decision = decideSend(errorOf(kind, asked), 0, Backoff(), 0.5);
    QCOMPARE(decision.waitSeconds, wait);
    QVERIFY(decision.askedByServer);
}

void RetryPolicyTest::eachVerdictEndsSomewhere_data()
{
    QTest::addColumn<SubmitVerdict>("verdict");
    QTest::addColumn<SubmissionState>("state");
    QTest::addColumn<QString>("reason");
    QTest::newRow("0") << SubmitVerdict::Accepted << SubmissionState::Sent << QString();
    QTest::newRow("1") << SubmitVerdict::IgnoredArtist << SubmissionState::Ignored
                       << QStringLiteral("artist-ignored");
    QTest::newRow("2") << SubmitVerdict::IgnoredTrack << SubmissionState::Ignored
                       << QStringLiteral("track-ignored");
    QTest::newRow("3") << SubmitVerdict::TooOld << SubmissionState::Ignored << QStringLiteral("too-old");
    QTest::newRow("4") << SubmitVerdict::TooNew << SubmissionState::Ignored << QStringLiteral("too-new");
    QTest::newRow("5") << SubmitVerdict::DailyLimit << SubmissionState::Waiting
                       << QStringLiteral("daily-limit");
    QTest::newRow("91") << SubmitVerdict::IgnoredOther << SubmissionState::Ignored
                        << QStringLiteral("ignored");
}

void RetryPolicyTest::eachVerdictEndsSomewhere()
{
    QFETCH(SubmitVerdict, verdict);
    QFETCH(SubmissionState, state);
    QFETCH(QString, reason);
    const SubmissionChange change = decideOutcome(7, {verdict, QStringLiteral("words")}, false, 1000);
    QCOMPARE(change.id, 7);
    QCOMPARE(change.state, state);
    QCOMPARE(change.reason, reason);
    QCOMPARE(change.reasonText, verdict == SubmitVerdict::Accepted ? QString() : QStringLiteral("words"));
    QCOMPARE(change.sentAt, verdict == SubmitVerdict::Accepted ? std::optional<qint64>(1000) : std::nullopt);
    QVERIFY(!change.untried);
}

void RetryPolicyTest::whileTheClockIsWrongNoPlayIsTooOldOrTooNew()
{
    for (const SubmitVerdict verdict : {SubmitVerdict::TooOld, SubmitVerdict::TooNew}) {
        const SubmissionChange change = decideOutcome(7, {verdict, {}}, true, 1000);
        QCOMPARE(change.state, SubmissionState::Waiting);
        QVERIFY(change.untried);
    }
    QCOMPARE(decideOutcome(7, {SubmitVerdict::IgnoredArtist, {}}, true, 1000).state,
             SubmissionState::Ignored);
    QCOMPARE(decideOutcome(7, {SubmitVerdict::Accepted, {}}, true, 1000).state, SubmissionState::Sent);
}

void RetryPolicyTest::twoMinutesOffIsStillRight()
{
    QVERIFY(!isClockOff(std::nullopt));
    QVERIFY(!isClockOff(120));
    QVERIFY(!isClockOff(-120));
    QVERIFY(isClockOff(121));
    QVERIFY(isClockOff(-121));
}

SILLON_TEST(RetryPolicyTest, retrypolicy)

#include "tst_retrypolicy.moc"
