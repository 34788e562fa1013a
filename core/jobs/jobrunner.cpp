// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobrunner.h"

#include "base/clock.h"
#include "jobs/jobthread.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(category, "sillon.jobs")

constexpr int restMs = 250;

void copyProgress(const Job& from, Job& to)
{
    to.phase = from.phase;
    to.done = from.done;
    to.total = from.total;
    to.item = from.item;
    to.result = from.result;
}

} // namespace

JobRunner::JobRunner(Database& database, Clock& clock, bool mayRun, QObject* parent)
    : QObject(parent)
    , m_store(database)
    , m_clock(clock)
    , m_mayRun(mayRun)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &JobRunner::look);
}

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::addKind(JobKind kind)
{
    Q_ASSERT(!kindOf(kind.kind));
    m_kinds.push_back(std::move(kind));
}

void JobRunner::load()
{
    m_lane.post([this] {
        const Done trimmed = m_mayRun ? m_store.trim() : Done();
        auto stored = trimmed ? m_store.all() : Result<std::vector<Job>>(fail(trimmed.error()));
        m_mailbox.post([this, stored = std::move(stored)] { takeAll(stored); });
    });
}

void JobRunner::takeAll(const Result<std::vector<Job>>& stored)
{
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    m_jobs = *stored;
    for (Job& job : m_jobs) {
        if (m_mayRun && job.state == JobState::Running)
            job.state = JobState::Waiting; // its thread ended with its program
    }
    m_isLoaded = true;
    Q_EMIT loaded();
    for (const Wish& wish : std::exchange(m_wishes, {}))
        add(wish);
    startNext();
}

JobId JobRunner::start(const QString& kind, const QString& key, const QJsonObject& arguments)
{
    if (!m_mayRun) {
        Error error;
        error.kind = ErrorKind::Busy;
        Q_EMIT failed(error);
        return 0;
    }
    const Wish wish{kind, key, arguments};
    if (!m_isLoaded) {
        m_wishes.push_back(wish);
        return 0;
    }
    return add(wish);
}

JobId JobRunner::startByHand(const QString& kind, const QString& key, const QJsonObject& arguments)
{
    const Job* open = unfinished(kind, key);
    if (!open || open->state != JobState::Paused)
        return start(kind, key, arguments);
    const JobId id = open->id;
    find(id)->wishAgain(arguments);
    resume(id);
    return id;
}

JobId JobRunner::add(const Wish& wish)
{
    if (const Job* open = unfinished(wish.kind, wish.key)) {
        const JobId id = open->id;
        if (open->state == JobState::Failed || open->state == JobState::Waiting)
            find(id)->wishAgain(wish.arguments);
        retry(id);
        return id;
    }
    Job job;
    job.id = m_jobs.empty() ? 1 : m_jobs.back().id + 1;
    job.kind = wish.kind;
    job.key = wish.key;
    job.arguments = wish.arguments;
    job.created = m_clock.utcNow();
    job.updated = job.created;
    m_jobs.push_back(job);
    m_beingStored.insert(job.id);
    m_lane.post([this, job] {
        const Done stored = m_store.put(job);
        m_mailbox.post([this, id = job.id, stored] { takeStored(id, stored); });
    });
    Q_EMIT jobChanged(job);
    return job.id;
}

void JobRunner::takeStored(JobId id, const Done& stored)
{
    m_beingStored.erase(id);
    Job* job = find(id);
    if (!stored && job->isActive()) {
        job->error = stored.error();
        setState(*job, JobState::Failed);
    }
    startNext();
}

void JobRunner::startNext()
{
    if (!m_mayRun || m_stopping)
        return;
    giveTurns();
    std::vector<JobId> waiting; // whoever hears of a change may start another one
    for (const Job& job : m_jobs) {
        if (job.state == JobState::Waiting)
            waiting.push_back(job.id);
    }
    for (const JobId id : waiting) {
        Job* job = find(id);
        if (job->state == JobState::Waiting && mayBegin(*job))
            launch(*job);
    }
}

