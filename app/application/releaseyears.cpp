// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/releaseyears.h"

#include "application/listenbrainzservers.h"
#include "base/background.h"
#include "discogs/discogsyearsource.h"
#include "listenbrainz/listenbrainzyearsource.h"
#include "listens/releasekeys.h"
#include "musicbrainz/indexyearsource.h"
#include "musicbrainz/mirroryearsource.h"
#include "musicbrainz/musicbrainzyears.h"
#include "musicbrainz/releasedates.h"
#include "net/ratelimitedhttpclient.h"
#include "releaseyear/yearworklist.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <QFile>
#include <QLoggingCategory>
#include <QUrl>

#include <algorithm>
#include <array>
#include <chrono>
#include <limits>
#include <tuple>
#include <utility>

namespace sillon {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logYears, "sillon.years")

constexpr auto afterStart = 60s; // the first minute is the window's
constexpr auto soon = 10s;       // what is heard meanwhile goes into the same search
constexpr auto lookAgain = 6h;   // what was not found becomes due
constexpr auto tellPause = 3s;
constexpr qint64 secondsADay = 86400;
// Discogs allows sixty a minute; other programs found that fifty stay clear of refusals.
constexpr double discogsPerSecond = 50.0 / 60;
constexpr auto always = std::numeric_limits<std::size_t>::max();

QLatin1String phaseOf(const YearRun& run)
{
    if (!run.waitsFor)
        return QLatin1String(ReleaseYears::asking);
    return QLatin1String(run.waitsFor->kind == ErrorKind::RateLimited ? ReleaseYears::enoughToday
                                                                      : ReleaseYears::unreachable);
}

QJsonObject resultOf(const YearRun& run, qint64 requests)
{
    return {{QStringLiteral("resolved"), run.albums.resolved},
            {QStringLiteral("not_found"), run.albums.notFound},
            {QStringLiteral("pending"), run.albums.pending()},
            {QStringLiteral("songs_resolved"), run.songs.resolved},
            {QStringLiteral("songs_not_found"), run.songs.notFound},
            {QStringLiteral("songs_pending"), run.songs.pending()},
            {QStringLiteral("library_resolved"), run.unheard.resolved},
            {QStringLiteral("library_not_found"), run.unheard.notFound},
            {QStringLiteral("library_pending"), run.unheard.pending()},
            {QStringLiteral("requests"), requests}};
}

QJsonObject jsonOf(const Error& error)
{
    return {{QStringLiteral("kind"), errorKindName(error.kind)}, {QStringLiteral("text"), error.serverText}};
}

/// The names under which a job's result keeps the troubles of its sources.
struct TroubleName
{
    const char* name;
    std::optional<Error> ReleaseYears::Troubles::*trouble;
};
constexpr std::array troubleNames{TroubleName{"index_error", &ReleaseYears::Troubles::index},
                                  TroubleName{"mirror_error", &ReleaseYears::Troubles::mirror},
                                  TroubleName{"listenbrainz_error", &ReleaseYears::Troubles::listenBrainz},
                                  TroubleName{"discogs_error", &ReleaseYears::Troubles::discogs}};

std::optional<Error> troubleIn(const QJsonObject& result, const char* name)
{
    const QJsonObject stored = result.value(QLatin1String(name)).toObject();
    const QString kind = stored.value(QLatin1String("kind")).toString();
    Error error;
    error.serverText = stored.value(QLatin1String("text")).toString();
    for (int i = 0; i <= static_cast<int>(ErrorKind::Cancelled); ++i) {
        error.kind = static_cast<ErrorKind>(i);
        if (errorKindName(error.kind) == kind)
            return error;
    }
    return std::nullopt;
}

} // namespace

QString ReleaseYears::Wish::key() const
{
    QString name = offline ? QStringLiteral("offline") : QString();
    if (limit > 0)
        name += QStringLiteral("limit-") + QString::number(limit);
    if (only > 0)
        name += QStringLiteral("only-") + QString::number(only);
    if (library)
        name += QStringLiteral("library");
    return name;
}

