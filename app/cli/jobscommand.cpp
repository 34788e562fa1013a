// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/jobwords.h"
#include "application/services.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "storage/database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

namespace {

QJsonObject documentOf(const Job& job)
{
    return {{QStringLiteral("id"), job.id},
            {QStringLiteral("kind"), job.kind},
            {QStringLiteral("key"), job.key},
            {QStringLiteral("state"), jobStateName(job.state)},
            {QStringLiteral("phase"), job.phase},
            {QStringLiteral("done"), job.done},
            {QStringLiteral("total"), job.total},
            {QStringLiteral("item"), job.item},
            {QStringLiteral("error"), job.error ? errorKindName(job.error->kind) : QString()},
            {QStringLiteral("created"), job.created},
            {QStringLiteral("updated"), job.updated},
            {QStringLiteral("result"), job.result}};
}

void print(const Call& call, const Job& job)
{
    call.output.line(
        QStringLiteral("%1  %2: %3").arg(job.id).arg(words::jobTitle(job), words::jobState(job)));
}

Exit list(const Call& call)
{
    return withReading(call, [&](OpenProfile& profile) {
        const auto jobs = JobStore(*profile.database).all();
        if (!jobs) {
            call.output.failure(jobs.error());
            return Exit::Failed;
        }
        QJsonArray document;
        for (const Job& job : *jobs) {
            document.append(documentOf(job));
            print(call, job);
        }
        if (call.output.json())
            call.output.document(document);
        return Exit::Done;
    });
}

/// Does something to the job of the id; what it is then is printed.
Exit change(const Call& call, JobId id, const std::function<Result<Job>(Services&, Job)>& act)
{
    return withServices(call, [&](Services& services) {
        const auto job = JobStore(services.database()).byId(id);
        if (!job || !*job) {
            Error none;
            none.kind = ErrorKind::NotFound;
            call.output.failure(job ? none : job.error());
            return Exit::Failed;
        }
        const auto changed = act(services, **job);
        if (!changed) {
            call.output.failure(changed.error());
            return Exit::Failed;
        }
        print(call, *changed);
        if (call.output.json())
            call.output.document(documentOf(*changed));
        return changed->state == JobState::Failed ? Exit::Failed : Exit::Done;
    });
}

Result<Job> put(Services& services, Job job, JobState state)
{
    if (job.isFinished())
        return fail(ErrorKind::NotSupported);
    job.state = state;
    job.updated = services.clock().utcNow();
    if (auto stored = JobStore(services.database()).put(job); !stored)
        return fail(std::move(stored.error()));
    return job;
}

/// Goes on here and now, until it ends.
Result<Job> goOn(const Call& call, Services& services, const Job& job)
{
    if (job.isFinished())
        return fail(ErrorKind::NotSupported);
    return services.jobs().runNow(
        job.kind, job.key, job.arguments,
        [&](const Job& now) {
            if (!call.output.json())
                call.output.message(words::jobState(now));
        },
        call.endSignals.token());
}

} // namespace

Exit runJobs(const Call& call)
{
    Arguments arguments(call.arguments);
    const QStringList plain = arguments.plain();
    if (!arguments.mistake().isEmpty() || plain.size() > 2)
        return Exit::Usage;
    if (plain.isEmpty() || plain == QStringList(QStringLiteral("list")))
        return list(call);
    bool isNumber = false;
    const JobId id = plain.value(1).toLongLong(&isNumber);
    if (!isNumber)
        return Exit::Usage;
    const QString verb = plain.first();
    if (verb == QLatin1String("pause"))
        return change(call, id, [](Services& s, const Job& job) { return put(s, job, JobState::Paused); });
    if (verb == QLatin1String("cancel"))
        return change(call, id, [](Services& s, const Job& job) { return put(s, job, JobState::Cancelled); });
    if (verb == QLatin1String("resume"))
        return change(call, id, [&](Services& s, const Job& job) { return goOn(call, s, job); });
    return Exit::Usage;
}

} // namespace sillon::cli
