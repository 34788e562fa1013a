// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <atomic>
#include <condition_variable>
#include <list>
#include <mutex>
#include <optional>

namespace sillon::testing {

/// A clock turned by hand: advance() moves wall and steady time and wakes the workers whose deadline it
/// passes. All functions may be called on any thread.
class FakeClock final : public Clock
{
public:
    /// Begins at utcMs (default 2023-11-14 22:13:20 UTC); the steady scale begins at 1,000,000 ms.
    explicit FakeClock(qint64 utcMs = 1700000000000);

    [[nodiscard]] qint64 utcNowMs() const override { return m_utcMs.load(); }
    [[nodiscard]] qint64 steadyNowMs() const override { return m_steadyMs.load(); }
    bool waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
                   qint64 deadlineMs, const std::stop_token& stop,
                   const std::function<bool()>& predicate) override;

    /// Lets ms pass. Not while holding a mutex that a worker waits with.
    void advance(qint64 ms);
    /// Sets the wall clock forward (or back, when negative); the steady scale does not notice.
    void stepWall(qint64 ms);

    /// Blocks (in real time, at most timeoutMs) until n threads wait for a moment still to come or without a
    /// deadline.
    [[nodiscard]] bool waitForWaiters(int n, int timeoutMs = 10000);
    /// The same, until some thread waits for exactly this moment of the steady scale.
    [[nodiscard]] bool waitForDeadline(qint64 deadlineMs, int timeoutMs = 10000);
    /// The earliest moment of the steady scale that a thread waits for; none when none waits with a deadline.
    [[nodiscard]] std::optional<qint64> nextDeadline() const;

private:
    struct Waiter
    {
        std::mutex* mutex;
        std::condition_variable_any* condition;
        qint64 deadlineMs;
        bool woken = false;
    };

    bool wakeOneThatIsDue(bool& refused);
    bool waitFor(int timeoutMs, const std::function<bool()>& reached);

    std::atomic<qint64> m_utcMs;
    std::atomic<qint64> m_steadyMs;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::list<Waiter> m_waiters;
};

} // namespace sillon::testing
