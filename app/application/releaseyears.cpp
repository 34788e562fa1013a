// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/releaseyears.h"

#include "base/background.h"
#include "musicbrainz/indexyearsource.h"
#include "musicbrainz/mirroryearsource.h"
#include "musicbrainz/musicbrainzyears.h"
#include "net/ratelimitedhttpclient.h"
#include "releaseyear/yearworklist.h"
#include "settings/keys.h"
#include "settings/settings.h"

#include <QFile>
#include <QLoggingCategory>
#include <QUrl>

#include <chrono>
#include <limits>

namespace sillon {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logYears, "sillon.years")

constexpr auto afterStart = 60s; // the first minute is the window's
constexpr auto soon = 10s;       // what is heard meanwhile goes into the same search
constexpr auto lookAgain = 6h;   // what was not found becomes due
constexpr auto tellPause = 3s;
constexpr qint64 secondsADay = 86400;

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
            {QStringLiteral("requests"), requests}};
}

QJsonObject jsonOf(const Error& error)
{
    return {{QStringLiteral("kind"), errorKindName(error.kind)}, {QStringLiteral("text"), error.serverText}};
}

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
    return name;
}

QJsonObject ReleaseYears::Wish::arguments() const
{
    return {{QStringLiteral("offline"), offline},
            {QStringLiteral("limit"), limit},
            {QStringLiteral("hurry"), hurry}};
}

