// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "jobs/job.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <mutex>
#include <stop_token>

namespace sillon {

/// What a job's function tells while it works. All functions may be called on any thread.
class JobProgress
{
public:
    /// Told after each report, on the thread that reported.
    using Told = std::function<void(const Job&)>;

    /// A job's turn at its host: given up while it only waits, and taken again before it goes on.
    class Turn
    {
    public:
        virtual ~Turn() = default;
        virtual void giveUp() = 0;
        /// Blocks until it is its turn again; false when it was asked to stop meanwhile.
        [[nodiscard]] virtual bool take(std::stop_token stop) = 0;
    };

    /// turn: null where nobody takes turns; outlives this.
    JobProgress(Job job, Told told, Turn* turn = nullptr);

    /// A stable word of the job's kind; done and total begin anew.
    void setPhase(const QString& phase);
    /// Answered work of all there is (0 = not known yet), and what it is at, for people.
    void report(qint64 done, qint64 total, const QString& item = {});
    void setResult(const QJsonObject& result);

    /// From here on the work only waits for something outside: others of its host may run meanwhile.
    void giveTurnUp();
    /// Before it goes on. Blocks until the others are through; false when it was asked to stop meanwhile.
    [[nodiscard]] bool takeTurn(std::stop_token stop);

    [[nodiscard]] Job job() const; ///< as last reported

private:
    template <typename Change>
    void change(Change apply);

    mutable std::mutex m_mutex;
    Job m_job;
    Told m_told;
    Turn* m_turn;
};

/// The work of a job, on a thread of its own. It keeps its own checkpoints, in its own tables and in the
/// transaction of the work itself, and begins where they say; it ends soon when it is asked to stop, with
/// whatever result. A success means that nothing is left to do.
using JobFunction = std::function<Done(const Job&, JobProgress&, std::stop_token)>;

/// A kind of job. Those of one host take turns; with an empty host they never wait for each other.
struct JobKind
{
    QString kind;
    QString host;
    JobFunction function;
    /// Where jobs of the kind ask different servers: the host of one job, instead of `host`. Asked on the
    /// runner's thread, quickly.
    std::function<QString(const Job&)> hostOf = {};
};

} // namespace sillon
