// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountwork.h"
#include "application/services.h"
#include "application/words.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "cli/sending.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sillon::cli {

namespace {

Exit list(const Call& call)
{
    return withReading(call, [&](OpenProfile& profile) {
        const ScrobblingSwitches switches;
        AccountStore accounts(*profile.database);
        const auto submissions = SubmissionReader(*profile.database, switches).list({});
        if (!submissions) {
            call.output.failure(submissions.error());
            return Exit::Failed;
        }
        const auto all = accounts.all();
        if (!all) {
            call.output.failure(all.error());
            return Exit::Failed;
        }
        QJsonArray document;
        for (const Submission& submission : *submissions) {
            const auto account = std::find_if(all->begin(), all->end(), [&](const Account& each) {
                return each.id == submission.accountId;
            });
            if (account == all->end())
                continue;
            document.append(QJsonObject{{QStringLiteral("id"), submission.id},
                                        {QStringLiteral("listen_id"), submission.listen.id},
                                        {QStringLiteral("service"), account->service},
                                        {QStringLiteral("user"), account->userName},
                                        {QStringLiteral("state"), submissionStateName(submission.state)},
                                        {QStringLiteral("attempts"), submission.attempts},
                                        {QStringLiteral("due"), submission.due},
                                        {QStringLiteral("reason"), submission.reason}});
            call.output.line(QStringLiteral("%1  %2 - %3  %4 (%5): %6")
                                 .arg(submission.id)
                                 .arg(submission.listen.recording.artist, submission.listen.recording.title,
                                      words::serviceName(account->service), account->userName,
                                      words::submission(submission)));
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

Exit printSent(const Call& call, const SendingReport& report)
{
    printObstacles(call.output, report);
    QStringList parts{QStringLiteral("%1 sent, %2 failed").arg(report.sent).arg(report.failed)};
    if (report.ignored > 0)
        parts.append(QStringLiteral("%1 ignored").arg(report.ignored));
    if (report.expired > 0)
        parts.append(QStringLiteral("%1 expired").arg(report.expired));
    parts.append(QStringLiteral("%1 wait").arg(report.waiting));
    if (report.hearts > 0)
        parts.append(QStringLiteral("hearts sent: %1").arg(report.hearts));
    call.output.line(parts.join(QStringLiteral(", ")));
    if (call.output.json()) {
        call.output.document(QJsonObject{{QStringLiteral("sent"), report.sent},
                                         {QStringLiteral("failed"), report.failed},
                                         {QStringLiteral("ignored"), report.ignored},
                                         {QStringLiteral("expired"), report.expired},
                                         {QStringLiteral("waiting"), report.waiting},
                                         {QStringLiteral("hearts"), report.hearts}});
    }
    const bool isWell = report.undone == 0 && report.failed + report.ignored + report.expired == 0 &&
                        report.unready.isEmpty();
    if (isWell)
        return Exit::Done;
    return report.sent > 0 ? Exit::Partly : Exit::Failed;
}

Exit send(const Call& call, bool retry, const std::vector<SubmissionId>& ids)
{
    return withServices(call, [&](Services& services) {
        if (!ids.empty()) {
            if (const auto retried = services.submissionStore().retry(ids); !retried) {
                call.output.failure(retried.error());
                return Exit::Failed;
            }
        }
        const auto report = sendWhatWaits(services, retry, call.endSignals.token());
        if (!report) {
            call.output.failure(report.error());
            return Exit::Failed;
        }
        return printSent(call, *report);
    });
}

Exit drop(const Call& call, const std::vector<SubmissionId>& ids)
{
    return withServices(call, [&](Services& services) {
        const auto dropped = services.submissionStore().drop(ids);
        if (!dropped) {
            call.output.failure(dropped.error());
            return Exit::Failed;
        }
        call.output.line(QStringLiteral("%1 dropped").arg(*dropped));
        const auto rest = static_cast<int>(ids.size()) - *dropped;
        if (rest > 0)
            call.output.message(QStringLiteral("%1 of these are not there, or sent already.").arg(rest));
        if (call.output.json())
            call.output.document(QJsonObject{{QStringLiteral("dropped"), *dropped}});
        if (rest == 0)
            return Exit::Done;
        return *dropped > 0 ? Exit::Partly : Exit::Failed;
    });
}

} // namespace

Exit runQueue(const Call& call)
{
    Arguments arguments(call.arguments);
    const QStringList plain = arguments.plain();
    const auto ids = idsOf(plain.mid(1));
    if (!ids)
        call.output.message(
            QStringLiteral("Submissions are named by their numbers, as `queue list` shows them."));
    if (!arguments.mistake().isEmpty() || !ids)
        return Exit::Usage;
    const QString verb = plain.value(0);
    if (verb == QLatin1String("list") && ids->empty())
        return list(call);
    if (verb == QLatin1String("send") && ids->empty())
        return send(call, false, {});
    if (verb == QLatin1String("retry"))
        return send(call, true, *ids);
    if (verb == QLatin1String("drop") && !ids->empty())
        return drop(call, *ids);
    return Exit::Usage;
}

} // namespace sillon::cli