QJsonObject ReleaseYears::Wish::arguments() const
{
    return {{QStringLiteral("offline"), offline}, {QStringLiteral("limit"), limit},
            {QStringLiteral("only"), only},       {QStringLiteral("hurry"), hurry},
            {QStringLiteral("library"), library}, {QStringLiteral("by_hand"), byHand}};
}

ReleaseYears::ReleaseYears(Database& database, Settings& settings, SecretStore& secrets,
                           RateLimitedHttpClient& http, Clock& clock, JobRunner& jobs, Background& background,
                           QString dataFolder, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_settings(settings)
    , m_http(http)
    , m_clock(clock)
    , m_jobs(jobs)
    , m_background(background)
    , m_dataFolder(std::move(dataFolder))
    , m_store(database)
    , m_secrets(settings, secrets, database)
    , m_client(
          http, [&settings] { return settings.get(keys::musicBrainzApiUrl); }, [this] { return mayAsk(); })
{
    jobs.addKind({QLatin1String(jobKind), QStringLiteral("musicbrainz"),
                  [this](const Job& job, JobProgress& progress, std::stop_token stop) {
                      return runJob(job, progress, std::move(stop));
                  }});
    for (QTimer* timer : {&m_soon, &m_tell})
        timer->setSingleShot(true);
    m_soon.setParent(this);
    m_soon.setObjectName(QStringLiteral("soon"));
    m_tell.setInterval(tellPause);
    m_again.setInterval(lookAgain);
    connect(&m_soon, &QTimer::timeout, this, &ReleaseYears::look);
    connect(&m_again, &QTimer::timeout, this, &ReleaseYears::searchSoon);
    connect(&m_tell, &QTimer::timeout, this, &ReleaseYears::yearsChanged);
    connect(&jobs, &JobRunner::jobChanged, this, &ReleaseYears::takeProgress);
    connect(&jobs, &JobRunner::jobFinished, this, &ReleaseYears::takeEnd);
    connect(&settings, &Settings::changed, this, [this](const QString& name) {
        if (name != keys::yearsAutomatic.key())
            return;
        if (!m_settings.get(keys::yearsAutomatic))
            endByItself();
        else if (m_again.isActive())
            begin({});
    });
    applyRate();
}

void ReleaseYears::applyRate()
{
    const double rate = requestsPerSecond();
    m_http.setRate(QUrl(m_settings.get(keys::musicBrainzApiUrl)), {rate, rate});
    m_http.setRate(QUrl(m_settings.get(keys::discogsApiUrl)), {discogsPerSecond, discogsPerSecond});
}

double ReleaseYears::requestsPerSecond() const
{
    const QString host = QUrl(m_settings.get(keys::musicBrainzApiUrl)).host();
    const bool isPublic =
        host == QLatin1String("musicbrainz.org") || host.endsWith(QLatin1String(".musicbrainz.org"));
    const double rate = m_settings.get(keys::musicBrainzRequestsPerSecond);
    return isPublic ? std::min(rate, 1.0) : rate;
}

void ReleaseYears::start()
{
    m_again.start();
    m_anew = true;
    startTimer(afterStart);
}

void ReleaseYears::search()
{
    Wish wish;
    wish.byHand = true;
    begin(wish);
}

void ReleaseYears::searchAnew(qint64 question)
{
    Wish wish;
    wish.only = question;
    wish.byHand = true;
    begin(wish);
}

void ReleaseYears::searchLibrary()
{
    Wish wish;
    wish.byHand = true;
    wish.library = true;
    begin(wish);
}

const Job* ReleaseYears::librarySearch() const
{
    Wish wish;
    wish.library = true;
    return m_jobs.unfinished(QLatin1String(jobKind), wish.key());
}

void ReleaseYears::begin(const Wish& wish)
{
    m_jobs.start(QLatin1String(jobKind), wish.key(), wish.arguments());
}

void ReleaseYears::endByItself()
{
    const Job* job = m_jobs.unfinished(QLatin1String(jobKind), Wish{}.key());
    if (job && !job->arguments.value(QLatin1String("by_hand")).toBool())
        m_jobs.cancel(job->id);
}

void ReleaseYears::allow()
{
    const auto allowed = m_settings.set(keys::yearsAutomatic, true);
    const auto asked = m_settings.set(keys::yearsOffer, false);
    if (!allowed || !asked)
        qCWarning(logYears) << "That years may be looked up could not be written down.";
    begin({});
}

void ReleaseYears::startTimer(std::chrono::milliseconds after)
{
    if (m_again.isActive() && !m_soon.isActive())
        m_soon.start(after);
}

void ReleaseYears::searchSoon()
{
    startTimer(soon);
}

void ReleaseYears::searchAnewSoon()
{
    m_anew = true;
    startTimer(soon);
}

void ReleaseYears::look()
{
    if (std::exchange(m_anew, false))
        return searchByItself();
    m_background.run(
        this,
        [&database = m_database, now = m_clock.utcNow(), outside = m_settings.get(keys::yearsAutomatic)](
            const std::stop_token&) { return YearWorkList(database).hasNews(now, outside); },
        [this](const Result<bool>& news) {
            if (!news)
                qCWarning(logYears) << "What was heard could not be read:" << news.error().serverText;
            else if (*news)
                searchByItself();
        });
}

void ReleaseYears::searchByItself()
{
    Wish wish;
    wish.offline = !m_settings.get(keys::yearsAutomatic);
    const Job* job = m_jobs.unfinished(QLatin1String(jobKind), wish.key());
    m_onceMore = job && job->state == JobState::Running;
    if (!m_onceMore)
        begin(wish);
}

void ReleaseYears::takeEnd(const Job& job)
{
    if (job.kind != QLatin1String(jobKind))
        return;
    if (job.result.value(QLatin1String("resolved")).toInteger() +
            job.result.value(QLatin1String("library_resolved")).toInteger() >
        0)
        Q_EMIT searchFinished();
    if (std::exchange(m_onceMore, false) && job.state == JobState::Completed)
        searchAnewSoon();
}

void ReleaseYears::wantRecordings()
{
    m_background.run(
        this, [&store = m_store](const std::stop_token&) { return store.wishForRecordings(); },
        [this](const Result<bool>& isNew) {
            if (!isNew)
                qCWarning(logYears) << "That years of recordings are wanted could not be written down:"
                                    << isNew.error().serverText;
            else if (*isNew)
                searchAnewSoon();
        });
}

void ReleaseYears::takeCorrection()
{
    Q_EMIT yearsChanged();
    Q_EMIT searchFinished();
    searchAnewSoon();
}

void ReleaseYears::takeNewSource(std::optional<YearKind> kind)
{
    m_background.change(
        this,
        [&database = m_database, kind](const std::stop_token&) {
            return YearStore(database).askMissesAgain(1, kind);
        },
        [this](const Done& done) {
            if (!done)
                qCWarning(logYears) << "What nobody knew is not asked for anew:" << done.error().serverText;
            searchAnewSoon();
        });
}

void ReleaseYears::wake()
{
    std::vector<JobId> waiting;
    for (const Job* job : {m_jobs.unfinished(QLatin1String(jobKind), Wish{}.key()), librarySearch()}) {
        if (job && job->state == JobState::Running && job->phase != QLatin1String(asking))
            waiting.push_back(job->id);
    }
    for (const JobId id : waiting) {
        m_jobs.pause(id); // its thread ends its wait, and begins where it was
        m_jobs.resume(id);
    }
}

void ReleaseYears::takeProgress(const Job& job)
{
    if (job.kind != QLatin1String(jobKind))
        return;
    if (!m_tell.isActive())
        m_tell.start();
    // It may rest for days: what was found so far is for the lists of the library too.
    const bool rests = job.phase == QLatin1String(unreachable) || job.phase == QLatin1String(enoughToday);
    if (rests && !std::exchange(m_rests, rests))
        Q_EMIT searchFinished();
    m_rests = rests;
}

Done ReleaseYears::mayAsk()
{
    const qint64 now = m_clock.utcNow();
    const auto may = m_store.spendRequest(now, m_settings.get(keys::musicBrainzRequestsPerDay));
    if (!may)
        return fail(may.error());
    if (*may)
        return {};
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfterSeconds = secondsADay - now % secondsADay;
    return fail(std::move(error));
}

QString ReleaseYears::indexFile() const
{
    const QString named = m_settings.get(keys::musicBrainzIndexPath);
    return named.isEmpty() ? m_dataFolder + QStringLiteral("/years.index") : named;
}

Result<QString> ReleaseYears::discogsUser(const QString& token, const std::stop_token& stop)
{
    return DiscogsClient(m_http, m_settings.get(keys::discogsApiUrl), token).userName(stop);
}

ReleaseYears::Troubles ReleaseYears::troublesOf(const Job& job)
{
    Troubles troubles;
    for (const TroubleName& one : troubleNames)
        troubles.*one.trouble = troubleIn(job.result, one.name);
    return troubles;
}

ReleaseYears::Troubles ReleaseYears::lastTroubles() const
{
    const auto& jobs = m_jobs.jobs();
    const auto last = std::find_if(jobs.rbegin(), jobs.rend(),
                                   [](const Job& job) { return job.kind == QLatin1String(jobKind); });
    return last == jobs.rend() ? Troubles{} : troublesOf(*last);
}

qint64 ReleaseYears::Search::requests() const
{
    return (listenBrainz ? listenBrainz->requests() : 0) + (discogs ? discogs->requests() : 0);
}

/// An index of ours that is damaged makes way for a new one; a file that the user named is left where it is.
void ReleaseYears::takeIndexTrouble(const QString& file, const Error& error, Troubles& troubles) const
{
    qCWarning(logYears) << "The offline index is not used:" << errorKindName(error.kind) << error.serverText;
    troubles.index = error;
    troubles.index->serverText.clear();
    if (error.kind != ErrorKind::DatabaseDamaged || !m_settings.get(keys::musicBrainzIndexPath).isEmpty())
        return;
    QString aside = file + QStringLiteral(".damaged");
    for (int i = 2; QFile::exists(aside); ++i)
        aside = file + QStringLiteral(".damaged-%1").arg(i);
    if (QFile::rename(file, aside))
        troubles.index->serverText = aside;
}

/// search outlives the resolver.
ReleaseYearResolver ReleaseYears::resolver(Search& search, bool offline)
{
    std::vector<YearStep> steps;
    const auto add = [&steps](std::optional<YearStep> step) {
        if (step)
            steps.push_back(std::move(*step));
    };
    add(indexStep(search));
    add(mirrorStep(search));
    if (offline)
        return ReleaseYearResolver(m_database, m_clock, std::move(steps));
    add(listenBrainzStep(search));
    for (YearStep& step : musicBrainzYearSteps(m_client))
        steps.push_back(std::move(step));
    add(discogsStep(search));
    return ReleaseYearResolver(m_database, m_clock, std::move(steps),
                               std::make_shared<ReleaseDates>(m_client));
}

std::optional<YearStep> ReleaseYears::indexStep(Search& search) const
{
    const QString file = indexFile();
    if (!QFile::exists(file))
        return std::nullopt;
    const auto passedOver = [this, file, &search](const Error& error) {
        takeIndexTrouble(file, error, search.troubles);
    };
    auto index = IndexYearSource::open(file);
    if (index)
        return YearStep{std::move(*index), always, passedOver};
    passedOver(index.error());
    return std::nullopt;
}

std::optional<YearStep> ReleaseYears::mirrorStep(Search& search) const
{
    const auto passedOver = [&search](const Error& error) {
        qCWarning(logYears) << "The MusicBrainz mirror did not answer all:" << errorKindName(error.kind)
                            << error.serverText;
        search.troubles.mirror = error;
    };
    const auto address = m_secrets.mirror();
    if (!address)
        passedOver(address.error());
    if (!address || !*address)
        return std::nullopt;
    return YearStep{std::make_shared<MirrorYearSource>(**address, passedOver), always, passedOver};
}

std::optional<YearStep> ReleaseYears::listenBrainzStep(Search& search)
{
    const auto told = [&search](const Error& error) {
        qCWarning(logYears) << "ListenBrainz is not asked for songs:" << errorKindName(error.kind)
                            << error.serverText;
        search.troubles.listenBrainz = error;
    };
    const auto token = m_secrets.listenBrainzToken();
    if (!token)
        told(token.error());
    const ListenBrainzEndpoint endpoint = listenBrainzEndpoint(m_settings, QStringLiteral("listenbrainz"));
    if (!token || token->isEmpty() || !endpoint.isConfigured())
        return std::nullopt;
    search.listenBrainz = std::make_shared<ListenBrainzYearSource>(endpoint, *token, m_http, m_clock, told);
    return YearStep{search.listenBrainz};
}

std::optional<YearStep> ReleaseYears::discogsStep(Search& search)
{
    const auto told = [&search](const Error& error) {
        qCWarning(logYears) << "Discogs is not asked:" << errorKindName(error.kind) << error.serverText;
        search.troubles.discogs = error;
    };
    const auto token = m_secrets.discogsToken();
    if (!token)
        told(token.error());
    if (!token || token->isEmpty())
        return std::nullopt;
    search.discogs =
        std::make_shared<DiscogsYearSource>(m_http, m_settings.get(keys::discogsApiUrl), *token, told);
    return YearStep{search.discogs, always, {}, true};
}

Done ReleaseYears::runJob(const Job& job, JobProgress& progress, std::stop_token stop)
{
    if (auto done = renewReleaseKeys(m_database); !done)
        return done;
    YearRunOptions options;
    // One that was cut off goes on at the next start, whatever the settings say by then.
    const bool mayAsk =
        job.arguments.value(QLatin1String("by_hand")).toBool() || m_settings.get(keys::yearsAutomatic);
    options.offline = job.arguments.value(QLatin1String("offline")).toBool() || !mayAsk;
    options.unheard = job.arguments.value(QLatin1String("library")).toBool();
    options.limit = static_cast<std::size_t>(job.arguments.value(QLatin1String("limit")).toInteger());
    options.only = job.arguments.value(QLatin1String("only")).toInteger();
    if (job.arguments.value(QLatin1String("hurry")).toBool())
        options.retrySeconds = {2, 4};
    else
        options.patient = true;
    if (job.arguments.value(QLatin1String("by_hand")).toBool() && options.only == 0) {
        if (auto done = m_store.askPutOffAgain(); !done)
            return done;
    }
    const qint64 before = m_client.requests();
    Search search;
    const auto tell = [&](const YearRun& now) {
        QJsonObject result = resultOf(now, m_client.requests() - before + search.requests());
        for (const TroubleName& one : troubleNames) {
            if (const auto& trouble = search.troubles.*one.trouble)
                result.insert(QLatin1String(one.name), jsonOf(*trouble));
        }
        progress.setResult(result);
    };
    // While it waits for a server, a search that needs none may run.
    auto followTurn = [&progress, stop, rests = false](const YearRun& now) mutable {
        if (now.waitsFor.has_value() == rests)
            return;
        rests = !rests;
        if (rests)
            progress.giveTurnUp();
        else
            std::ignore = progress.takeTurn(stop); // a stop meanwhile is noticed before the next question
    };
    const auto run = resolver(search, options.offline)
                         .run(
                             options,
                             [&](const YearRun& now) {
                                 followTurn(now);
                                 if (const QLatin1String phase = phaseOf(now); progress.job().phase != phase)
                                     progress.setPhase(phase);
                                 progress.report(now.answered(), now.asked());
                                 tell(now);
                             },
                             std::move(stop));
    if (!run)
        return fail(run.error());
    tell(*run);
    return run->ended ? fail(*run->ended) : Done{};
}

Result<ReleaseYears::LookUp> ReleaseYears::lookUp(const YearQuestion& question, bool offline,
                                                  std::stop_token stop)
{
    YearRunOptions options;
    options.offline = offline;
    options.retrySeconds = {2, 4};
    YearQuestion wished = question;
    wished.plays = std::max(question.plays, DiscogsYearSource::leastPlays); // it is asked for by name
    Search search;
    auto finding = resolver(search, offline).lookUp(wished, options, std::move(stop));
    if (!finding)
        return fail(std::move(finding.error()));
    return LookUp{std::move(*finding), search.troubles};
}

} // namespace sillon
