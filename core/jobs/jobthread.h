// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobprogress.h"

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace sillon {

/// The thread of one running job: runs its function once and keeps what it last told until someone looks.
class JobThread
{
public:
    /// `stirred` is called on the thread when there is news nobody has taken yet, and when the work ended.
    JobThread(const Job& job, JobFunction function, std::function<void()> stirred);
    /// Stops and joins.
    ~JobThread();
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;

    void askToStop();
    void join();
    /// What was told since the last call.
    [[nodiscard]] std::optional<Job> takeNews();
    /// How it ended; none while it works.
    [[nodiscard]] std::optional<Done> outcome() const;

private:
    void take(const Job& told);
    void end(Done outcome);

    mutable std::mutex m_mutex;
    std::optional<Job> m_news;
    std::optional<Done> m_outcome;
    std::function<void()> m_stirred;
    std::jthread m_thread; // last: it uses the others
};

} // namespace sillon
