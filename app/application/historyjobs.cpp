// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historyjobs.h"

#include "application/services.h"
#include "history/listeneradoption.h"

namespace sillon {

namespace {

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
                s.catalogue().reload();
                Q_EMIT s.historyChanged();
            }
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
    for (const char* service : {"lastfm", "listenbrainz"}) {
        const QString host = QLatin1String(service);
        s.jobs().addKind({historyJobKind(host), host, historyJob(historyParts(s))});
    }
    QObject::connect(&s.jobs(), &JobRunner::jobFinished, &s, [&s](const Job& job) {
        if (!job.kind.startsWith(QLatin1String("history-")))
            return;
        s.catalogue().reload();
        Q_EMIT s.historyChanged();
    });
    QObject::connect(&s.roster(), &AccountRoster::signedIn, &s, [&s] { adopt(s); });
}

} // namespace sillon
