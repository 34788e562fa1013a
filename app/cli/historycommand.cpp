// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historyjobs.h"
#include "application/services.h"
#include "application/words.h"
#include "cli/arguments.h"
#include "cli/opening.h"

#include <QJsonObject>

namespace sillon::cli {

namespace {

/// Nothing came of it and nothing can: not "partly done".
bool isRefusal(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Private:
    case ErrorKind::NotConfigured:
    case ErrorKind::NotSupported:
    case ErrorKind::AccountRefused:
        return true;
    default:
        return false;
    }
}

QString sentenceOf(const Error& error, const HistoryOrder& order)
{
    const QString service = words::serviceName(order.service);
    switch (error.kind) {
    case ErrorKind::NotFound:
        return QStringLiteral("%1 knows no user %2.").arg(service, order.userName);
    case ErrorKind::Private:
        return QStringLiteral("%1 hides what %2 hears.").arg(service, order.userName);
    case ErrorKind::NotSupported:
        return QStringLiteral("%1 cannot be read from.").arg(service);
    default:
        return words::error(error);
    }
}

Exit tell(const Call& call, const Job& job, const HistoryOrder& order)
{
    const auto number = [&job](const char* name) {
        return job.result.value(QLatin1String(name)).toInteger();
    };
    if (job.error)
        call.output.message(sentenceOf(*job.error, order));
    call.output.line(QStringLiteral("%1 plays in %2 pages: %3 new, %4 were here, %5 corrected, %6 gone")
                         .arg(number("fetched"))
                         .arg(number("pages"))
                         .arg(number("new"))
                         .arg(number("joined"))
                         .arg(number("corrected"))
                         .arg(number("removed")));
    if (call.output.json()) {
        QJsonObject document = job.result;
        if (job.error)
            document.insert(QStringLiteral("error"), errorKindName(job.error->kind));
        call.output.document(document);
    }
    if (job.state == JobState::Completed)
        return Exit::Done;
    return job.error && isRefusal(*job.error) ? Exit::Failed : Exit::Partly;
}

Exit fetch(const Call& call, Services& services, const HistoryOrder& order)
{
    const auto job = services.jobs().runNow(
        historyJobKind(order.service), order.key(), order.toJson(),
        [&call, told = qint64(0)](const Job& at) mutable {
            if (at.done == told || at.total == 0)
                return;
            told = at.done;
            call.output.message(QStringLiteral("page %1 of %2").arg(at.done).arg(at.total));
        },
        call.endSignals.token());
    if (!job) {
        call.output.message(sentenceOf(job.error(), order));
        return Exit::Failed;
    }
    return tell(call, *job, order);
}

} // namespace

Exit runHistory(const Call& call)
{
    Arguments arguments(call.arguments);
    HistoryOrder order;
    order.userName = arguments.option(QStringLiteral("--user")).value_or(QString());
    if (const auto year = arguments.number(QStringLiteral("--year")))
        order.wish.year = static_cast<int>(*year);
    order.wish.readsAgain = arguments.flag(QStringLiteral("--full"));
    const QStringList plain = arguments.plain();
    order.service = plain.value(1);
    const bool yearFits = !order.wish.year || (*order.wish.year >= 1970 && *order.wish.year < 10000);
    if (!arguments.mistake().isEmpty() || plain.size() != 2 || plain.first() != QLatin1String("fetch") ||
        order.userName.isEmpty() || !yearFits)
        return Exit::Usage;
    return withServices(call, [&](Services& services) { return fetch(call, services, order); });
}

} // namespace sillon::cli
