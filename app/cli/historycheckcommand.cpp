// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historychecks.h"
#include "application/services.h"
#include "application/sourcefacts.h"
#include "application/words.h"
#include "cli/arguments.h"
#include "cli/historyverbs.h"
#include "cli/opening.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

namespace {

QString monthText(qint64 month)
{
    return month == 0 ? QStringLiteral("all")
                      : QDateTime::fromSecsSinceEpoch(month, Qt::UTC).toString(QStringLiteral("yyyy-MM"));
}

/// Every month as it stands now.
Result<QJsonArray> counts(const Call& call, Database& database, SourceId source)
{
    const auto months = SourceChecks(database).months(source);
    if (!months)
        return fail(months.error());
    QJsonArray array;
    for (const MonthCount& each : *months) {
        call.output.line(
            QStringLiteral("%1  %2 here, %3 there%4")
                .arg(monthText(each.month))
                .arg(each.here)
                .arg(each.there)
                .arg(each.differs() ? QStringLiteral("  differs")
                     : each.unusable > 0
                         ? QStringLiteral("  equal but for %1 (repeats, unreadable or deleted here)")
                               .arg(each.unusable)
                         : QString()));
        array.append(QJsonObject{{QStringLiteral("month"), monthText(each.month)},
                                 {QStringLiteral("here"), each.here},
                                 {QStringLiteral("there"), each.there},
                                 {QStringLiteral("unusable"), each.unusable}});
    }
    return array;
}

Exit tell(const Call& call, Services& services, const Job& job, const StoredSource& source)
{
    const auto table = counts(call, services.database(), source.id);
    if (!table) {
        call.output.failure(table.error());
        return Exit::Failed;
    }
    const auto number = [&job](const char* name) {
        return job.result.value(QLatin1String(name)).toInteger();
    };
    call.output.line(QStringLiteral("%1 months compared, %2 differed: %3 plays new, %4 corrected, %5 gone")
                         .arg(number("months"))
                         .arg(job.result.value(QLatin1String("differing")).toArray().size())
                         .arg(number("new"))
                         .arg(number("corrected"))
                         .arg(number("removed")));
    if (number("doubted") > 0)
        call.output.message(
            QStringLiteral("%1 plays are told no more; they stay until the service says so again.")
                .arg(number("doubted")));
    if (job.error)
        call.output.message(words::historyFailure(*job.error, source.service, source.userName, source.held));
    if (call.output.json()) {
        QJsonObject document = job.result;
        document.insert(QStringLiteral("counts"), *table);
        call.output.document(document);
    }
    if (job.error && job.error->kind != ErrorKind::Cancelled && number("months") == 0)
        return Exit::Failed;
    return job.state == JobState::Completed && number("doubted") == 0 ? Exit::Done : Exit::Partly;
}

Exit check(const Call& call, Services& services, const CheckOrder& order)
{
    const auto source = SourceStore(services.database()).find(order.service, order.userName);
    if (!source || !*source) {
        call.output.message(source ? QStringLiteral("Nothing was fetched of %1.").arg(order.userName)
                                   : words::error(source.error()));
        return Exit::Failed;
    }
    const auto job = services.jobs().runNow(
        historyCheckKind(order.service), order.key(), order.toJson(),
        [&call, told = QString()](const Job& at) mutable {
            if (at.item != told)
                call.output.message(at.item);
            told = at.item;
        },
        call.endSignals.token());
    if (!job) {
        call.output.failure(job.error());
        return Exit::Failed;
    }
    return tell(call, services, *job, **source);
}

} // namespace

Exit checkHistory(const Call& call, Arguments& arguments)
{
    CheckOrder order;
    order.userName = arguments.option(QStringLiteral("--user")).value_or(QString());
    order.everyPlay = arguments.flag(QStringLiteral("--every-play"));
    const QStringList plain = arguments.plain();
    order.service = plain.value(1);
    if (!arguments.mistake().isEmpty() || plain.size() != 2 || order.userName.isEmpty())
        return Exit::Usage;
    return withServices(call, [&](Services& services) { return check(call, services, order); });
}

} // namespace sillon::cli
