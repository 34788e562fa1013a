// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/yearindexes.h"

#include "jobs/jobrunner.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace sillon {

QString YearIndexOrder::key() const
{
    return dumps.join(QStringLiteral(", "));
}

QJsonObject YearIndexOrder::arguments() const
{
    return {{QStringLiteral("dumps"), QJsonArray::fromStringList(dumps)}, {QStringLiteral("file"), file}};
}

YearIndexOrder YearIndexOrder::of(const Job& job)
{
    YearIndexOrder order;
    for (const QJsonValue& dump : job.arguments.value(QLatin1String("dumps")).toArray())
        order.dumps.append(dump.toString());
    order.file = job.arguments.value(QLatin1String("file")).toString();
    return order;
}

YearIndexes::YearIndexes(JobRunner& jobs, std::function<QString()> file, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_file(std::move(file))
{
    // A host of its own: two builds would write one file.
    jobs.addKind({QLatin1String(jobKind), QLatin1String(jobKind),
                  [](const Job& job, JobProgress& progress, const std::stop_token& stop) {
                      return runJob(job, progress, stop);
                  }});
    connect(&jobs, &JobRunner::jobFinished, this, [this](const Job& job) {
        if (job.kind == QLatin1String(jobKind) && job.state == JobState::Completed)
            Q_EMIT built();
    });
}

void YearIndexes::build(const QStringList& dumps)
{
    const YearIndexOrder order{dumps, m_file()};
    m_jobs.start(QLatin1String(jobKind), order.key(), order.arguments());
}

void YearIndexes::cancel()
{
    if (const Job* job = unfinished())
        m_jobs.cancel(job->id);
}

const Job* YearIndexes::unfinished() const
{
    const auto& jobs = m_jobs.jobs();
    const auto found = std::find_if(jobs.rbegin(), jobs.rend(), [](const Job& job) {
        return job.kind == QLatin1String(jobKind) && !job.isFinished();
    });
    return found == jobs.rend() ? nullptr : &*found;
}

YearIndexState YearIndexes::state() const
{
    YearIndexState state;
    state.file = m_file();
    const QFileInfo file(state.file);
    state.isThere = file.exists();
    if (!state.isThere)
        return state;
    state.bytes = file.size();
    state.changed = file.lastModified().toSecsSinceEpoch();
    state.report = readYearIndex(state.file);
    return state;
}

Done YearIndexes::runJob(const Job& job, JobProgress& progress, const std::stop_token& stop)
{
    const YearIndexOrder order = YearIndexOrder::of(job);
    const QString folder = QFileInfo(order.file).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::AccessDenied, folder);
    QString current;
    const auto told = [&](const QString& phase, qint64 done, qint64 total) {
        if (phase != current)
            progress.setPhase(phase);
        current = phase;
        progress.report(done, total);
    };
    const auto built = buildYearIndex(order.dumps, order.file, told, stop);
    if (!built)
        return fail(built.error());
    progress.setResult({{QStringLiteral("groups"), built->groups},
                        {QStringLiteral("dated"), built->dated},
                        {QStringLiteral("releases"), built->releases},
                        {QStringLiteral("checked"), built->checked},
                        {QStringLiteral("file"), order.file},
                        {QStringLiteral("bytes"), QFileInfo(order.file).size()}});
    return {};
}

} // namespace sillon
