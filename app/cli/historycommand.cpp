// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historyjobs.h"
#include "application/historyremoval.h"
#include "application/listenernames.h"
#include "application/services.h"
#include "application/sourcefacts.h"
#include "application/words.h"
#include "cli/arguments.h"
#include "cli/historyverbs.h"
#include "cli/opening.h"
#include "history/historyexport.h"
#include "history/listeneradoption.h"
#include "history/serviceuserstore.h"
#include "listens/listenreader.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

namespace {

QString sentenceOf(const Error& error, const HistoryOrder& order)
{
    return words::historyFailure(error, order.service, order.userName);
}

Exit tell(const Call& call, const Job& job, const HistoryOrder& order)
{
    const auto number = [&job](const char* name) {
        return job.result.value(QLatin1String(name)).toInteger();
    };
    if (job.error)
        call.output.message(sentenceOf(*job.error, order));
    if (const QString former = job.result.value(QLatin1String("former_name")).toString(); !former.isEmpty())
        call.output.message(
            QStringLiteral("%1 is called %2 now: what was fetched before goes on under that name.")
                .arg(former, order.userName));
    call.output.line(QStringLiteral("%1 plays in %2 pages: %3 new, %4 were here, %5 corrected, %6 gone")
                         .arg(number("fetched"))
                         .arg(number("pages"))
                         .arg(number("new"))
                         .arg(number("joined"))
                         .arg(number("corrected"))
                         .arg(number("removed")));
    if (number("deleted") > 0)
        call.output.message(QStringLiteral("%1 deleted here before: they stay away").arg(number("deleted")));
    if (call.output.json()) {
        QJsonObject document = job.result;
        if (job.error)
            document.insert(QStringLiteral("error"), errorKindName(job.error->kind));
        call.output.document(document);
    }
    if (number("doubted") > 0)
        call.output.message(
            QStringLiteral("%1 plays are told no more; they stay until the service says so again.")
                .arg(number("doubted")));
    if (job.state == JobState::Completed)
        return number("doubted") > 0 ? Exit::Partly : Exit::Done;
    return job.error && job.error->kind != ErrorKind::Cancelled && number("pages") == 0 ? Exit::Failed
                                                                                        : Exit::Partly;
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

Exit exportTo(const Call& call, Arguments& arguments)
{
    const auto formatName = arguments.option(QStringLiteral("--format"));
    const auto user = arguments.option(QStringLiteral("--user"));
    const QStringList plain = arguments.plain();
    const QString path = plain.value(1);
    const QString wanted = formatName.value_or(path.section(QLatin1Char('.'), -1)).toLower();
    const bool isCsv = wanted == QLatin1String("csv");
    if (!arguments.mistake().isEmpty() || plain.size() != 2 || (!isCsv && wanted != QLatin1String("jsonl")))
        return Exit::Usage;
    return withReading(call, [&](OpenProfile& profile) {
        ListenerId listener = myListenerId;
        if (user && !user->isEmpty()) {
            const auto named = listenerOfName(*profile.database, *user);
            if (!named || !*named) {
                call.output.message(
                    named ? QStringLiteral("Nothing is known of a listener named %1.").arg(*user)
                          : words::error(named.error()));
                return Exit::Failed;
            }
            listener = **named;
        }
        const auto written =
            exportHistory(*profile.database, listener,
                          isCsv ? HistoryExportFormat::Csv : HistoryExportFormat::JsonLines, path);
        if (!written) {
            call.output.failure(written.error());
            return Exit::Failed;
        }
        call.output.line(QStringLiteral("%1 listens written to %2").arg(*written).arg(path));
        if (call.output.json())
            call.output.document(
                QJsonObject{{QStringLiteral("listens"), *written}, {QStringLiteral("file"), path}});
        return Exit::Done;
    });
}

Exit fetchFrom(const Call& call, Arguments& arguments)
{
    HistoryOrder order;
    order.userName = arguments.option(QStringLiteral("--user")).value_or(QString());
    if (const auto year = arguments.number(QStringLiteral("--year")))
        order.wish.year = static_cast<int>(*year);
    order.wish.readsAgain = arguments.flag(QStringLiteral("--full"));
    const QStringList plain = arguments.plain();
    order.service = plain.value(1);
    const bool yearFits = !order.wish.year || (*order.wish.year >= 1970 && *order.wish.year < 10000);
    if (!arguments.mistake().isEmpty() || plain.size() != 2 || order.userName.isEmpty() || !yearFits)
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        if (openHistorySource(historyParts(services), order.service, order.userName))
            return fetch(call, services, order);
        call.output.message(QStringLiteral("There is no service called %1 here.").arg(order.service));
        return Exit::Usage;
    });
}

