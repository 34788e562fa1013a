// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historyfetch.h"

#include "accounts/accountstore.h"
#include "application/accountconversation.h"
#include "application/lastfmservers.h"
#include "application/listenbrainzservers.h"
#include "history/historyimporter.h"
#include "history/renameduser.h"
#include "jobs/jobstore.h"
#include "lastfm/lastfmhistory.h"
#include "listenbrainz/listenbrainzhistory.h"

#include <algorithm>
#include <optional>

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

/// How fast plays come since this reading began, and when it may be through.
class Pace
{
public:
    explicit Pace(const Clock& clock)
        : m_clock(clock)
        , m_beganMs(clock.steadyNowMs())
    {}

    [[nodiscard]] QJsonObject at(const FetchProgress& now)
    {
        if (!m_beganWith)
            m_beganWith = now.plays;
        QJsonObject told{{QStringLiteral("plays"), now.plays}};
        if (now.playsInAll)
            told.insert(QStringLiteral("plays_in_all"), *now.playsInAll);
        const qint64 passedMs = m_clock.steadyNowMs() - m_beganMs;
        const qint64 read = now.plays - *m_beganWith;
        if (read <= 0 || passedMs < leastPaceMs)
            return told;
        told.insert(QStringLiteral("plays_a_minute"), read * msOfMinute / passedMs);
        if (now.playsInAll)
            told.insert(QStringLiteral("seconds_left"),
                        std::max<qint64>(*now.playsInAll - now.plays, 0) * passedMs / read / 1000);
        return told;
    }

private:
    static constexpr qint64 leastPaceMs = 2000; // before that it says nothing
    static constexpr qint64 msOfMinute = 60'000;

    const Clock& m_clock;
    const qint64 m_beganMs;
    std::optional<qint64> m_beganWith;
};

/// A page is asked for and stored in one step: only a wait is worth another word.
TellProgress toldTo(JobProgress& progress, const QString& item, const Clock& clock)
{
    return [&progress, item, pace = Pace(clock),
            shown = std::optional<FetchPhase>()](const FetchProgress& at) mutable {
        if (at.phase == FetchPhase::Storing)
            return;
        if (shown != at.phase) { // the job may still have that of its last life
            shown = at.phase;
            progress.setPhase(phaseName(at.phase));
        }
        progress.setResult(pace.at(at));
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

namespace {

/// Those whose last fetch ended because nobody of that name is there any more.
Result<QStringList> missingNames(Database& database, const QString& service)
{
    const auto jobs = JobStore(database).all();
    if (!jobs)
        return fail(jobs.error());
    QStringList names;
    for (const Job& job : *jobs) {
        const HistoryOrder order = HistoryOrder::fromJson(job.arguments);
        if (job.kind == historyJobKind(service) && order.service == service && job.error &&
            job.error->kind == ErrorKind::NotFound)
            names.append(order.userName.toLower());
    }
    return names;
}

QString stateOf(const FetchReport& report)
{
    if (report.isWhole())
        return QStringLiteral("complete");
    return report.error && report.pages == 0 ? QStringLiteral("failed") : QStringLiteral("partial");
}

} // namespace

Result<FetchReport> fetchHistory(const HistoryParts& parts, const HistoryOrder& order,
                                 const TellProgress& tell, const std::stop_token& stop)
{
    const auto source = openHistorySource(parts, order.service, order.userName);
    if (!source)
        return fail(source.error());
    const auto missing = missingNames(parts.database, order.service);
    if (!missing)
        return fail(missing.error());
    const auto former = takeOverFormerName(
        parts.database, **source, order.service, order.userName, *missing,
        [&](const QString& name) { return openHistorySource(parts, order.service, name); }, parts.clock,
        stop);
    if (!former) {
        FetchReport report;
        report.error = former.error();
        return report;
    }
    SourceStore sources(parts.database);
    const auto stored = sources.open(order.service, order.userName);
    if (!stored)
        return fail(stored.error());
    auto report =
        HistoryImporter(parts.database, parts.clock).fetch(**source, *stored, order.wish, tell, stop);
    if (report)
        report->formerName = former->value_or(QString());
    if (report && report->error && report->error->kind == ErrorKind::NotFound) {
        if (auto dropped = sources.dropEmpty(stored->id); !dropped)
            return fail(std::move(dropped.error()));
    }
    return report;
}

QJsonObject reportJson(const FetchReport& report)
{
    QJsonObject told{{QStringLiteral("fetched"), report.counts.fetched},
                     {QStringLiteral("new"), report.counts.added},
                     {QStringLiteral("joined"), report.counts.joined},
                     {QStringLiteral("corrected"), report.counts.corrected},
                     {QStringLiteral("removed"), report.counts.removed},
                     {QStringLiteral("deleted"), report.counts.deleted},
                     {QStringLiteral("doubted"), report.doubted},
                     {QStringLiteral("pages"), report.pages},
                     {QStringLiteral("requests"), report.requests},
                     {QStringLiteral("state"), stateOf(report)}};
    if (!report.formerName.isEmpty())
        told.insert(QStringLiteral("former_name"), report.formerName);
    return told;
}

JobFunction historyJob(const HistoryParts& parts)
{
    return [parts](const Job& job, JobProgress& progress, const std::stop_token& stop) -> Done {
        const HistoryOrder order = HistoryOrder::fromJson(job.arguments);
        const auto report = fetchHistory(parts, order, toldTo(progress, order.userName, parts.clock), stop);
        if (!report)
            return fail(report.error());
        progress.setResult(reportJson(*report));
        if (report->error)
            return fail(*report->error);
        return {};
    };
}

} // namespace sillon
