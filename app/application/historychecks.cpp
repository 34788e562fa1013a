// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historychecks.h"

#include "base/background.h"
#include "jobs/jobrunner.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>

namespace sillon {

namespace {

constexpr double lookEveryMs = 10.0 * 60 * 1000;
constexpr double leastMs = 500;

Q_LOGGING_CATEGORY(category, "sillon.historychecks")

constexpr qint64 afterFailureSeconds = qint64(24) * 60 * 60;

QString monthText(qint64 month)
{
    return month == 0 ? QStringLiteral("all")
                      : QDateTime::fromSecsSinceEpoch(month, Qt::UTC).toString(QStringLiteral("yyyy-MM"));
}

/// Sources whose month is over. One that was never compared has just been read: its month begins now.
Result<std::vector<CheckOrder>> dueChecks(Database& database, qint64 now)
{
    const auto sources = SourceStore(database).all();
    if (!sources)
        return fail(sources.error());
    SourceChecks checks(database);
    std::vector<CheckOrder> due;
    for (const StoredSource& source : *sources) {
        if (source.service == fileSourceService() || !source.isWhole)
            continue;
        const auto checkedAt = checks.checkedAt(source.id);
        if (!checkedAt)
            return fail(checkedAt.error());
        if (*checkedAt == 0) {
            if (auto noted = checks.setCheckedAt(source.id, now); !noted)
                return fail(std::move(noted.error()));
        } else if (now - *checkedAt >= MonthlyChecks::everySeconds) {
            due.push_back({source.service, source.userName, false});
        }
    }
    return due;
}

} // namespace

QJsonObject CheckOrder::toJson() const
{
    QJsonObject object{{QStringLiteral("service"), service}, {QStringLiteral("user"), userName}};
    if (everyPlay)
        object.insert(QStringLiteral("every_play"), true);
    return object;
}

CheckOrder CheckOrder::fromJson(const QJsonObject& object)
{
    return {object.value(QLatin1String("service")).toString(), object.value(QLatin1String("user")).toString(),
            object.value(QLatin1String("every_play")).toBool()};
}

QString CheckOrder::key() const
{
    return service + QLatin1Char('/') + userName.toLower();
}

QString historyCheckKind(const QString& service)
{
    return QStringLiteral("history-check") + historyJobKind(service).mid(QStringLiteral("history").size());
}

bool isHistoryCheck(const Job& job)
{
    return job.kind.startsWith(QLatin1String("history-check-"));
}

QJsonObject checkJson(const CheckReport& report)
{
    QJsonArray differing;
    for (std::size_t i = 0; i < report.differing.size(); ++i) {
        const MonthCount& before = report.differing[i];
        differing.append(QJsonObject{{QStringLiteral("month"), monthText(before.month)},
                                     {QStringLiteral("here"), before.here},
                                     {QStringLiteral("there"), before.there},
                                     {QStringLiteral("after"), report.after[i].here}});
    }
    const bool isWhole = !report.error && report.doubted == 0;
    return {{QStringLiteral("months"), report.months},
            {QStringLiteral("differing"), differing},
            {QStringLiteral("new"), report.counts.added},
            {QStringLiteral("corrected"), report.counts.corrected},
            {QStringLiteral("removed"), report.counts.removed},
            {QStringLiteral("doubted"), report.doubted},
            {QStringLiteral("state"), isWhole ? QStringLiteral("complete") : QStringLiteral("partial")}};
}

JobFunction historyCheckJob(const HistoryParts& parts)
{
    return [parts](const Job& job, JobProgress& progress, const std::stop_token& stop) -> Done {
        const CheckOrder order = CheckOrder::fromJson(job.arguments);
        const auto source = openHistorySource(parts, order.service, order.userName);
        const auto stored = SourceStore(parts.database).find(order.service, order.userName);
        if (!source || !stored)
            return fail(source ? stored.error() : source.error());
        if (!*stored)
            return fail(ErrorKind::NotConfigured); // nothing of it was ever fetched
        const auto tell = [&progress](qint64 done, qint64 total, qint64 month) {
            progress.report(done, total, month == 0 ? QString() : monthText(month));
        };
        const auto report = HistoryCheck(parts.database, parts.clock)
                                .run(**source, **stored, {order.everyPlay, job.created}, tell, stop);
        if (!report)
            return fail(report.error());
        progress.setResult(checkJson(*report));
        return report->error ? Done(fail(*report->error)) : Done();
    };
}

MonthlyChecks::MonthlyChecks(Database& database, Clock& clock, Background& background, JobRunner& jobs,
                             QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_background(background)
    , m_jobs(jobs)
{
    connect(&m_timer, &QTimer::timeout, this, &MonthlyChecks::look);
    connect(&jobs, &JobRunner::jobFinished, this, [this](const Job& job) {
        if (isHistoryCheck(job) && job.state == JobState::Cancelled)
            waitAMonth(CheckOrder::fromJson(job.arguments));
    });
}

void MonthlyChecks::start(double speed)
{
    m_timer.start(static_cast<int>(std::max(lookEveryMs / std::max(speed, 1.0), leastMs)));
}

void MonthlyChecks::look()
{
    m_background.run(
        this,
        [&database = m_database, now = m_clock.utcNow()](const std::stop_token&) {
            return dueChecks(database, now);
        },
        [this](const Result<std::vector<CheckOrder>>& due) {
            for (const CheckOrder& order : due.value_or(std::vector<CheckOrder>())) {
                const QString kind = historyCheckKind(order.service);
                const Job* open = m_jobs.unfinished(kind, order.key());
                const bool hasJustFailed = open && open->state == JobState::Failed &&
                                           m_clock.utcNow() - open->updated < afterFailureSeconds;
                if (!hasJustFailed)
                    m_jobs.start(kind, order.key(), order.toJson());
            }
        });
}

/// Who cancels one does not want it back in a few minutes.
void MonthlyChecks::waitAMonth(const CheckOrder& order)
{
    m_background.run(
        this,
        [&database = m_database, now = m_clock.utcNow(), order](const std::stop_token&) -> Done {
            const auto source = SourceStore(database).find(order.service, order.userName);
            if (!source || !*source)
                return source ? Done() : fail(source.error());
            return SourceChecks(database).setCheckedAt((*source)->id, now);
        },
        [](const Done& noted) {
            if (!noted)
                qCWarning(category, "that a check was cancelled is not noted: %s",
                          qPrintable(noted.error().serverText));
        });
}

} // namespace sillon