Exit years(const Call& call, Arguments& arguments)
{
    HistoryOrder order;
    order.userName = arguments.option(QStringLiteral("--user")).value_or(QString());
    const bool refresh = arguments.flag(QStringLiteral("--refresh"));
    const QStringList plain = arguments.plain();
    order.service = plain.value(1);
    if (!arguments.mistake().isEmpty() || plain.size() != 2 || order.userName.isEmpty())
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        const auto source = openHistorySource(historyParts(services), order.service, order.userName);
        ServiceUserStore users(services.database(), services.clock());
        const auto found =
            source ? users.years(**source, order.service, order.userName, refresh, call.endSignals.token())
                   : Result<std::vector<YearOfPlays>>(fail(source.error()));
        if (!found) {
            call.output.message(sentenceOf(found.error(), order));
            return Exit::Failed;
        }
        QJsonArray document;
        for (const YearOfPlays& year : *found) {
            call.output.line(QStringLiteral("%1  %2").arg(year.year).arg(year.plays));
            document.append(
                QJsonObject{{QStringLiteral("year"), year.year}, {QStringLiteral("plays"), year.plays}});
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

Exit forget(const Call& call, Arguments& arguments)
{
    const QString user = arguments.option(QStringLiteral("--user")).value_or(QString());
    const QStringList plain = arguments.plain();
    if (!arguments.mistake().isEmpty() || plain.size() != 2 || user.isEmpty())
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        const auto source = SourceStore(services.database()).find(plain.at(1), user);
        StoredSource named;
        named.service = plain.at(1);
        named.userName = user;
        const auto forgotten =
            JobStore(services.database()).forget([&named](const Job& job) { return isJobOf(job, named); });
        if (!forgotten) {
            call.output.failure(forgotten.error());
            return Exit::Failed;
        }
        if (source && !*source) { // who was only asked about is forgotten too
            const auto done = forgetUser(services.database(), services.clock(), named.service, user,
                                         call.endSignals.token());
            if (!done) {
                call.output.failure(done.error());
                return Exit::Failed;
            }
        }
        if (!source || !*source) {
            call.output.message(source ? QStringLiteral("Nothing was fetched of %1.").arg(user)
                                       : words::error(source.error()));
            return Exit::Failed;
        }
        const auto removed =
            removeFetched(services.database(), services.clock(), **source, call.endSignals.token());
        if (!removed) {
            call.output.failure(removed.error());
            return removed.error().kind == ErrorKind::Cancelled ? Exit::Partly : Exit::Failed;
        }
        call.output.line(QStringLiteral("%1 fetched listens removed").arg(*removed));
        if (call.output.json())
            call.output.document(QJsonObject{{QStringLiteral("removed"), *removed}});
        return Exit::Done;
    });
}

/// Whose plays these are: mine, or with --not somebody else's after all.
Exit mine(const Call& call, Arguments& arguments)
{
    const QString user = arguments.option(QStringLiteral("--user")).value_or(QString());
    const bool givesBack = arguments.flag(QStringLiteral("--not"));
    const QStringList plain = arguments.plain();
    if (!arguments.mistake().isEmpty() || plain.size() != 2 || user.isEmpty())
        return Exit::Usage;
    return withServices(call, [&](Services& services) {
        Database& database = services.database();
        const auto source = SourceStore(database).find(plain.at(1), user);
        if (!source || !*source) {
            call.output.message(source ? QStringLiteral("Nothing was fetched of %1.").arg(user)
                                       : words::error(source.error()));
            return Exit::Failed;
        }
        const auto moved = givesBack ? giveBackPlays(database, **source, call.endSignals.token())
                                     : takePlays(database, **source, call.endSignals.token());
        if (!moved && moved.error().kind == ErrorKind::AccountRefused) {
            call.output.message(QStringLiteral("%1 is an account of yours: its plays are yours.").arg(user));
            return Exit::Failed;
        }
        if (!moved) {
            call.output.failure(moved.error());
            return moved.error().kind == ErrorKind::Cancelled ? Exit::Partly : Exit::Failed;
        }
        call.output.line(givesBack ? QStringLiteral("%1 plays are those of %2 now").arg(*moved).arg(user)
                                   : QStringLiteral("%1 plays of %2 are yours now").arg(*moved).arg(user));
        if (call.output.json())
            call.output.document(QJsonObject{{QStringLiteral("plays"), *moved}});
        return call.endSignals.token().stop_requested() ? Exit::Partly : Exit::Done;
    });
}

} // namespace

Exit runHistory(const Call& call)
{
    Arguments arguments(call.arguments);
    const QString verb = call.arguments.value(0);
    if (verb == QLatin1String("fetch"))
        return fetchFrom(call, arguments);
    if (verb == QLatin1String("forget"))
        return forget(call, arguments);
    if (verb == QLatin1String("mine"))
        return mine(call, arguments);
    if (verb == QLatin1String("years"))
        return years(call, arguments);
    if (verb == QLatin1String("import"))
        return importHistory(call, arguments);
    if (verb == QLatin1String("check"))
        return checkHistory(call, arguments);
    if (verb == QLatin1String("duplicates"))
        return historyDuplicates(call, arguments);
    if (verb == QLatin1String("export"))
        return exportTo(call, arguments);
    return Exit::Usage;
}

} // namespace sillon::cli
