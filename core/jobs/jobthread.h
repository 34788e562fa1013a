// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobprogress.h"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace sillon {

/// The thread of one running job: runs its function once and keeps what it last told until someone looks. It
/// begins with its turn at its host.
class JobThread final : private JobProgress::Turn
{
public:
    /// `stirred` is called on the thread when there is news nobody has taken yet, and when the work ended.
    JobThread(const Job& job, JobFunction function, std::function<void()> stirred);
    /// Stops and joins.
    ~JobThread() override;
    JobThread(const JobThread&) = delete;
    JobThread& operator=(const JobThread&) = delete;

    void askToStop();
    void join();
    /// What was told since the last call.
    [[nodiscard]] std::optional<Job> takeNews();
    /// How it ended; none while it works.
    [[nodiscard]] std::optional<Done> outcome() const;

    [[nodiscard]] bool hasTurn() const;
    /// It waits to go on.
    [[nodiscard]] bool wantsTurn() const;
    void giveTurn();

private:
    enum class Standing : std::uint8_t { HasTurn, Rests, WantsTurn };

    void giveUp() override;
    [[nodiscard]] bool take(std::stop_token stop) override;
    void tell(const Job& told);
    void end(Done outcome);

    mutable std::mutex m_mutex;
    std::optional<Job> m_news;
    std::optional<Done> m_outcome;
    Standing m_standing = Standing::HasTurn;
    std::condition_variable_any m_given;
    std::function<void()> m_stirred;
    std::jthread m_thread; // last: it uses the others
};

} // namespace sillon
