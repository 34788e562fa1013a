// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historyjobs.h"

#include "application/fileimports.h"
#include "application/historychecks.h"
#include "application/listenbrainzservers.h"
#include "application/services.h"
#include "application/sourcefacts.h"
#include "history/listeneradoption.h"
#include "history/serviceuserstore.h"

#include <QLoggingCategory>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(logHistory, "sillon.history")

void adopt(Services& s)
{
    s.background().run(
        &s,
        [&database = s.database()](const std::stop_token& stop) { return adoptFetchedPlays(database, stop); },
        [&s](const Result<qint64>& adopted) {
            if (!adopted) {
                s.notices().post(NoticeKind::DatabaseFailed,
                                 {{QStringLiteral("reason"), errorKindName(adopted.error().kind)},
                                  {QStringLiteral("text"), adopted.error().serverText}});
            } else if (*adopted > 0) {
                s.noteHistoryChanged();
            }
        });
}

QVariantMap argumentsOf(const Job& job, const char* count)
{
    const HistoryOrder order = HistoryOrder::fromJson(job.arguments);
    return {{QStringLiteral("service"), order.service},
            {QStringLiteral("user"), order.userName},
            {QStringLiteral("count"), QString::number(job.result.value(QLatin1String(count)).toInteger())}};
}

/// What a reading found that nobody expects.
void tell(Services& s, const Job& job)
{
    const auto number = [&job](const char* name) {
        return job.result.value(QLatin1String(name)).toInteger();
    };
    if (const QString former = job.result.value(QLatin1String("former_name")).toString(); !former.isEmpty()) {
        QVariantMap arguments = argumentsOf(job, "new");
        arguments.insert(QStringLiteral("former"), former);
        s.notices().post(NoticeKind::UserRenamed, arguments);
    }
    if (number("doubted") > 0)
        s.notices().post(NoticeKind::PlaysKept, argumentsOf(job, "doubted"));
    if (!isHistoryCheck(job) || number("new") + number("corrected") + number("removed") == 0)
        return;
    QVariantMap arguments = argumentsOf(job, "removed");
    arguments.insert(QStringLiteral("new"), QString::number(number("new")));
    arguments.insert(QStringLiteral("corrected"), QString::number(number("corrected")));
    s.notices().post(NoticeKind::HistoryCorrected, arguments);
}

/// More of Last.fm's data than its terms like is told once it came in.
void tellSize(Services& s, const Job& job)
{
    if (job.kind != historyJobKind(QStringLiteral("lastfm")) ||
        job.result.value(QLatin1String("new")).toInteger() == 0)
        return;
    s.background().run(
        &s, [&database = s.database()](const std::stop_token&) { return readSourceFacts(database); },
        [&s](const Result<std::vector<SourceFacts>>& sources) {
            qint64 bytes = 0;
            for (const SourceFacts& facts : sources.value_or(std::vector<SourceFacts>()))
                bytes += facts.source.service == QLatin1String("lastfm") ? facts.bytes() : 0;
            if (bytes >= largeHistoryBytes)
                s.notices().post(NoticeKind::HistoryLarge,
                                 {{QStringLiteral("service"), QStringLiteral("lastfm")},
                                  {QStringLiteral("count"), QString::number(bytes / 1'000'000)}});
        });
}

} // namespace

HistoryParts historyParts(Services& services)
{
    return {services.lastfmServers(), services.settings(), services.secrets(),
            services.http(),          services.database(), services.clock()};
}

void connectHistory(Services& services)
{
    Services& s = services;
    if (!s.holdsProfile())
        return;
    const auto hostOf = [&s](const Job& job) {
        return serverOf(s.lastfmServers(), s.settings(), HistoryOrder::fromJson(job.arguments).service);
    };
    for (const char* kind : {"lastfm", "listenbrainz"}) {
        const QString service = QLatin1String(kind);
        s.jobs().addKind({historyJobKind(service), {}, historyJob(historyParts(s)), hostOf});
        s.jobs().addKind({historyCheckKind(service), {}, historyCheckJob(historyParts(s)), hostOf});
    }
    s.jobs().addKind({fileImportKind(), QString(), fileImportJob(s.database(), s.clock())});
    QObject::connect(&s.jobs(), &JobRunner::jobFinished, &s, [&s](const Job& job) {
        if (!job.kind.startsWith(QLatin1String("history-")))
            return;
        tell(s, job);
        tellSize(s, job);
        s.noteHistoryChanged();
        adopt(s); // the name may have become an account of mine meanwhile
    });
    QObject::connect(&s.roster(), &AccountRoster::signedIn, &s, [&s] { adopt(s); });
    adopt(s); // what the end of a program cut off
    s.background().run(
        &s,
        [&database = s.database(), &clock = s.clock()](const std::stop_token&) {
            return ServiceUserStore(database, clock).dropOld();
        },
        [](const Done& dropped) {
            if (!dropped)
                qCWarning(logHistory) << "Old answers about names stay:" << dropped.error().serverText;
        });
}

} // namespace sillon
