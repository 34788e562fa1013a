// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historyfetch.h"

#include "accounts/accountstore.h"
#include "application/accountconversation.h"
#include "application/lastfmservers.h"
#include "application/listenbrainzservers.h"
#include "history/historyimporter.h"
#include "lastfm/lastfmhistory.h"
#include "listenbrainz/listenbrainzhistory.h"

namespace sillon {

namespace {

/// A source with the client that it speaks through.
struct LastfmReading
{
    LastfmReading(const LastfmEndpoint& endpoint, const QString& user, const QString& key, HttpClient& http,
                  const Clock& clock)
        : client(endpoint, key, http, clock)
        , history(client, user, !key.isEmpty())
    {}
    LastfmClient client;
    LastfmHistory history;
};

struct ListenBrainzReading
{
    ListenBrainzReading(const ListenBrainzEndpoint& endpoint, const QString& user, HttpClient& http,
                        const Clock& clock)
        : client(endpoint, QString(), http, clock)
        , history(client, user)
    {}
    ListenBrainzClient client;
    ListenBrainzHistory history;
};

/// The session of an account of mine with that name; empty when there is none or the store does not answer,
/// and then only what everybody may see is read.
QString sessionOf(const HistoryParts& parts, const QString& service, const QString& userName)
{
    const auto accounts = AccountStore(parts.database).all();
    for (const Account& account : accounts.value_or(std::vector<Account>())) {
        if (account.service == service && account.userName.compare(userName, Qt::CaseInsensitive) == 0 &&
            account.state != AccountState::SignedOut)
            return accountSecret(parts.secrets, account).value_or(QString());
    }
    return {};
}

QString phaseName(FetchPhase phase)
{
    switch (phase) {
    case FetchPhase::Asking:
        return QStringLiteral("asking");
    case FetchPhase::Waiting:
        return QStringLiteral("waiting");
    case FetchPhase::Storing:
        return QStringLiteral("storing");
    }
    return {};
}

/// A page is asked for and stored in one step: only a wait is worth another word.
TellProgress toldTo(JobProgress& progress, const QString& item)
{
    return [&progress, item, waiting = false](const FetchProgress& at) mutable {
        if (at.phase == FetchPhase::Storing)
            return;
        if (const bool waits = at.phase == FetchPhase::Waiting; waits != waiting) {
            waiting = waits;
            progress.setPhase(phaseName(at.phase));
        }
        progress.report(at.pages, at.pagesInAll.value_or(0), item);
    };
}

} // namespace

QJsonObject HistoryOrder::toJson() const
{
    QJsonObject object{{QStringLiteral("service"), service}, {QStringLiteral("user"), userName}};
    if (wish.year)
        object.insert(QStringLiteral("year"), *wish.year);
    if (wish.readsAgain)
        object.insert(QStringLiteral("again"), true);
    return object;
}

HistoryOrder HistoryOrder::fromJson(const QJsonObject& object)
{
    HistoryOrder order;
    order.service = object.value(QLatin1String("service")).toString();
    order.userName = object.value(QLatin1String("user")).toString();
    if (object.contains(QLatin1String("year")))
        order.wish.year = object.value(QLatin1String("year")).toInt();
    order.wish.readsAgain = object.value(QLatin1String("again")).toBool();
    return order;
}

QString HistoryOrder::key() const
{
    QString key = service + QLatin1Char('/') + userName.toLower();
    if (wish.year)
        key += QLatin1Char('/') + QString::number(*wish.year);
    return key;
}

QString historyJobKind(const QString& service)
{
    return isListenBrainz(service) ? QStringLiteral("history-listenbrainz")
                                   : QStringLiteral("history-lastfm");
}

Result<std::shared_ptr<HistorySource>> openHistorySource(const HistoryParts& parts, const QString& service,
                                                         const QString& userName)
{
    if (isListenBrainz(service)) {
        const ListenBrainzEndpoint endpoint = listenBrainzEndpoint(parts.settings, service);
        if (!endpoint.isConfigured())
            return fail(ErrorKind::NotSupported);
        const auto reading =
            std::make_shared<ListenBrainzReading>(endpoint, userName, parts.http, parts.clock);
        return std::shared_ptr<HistorySource>(reading, &reading->history);
    }
    if (!parts.servers.contains(service))
        return fail(ErrorKind::NotSupported);
    const auto reading =
        std::make_shared<LastfmReading>(parts.servers.endpoint(service), userName,
                                        sessionOf(parts, service, userName), parts.http, parts.clock);
    return std::shared_ptr<HistorySource>(reading, &reading->history);
}

Result<FetchReport> fetchHistory(const HistoryParts& parts, const HistoryOrder& order,
                                 const TellProgress& tell, const std::stop_token& stop)
{
    const auto source = openHistorySource(parts, order.service, order.userName);
    if (!source)
        return fail(source.error());
    SourceStore sources(parts.database);
    const auto stored = sources.open(order.service, order.userName);
    if (!stored)
        return fail(stored.error());
    auto report =
        HistoryImporter(parts.database, parts.clock).fetch(**source, *stored, order.wish, tell, stop);
    if (report && report->error && report->error->kind == ErrorKind::NotFound) {
        if (auto dropped = sources.dropEmpty(stored->id); !dropped)
            return fail(std::move(dropped.error()));
    }
    return report;
}

QJsonObject reportJson(const FetchReport& report)
{
    return {
        {QStringLiteral("fetched"), report.counts.fetched},
        {QStringLiteral("new"), report.counts.added},
        {QStringLiteral("joined"), report.counts.joined},
        {QStringLiteral("corrected"), report.counts.corrected},
        {QStringLiteral("removed"), report.counts.removed},
        {QStringLiteral("doubted"), report.doubted},
        {QStringLiteral("pages"), report.pages},
        {QStringLiteral("requests"), report.requests},
        {QStringLiteral("state"), report.isWhole() ? QStringLiteral("complete") : QStringLiteral("partial")}};
}

JobFunction historyJob(const HistoryParts& parts)
{
    return [parts](const Job& job, JobProgress& progress, const std::stop_token& stop) -> Done {
        const HistoryOrder order = HistoryOrder::fromJson(job.arguments);
        const auto report = fetchHistory(parts, order, toldTo(progress, order.userName), stop);
        if (!report)
            return fail(report.error());
        progress.setResult(reportJson(*report));
        if (report->error)
            return fail(*report->error);
        return {};
    };
}

} // namespace sillon
