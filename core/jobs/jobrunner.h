// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "base/mailbox.h"
#include "base/result.h"
#include "jobs/jobprogress.h"
#include "jobs/jobstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <stop_token>
#include <vector>

namespace sillon {

class Clock;
class Database;
class JobThread;

/// Runs stored jobs, each on a thread of its own; those of one host take turns. Lives on the main thread and
/// never waits there: what it knows is written on a lane. What a stopped or killed program left running or
/// waiting goes on at the next start. One that gives its turn up while it waits for something outside takes
/// it again before others begin.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    /// mayRun: the program holds the profile's lock; else the jobs are only shown.
    JobRunner(Database& database, Clock& clock, bool mayRun, QObject* parent = nullptr);
    ~JobRunner() override;

    /// Before load() or runNow(). What the function uses outlives stop().
    void addKind(JobKind kind);
    /// Reads the jobs and goes on with those that were left; `loaded` follows.
    void load();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// Starts a job. When there is an unfinished one of this kind and key, that one is meant: one that failed
    /// or waits takes these arguments (and begins anew when they differ), a paused one stays as it is. 0
    /// while nothing is loaded (it is started then) and without the profile's lock (`failed` follows).
    JobId start(const QString& kind, const QString& key, const QJsonObject& arguments = {});
    /// The same by the user's own wish, for which a paused job goes on, with these arguments.
    JobId startByHand(const QString& kind, const QString& key, const QJsonObject& arguments = {});
    /// Its work stops soon; resume() goes on where it was.
    void pause(JobId id);
    void resume(JobId id); ///< a paused one
    void cancel(JobId id); ///< what it has done so far stays
    void retry(JobId id);  ///< a failed one; it goes on where it was

    /// Nothing is to be remembered of these jobs; those that run stay. `forgotten` follows.
    void forget(const std::function<bool(const Job&)>& isMeant);

    /// In the order they were started; finished ones too, as far as they are kept.
    [[nodiscard]] const std::vector<Job>& jobs() const { return m_jobs; }
    [[nodiscard]] const Job* job(JobId id) const; ///< null when there is none; until the next change
    /// The unfinished (also paused or failed) job of this kind and key; null when there is none.
    [[nodiscard]] const Job* unfinished(const QString& kind, const QString& key) const;

    /// The same for a program without a window: runs the job on the calling thread until it ends, going on
    /// with an unfinished one. `told` hears of progress. Asked to stop, the job stays paused. The result
    /// tells how it ended; an error of its own is in the Job.
    [[nodiscard]] Result<Job> runNow(const QString& kind, const QString& key, const QJsonObject& arguments,
                                     const std::function<void(const Job&)>& told, std::stop_token stop);

    /// At once; nothing is begun any more.
    void askToStop();
    /// Joins the jobs' threads and stores how they stand. Idempotent.
    void stop();

Q_SIGNALS:
    void loaded();
    void jobChanged(const sillon::Job& job);
    /// It is done, failed or cancelled; after jobChanged().
    void jobFinished(const sillon::Job& job);
    /// Some are in the list no more.
    void forgotten();
    /// The jobs could not be read or written, or another program holds the profile.
    void failed(const sillon::Error& reason);

private:
    struct Wish
    {
        QString kind;
        QString key;
        QJsonObject arguments;
    };
    void takeAll(const Result<std::vector<Job>>& stored);
    JobId add(const Wish& wish);
    void takeStored(JobId id, const Done& stored);
    void startNext();
    void giveTurns();
    [[nodiscard]] bool isFree(const QString& host) const;
    [[nodiscard]] bool mayBegin(const Job& job) const;
    void launch(Job& job);
    void look();
    void adopt(const Job& news);
    void end(JobId id, const Done& outcome);
    void setState(Job& job, JobState state);
    void change(JobId id, std::initializer_list<JobState> from, JobState to);
    void publish(Job& job);
    void store(const Job& job);
    [[nodiscard]] Job* find(JobId id);
    [[nodiscard]] const JobKind* kindOf(const QString& kind) const;
    [[nodiscard]] QString hostOf(const Job& job) const;

    JobStore m_store;
    Clock& m_clock;
    bool m_mayRun;
    bool m_isLoaded = false;
    bool m_stopping = false;
    std::vector<JobKind> m_kinds;
    std::vector<Job> m_jobs;
    std::vector<Wish> m_wishes;    ///< from before the jobs were read
    std::set<JobId> m_beingStored; ///< not begun before they are on disk
    QTimer m_rest;                 ///< progress is told and stored a few times a second
    Mailbox m_mailbox;
    std::map<JobId, std::unique_ptr<JobThread>> m_threads;
    Lane m_lane; // last: its tasks use the others
};

} // namespace sillon
