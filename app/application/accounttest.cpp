// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/accounttest.h"

#include "base/clock.h"

#include <QDateTime>
#include <QStringList>
#include <QSysInfo>

namespace sillon {

namespace {

QString moment(qint64 second)
{
    return second > 0 ? QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate)
                      : QStringLiteral("never");
}

QString stateOf(const Account& account)
{
    const QString reason = holdReasonName(account.holdReason);
    return reason.isEmpty() ? accountStateName(account.state)
                            : QStringLiteral("%1 (%2)").arg(accountStateName(account.state), reason);
}

QString onOff(bool on)
{
    return on ? QStringLiteral("on") : QStringLiteral("off");
}

QStringList linesOf(const AccountReportLine& line)
{
    const Account& account = line.account;
    QStringList text{QStringLiteral("%1 (account %2)").arg(account.service).arg(account.id),
                     QStringLiteral("  state: %1").arg(stateOf(account)),
                     QStringLiteral("  scrobbling %1, now playing %2")
                         .arg(onOff(account.scrobbling), onOff(account.nowPlaying)),
                     QStringLiteral("  waiting: %1, failures in a row: %2, next try: %3")
                         .arg(line.waiting)
                         .arg(account.failures)
                         .arg(moment(account.nextTryAt)),
                     QStringLiteral("  last answer: %1 at %2")
                         .arg(account.lastAnswer.isEmpty() ? QStringLiteral("none") : account.lastAnswer,
                              moment(account.lastAnswerAt))};
    if (account.clockOffSeconds)
        text.append(QStringLiteral("  clock: %1 s off").arg(*account.clockOffSeconds));
    if (line.test)
        text.append(QStringLiteral("  test: %1 after %2 ms at %3%4")
                        .arg(line.test->word())
                        .arg(line.test->tookMs)
                        .arg(moment(line.test->at),
                             line.test->error && line.test->error->httpStatus != 0
                                 ? QStringLiteral(", HTTP %1").arg(line.test->error->httpStatus)
                                 : QString()));
    return text;
}

} // namespace

AccountTest testAccount(const ConversationParts& parts, const Account& account, const std::stop_token& stop)
{
    AccountTest test;
    test.at = parts.clock.utcNow();
    const auto conversation = converse(parts, account);
    if (!conversation) {
        test.error = conversation.error();
        return test;
    }
    if (!*conversation) {
        test.error.emplace().kind = ErrorKind::NotConfigured;
        return test;
    }
    const qint64 begun = parts.clock.steadyNowMs();
    const auto answer = (*conversation)->account->check(stop);
    test.tookMs = parts.clock.steadyNowMs() - begun;
    test.at = parts.clock.utcNow();
    if (answer)
        test.name = answer->name;
    else
        test.error = answer.error();
    return test;
}

QString accountReport(const std::vector<AccountReportLine>& lines, qint64 utcNow)
{
    QStringList text{QStringLiteral("Sillon " SILLON_VERSION ", Qt %1, %2")
                         .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()),
                     QStringLiteral("written %1").arg(moment(utcNow))};
    if (lines.empty())
        text.append(QStringLiteral("no accounts"));
    for (const AccountReportLine& line : lines)
        text.append(linesOf(line));
    return text.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace sillon