/// To those that have waited for something outside and could go on.
void JobRunner::giveTurns()
{
    for (const auto& [id, thread] : m_threads) {
        const Job* resting = job(id);
        if (thread->wantsTurn() && resting && isFree(hostOf(*resting)))
            thread->giveTurn();
    }
}

bool JobRunner::isFree(const QString& host) const
{
    return host.isEmpty() || std::none_of(m_threads.begin(), m_threads.end(), [&](const auto& thread) {
               const Job* other = this->job(thread.first);
               return thread.second->hasTurn() && other && hostOf(*other) == host;
           });
}

/// A paused job whose thread has not noticed yet still keeps its host, and itself, from beginning.
bool JobRunner::mayBegin(const Job& job) const
{
    return kindOf(job.kind) && !m_beingStored.contains(job.id) && !m_threads.contains(job.id) &&
           isFree(hostOf(job));
}

QString JobRunner::hostOf(const Job& job) const
{
    const JobKind* kind = kindOf(job.kind);
    if (!kind)
        return {};
    return kind->hostOf ? kind->hostOf(job) : kind->host;
}

void JobRunner::launch(Job& job)
{
    const JobId id = job.id;
    job.error.reset();
    job.state = JobState::Running;
    qCInfo(category, "job %lld (%s) runs", static_cast<long long>(id), qPrintable(job.kind));
    m_threads[id] = std::make_unique<JobThread>(job, kindOf(job.kind)->function,
                                                [this] { m_mailbox.post([this] { look(); }); });
    publish(job);
}

/// Takes what the threads told, at most a few times a second, and ends those that are through at once.
void JobRunner::look()
{
    std::vector<JobId> ids;
    for (const auto& [id, thread] : m_threads)
        ids.push_back(id);
    const bool resting = m_rest.isActive();
    bool told = false;
    for (const JobId id : ids) {
        const auto outcome = m_threads.at(id)->outcome();
        if (resting && !outcome)
            continue;
        if (const auto news = m_threads.at(id)->takeNews()) {
            told = true;
            adopt(*news);
        }
        if (outcome)
            end(id, *outcome);
    }
    if (told && !resting)
        m_rest.start();
    startNext();
}

void JobRunner::adopt(const Job& news)
{
    Job* job = find(news.id);
    copyProgress(news, *job);
    publish(*job);
}

/// What succeeded is done, whatever was wished meanwhile. A failure ends only a job that was to go on.
void JobRunner::end(JobId id, const Done& outcome)
{
    m_threads.erase(id);
    Job* job = find(id);
    if (outcome) {
        setState(*job, JobState::Completed);
    } else if (job->state == JobState::Running && !m_stopping) {
        job->error = outcome.error();
        qCWarning(category, "job %lld (%s) failed: %s %s", static_cast<long long>(id), qPrintable(job->kind),
                  qPrintable(errorKindName(outcome.error().kind)), qPrintable(outcome.error().serverText));
        setState(*job, JobState::Failed);
    }
    startNext();
}

void JobRunner::setState(Job& job, JobState state)
{
    job.state = state;
    if (job.isFinished())
        job.item.clear(); // it is at nothing any more, and the name may be somebody's to forget
    const bool ended = job.isFinished() || state == JobState::Failed;
    const JobId id = job.id;
    publish(job);
    if (const Job* now = this->job(id); ended && now)
        Q_EMIT jobFinished(Job(*now));
}

void JobRunner::pause(JobId id)
{
    change(id, {JobState::Waiting, JobState::Running}, JobState::Paused);
}

void JobRunner::cancel(JobId id)
{
    change(id, {JobState::Waiting, JobState::Running, JobState::Paused, JobState::Failed},
           JobState::Cancelled);
}

void JobRunner::resume(JobId id)
{
    change(id, {JobState::Paused}, JobState::Waiting);
    startNext();
}

void JobRunner::retry(JobId id)
{
    change(id, {JobState::Failed}, JobState::Waiting);
    startNext();
}