ReleaseYears::ReleaseYears(Database& database, Settings& settings, RateLimitedHttpClient& http, Clock& clock,
                           JobRunner& jobs, Background& background, QString dataFolder, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_settings(settings)
    , m_http(http)
    , m_clock(clock)
    , m_jobs(jobs)
    , m_background(background)
    , m_dataFolder(std::move(dataFolder))
    , m_store(database)
    , m_client(
          http, [&settings] { return settings.get(keys::musicBrainzApiUrl); }, [this] { return mayAsk(); })
{
    jobs.addKind({QLatin1String(jobKind), QStringLiteral("musicbrainz"),
                  [this](const Job& job, JobProgress& progress, std::stop_token stop) {
                      return runJob(job, progress, std::move(stop));
                  }});
    for (QTimer* timer : {&m_soon, &m_tell})
        timer->setSingleShot(true);
    m_tell.setInterval(tellPause);
    m_again.setInterval(lookAgain);
    connect(&m_soon, &QTimer::timeout, this, &ReleaseYears::look);
    connect(&m_again, &QTimer::timeout, this, &ReleaseYears::searchSoon);
    connect(&m_tell, &QTimer::timeout, this, &ReleaseYears::yearsChanged);
    connect(&jobs, &JobRunner::jobChanged, this, &ReleaseYears::takeProgress);
    connect(&jobs, &JobRunner::jobFinished, this, [this](const Job& job) {
        if (job.kind == QLatin1String(jobKind) && job.result.value(QLatin1String("resolved")).toInteger() > 0)
            Q_EMIT searchFinished();
    });
    connect(&settings, &Settings::changed, this, [this](const QString& name) {
        if (m_again.isActive() && name == keys::yearsAutomatic.key() && m_settings.get(keys::yearsAutomatic))
            search();
    });
    applyRate();
}

void ReleaseYears::applyRate()
{
    const double rate = m_settings.get(keys::musicBrainzRequestsPerSecond);
    m_http.setRate(QUrl(m_settings.get(keys::musicBrainzApiUrl)), {rate, rate});
}

void ReleaseYears::start()
{
    m_again.start();
    m_anew = true;
    startTimer(afterStart);
}

void ReleaseYears::search()
{
    const Wish wish;
    m_jobs.start(QLatin1String(jobKind), wish.key(), wish.arguments());
}

void ReleaseYears::allow()
{
    const auto allowed = m_settings.set(keys::yearsAutomatic, true);
    const auto asked = m_settings.set(keys::yearsOffer, false);
    if (!allowed || !asked)
        qCWarning(logYears) << "That years may be looked up could not be written down.";
    search();
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
    m_jobs.start(QLatin1String(jobKind), wish.key(), wish.arguments());
}

void ReleaseYears::takeCorrection()
{
    Q_EMIT yearsChanged();
    Q_EMIT searchFinished();
    searchSoon();
}

void ReleaseYears::wake()
{
    const Job* job = m_jobs.unfinished(QLatin1String(jobKind), Wish{}.key());
    if (!job || job->state != JobState::Running || job->phase == QLatin1String(asking))
        return;
    const JobId id = job->id;
    m_jobs.pause(id); // its thread ends its wait, and begins where it was
    m_jobs.resume(id);
}

void ReleaseYears::takeProgress(const Job& job)
{
    if (job.kind == QLatin1String(jobKind) && !m_tell.isActive())
        m_tell.start();
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

QString ReleaseYears::shownMirror() const
{
    const QString dsn = m_settings.get(keys::musicBrainzMirrorDsn);
    if (dsn.isEmpty())
        return {};
    const auto address = MirrorAddress::parse(dsn);
    return address ? address->shown() : QStringLiteral("?");
}

ReleaseYears::Troubles ReleaseYears::troublesOf(const Job& job)
{
    return {troubleIn(job.result, "index_error"), troubleIn(job.result, "mirror_error")};
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

ReleaseYearResolver ReleaseYears::resolver(Troubles& troubles)
{
    std::vector<YearStep> steps;
    constexpr auto always = std::numeric_limits<std::size_t>::max();
    const QString file = indexFile();
    if (QFile::exists(file)) {
        const auto passedOver = [this, file, &troubles](const Error& error) {
            takeIndexTrouble(file, error, troubles);
        };
        if (auto index = IndexYearSource::open(file))
            steps.push_back({std::move(*index), always, passedOver});
        else
            passedOver(index.error());
    }
    if (const QString dsn = m_settings.get(keys::musicBrainzMirrorDsn); !dsn.isEmpty()) {
        const auto passedOver = [&troubles](const Error& error) {
            qCWarning(logYears) << "The MusicBrainz mirror did not answer all:" << errorKindName(error.kind)
                                << error.serverText;
            troubles.mirror = error;
        };
        if (const auto address = MirrorAddress::parse(dsn))
            steps.push_back({std::make_shared<MirrorYearSource>(*address, passedOver), always, passedOver});
        else
            passedOver(address.error());
    }
    for (YearStep& step : musicBrainzYearSteps(m_client))
        steps.push_back(std::move(step));
    return ReleaseYearResolver(m_database, m_clock, std::move(steps));
}

Done ReleaseYears::runJob(const Job& job, JobProgress& progress, std::stop_token stop)
{
    YearRunOptions options;
    options.offline = job.arguments.value(QLatin1String("offline")).toBool();
    options.limit = static_cast<std::size_t>(job.arguments.value(QLatin1String("limit")).toInteger());
    if (job.arguments.value(QLatin1String("hurry")).toBool())
        options.retrySeconds = {2, 4};
    else
        options.patient = true;
    const qint64 before = m_client.requests();
    Troubles troubles;
    const auto tell = [&](const YearRun& now) {
        QJsonObject result = resultOf(now, m_client.requests() - before);
        if (troubles.index)
            result.insert(QStringLiteral("index_error"), jsonOf(*troubles.index));
        if (troubles.mirror)
            result.insert(QStringLiteral("mirror_error"), jsonOf(*troubles.mirror));
        progress.setResult(result);
    };
    const auto run = resolver(troubles).run(
        options,
        [&](const YearRun& now) {
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
    LookUp found;
    auto finding = resolver(found.troubles).lookUp(question, options, std::move(stop));
    if (!finding)
        return fail(std::move(finding.error()));
    found.finding = std::move(*finding);
    return found;
}

} // namespace sillon