void JobRunner::change(JobId id, std::initializer_list<JobState> from, JobState to)
{
    Job* job = find(id);
    if (!m_mayRun || m_stopping || !job || std::find(from.begin(), from.end(), job->state) == from.end())
        return;
    const auto thread = m_threads.find(id);
    if (thread != m_threads.end() && to != JobState::Waiting)
        thread->second->askToStop();
    job->error.reset();
    setState(*job, to);
}

void JobRunner::forget(const std::function<bool(const Job&)>& isMeant)
{
    std::set<JobId> ids;
    for (const Job& job : m_jobs) {
        if (isMeant(job) && !job.isActive() && !m_threads.contains(job.id))
            ids.insert(job.id);
    }
    if (ids.empty() || !m_mayRun)
        return;
    std::erase_if(m_jobs, [&ids](const Job& job) { return ids.contains(job.id); });
    m_lane.post([this, ids] {
        if (const Done gone = m_store.forget([&ids](const Job& job) { return ids.contains(job.id); }); !gone)
            m_mailbox.post([this, reason = gone.error()] { Q_EMIT failed(reason); });
    });
    Q_EMIT forgotten();
}

void JobRunner::publish(Job& job)
{
    job.updated = m_clock.utcNow();
    store(job);
    const Job now = job; // whoever hears of it may change the list
    Q_EMIT jobChanged(now);
}

void JobRunner::store(const Job& job)
{
    m_lane.post([this, job] {
        if (const Done stored = m_store.put(job); !stored)
            m_mailbox.post([this, reason = stored.error()] { Q_EMIT failed(reason); });
    });
}

const Job* JobRunner::job(JobId id) const
{
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job& job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

Job* JobRunner::find(JobId id)
{
    return const_cast<Job*>(std::as_const(*this).job(id)); // NOLINT: it is our own list
}

const Job* JobRunner::unfinished(const QString& kind, const QString& key) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job& job) {
        return job.kind == kind && job.key == key && !job.isFinished();
    });
    return found == m_jobs.end() ? nullptr : &*found;
}

const JobKind* JobRunner::kindOf(const QString& kind) const
{
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
                                    [&](const JobKind& known) { return known.kind == kind; });
    return found == m_kinds.end() ? nullptr : &*found;
}

Result<Job> JobRunner::runNow(const QString& kind, const QString& key, const QJsonObject& arguments,
                              const std::function<void(const Job&)>& told, std::stop_token stop)
{
    const JobKind* known = kindOf(kind);
    if (!known)
        return fail(ErrorKind::NotSupported, kind);
    auto taken = m_store.take(kind, key, arguments, m_clock.utcNow());
    if (!taken)
        return taken;
    qint64 storedAtMs = m_clock.steadyNowMs();
    JobProgress progress(*taken, [&](const Job& now) {
        if (m_clock.steadyNowMs() - storedAtMs >= restMs) {
            storedAtMs = m_clock.steadyNowMs();
            if (const Done stored = m_store.put(now); !stored)
                qCWarning(category, "a job's progress is not stored: %s",
                          qPrintable(stored.error().serverText));
        }
        if (told)
            told(now);
    });
    const Done outcome = known->function(*taken, progress, stop);
    Job job = progress.job();
    job.state = outcome ? JobState::Completed : stop.stop_requested() ? JobState::Paused : JobState::Failed;
    if (job.state == JobState::Failed)
        job.error = outcome.error();
    if (job.isFinished())
        job.item.clear();
    job.updated = m_clock.utcNow();
    if (auto stored = m_store.put(job); !stored)
        return fail(std::move(stored.error()));
    return job;
}

void JobRunner::askToStop()
{
    m_stopping = true;
    for (const auto& [id, thread] : m_threads)
        thread->askToStop();
}

/// A job cut off stays `running` in the table: it goes on at the next start.
void JobRunner::stop()
{
    askToStop();
    for (auto& [id, thread] : m_threads)
        thread->join();
    m_rest.stop();
    look();
    m_rest.stop();
    m_lane.close();
}

} // namespace sillon
