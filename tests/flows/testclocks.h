// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <atomic>

namespace sillon::testing {

/// The machine's clock, which a test can set ahead by the music that it played in no time. Whoever waits
/// already goes on waiting for as long.
class JumpingClock final : public Clock
{
public:
    /// speed: of the time between the jumps.
    explicit JumpingClock(double speed = 1.0)
        : m_clock(speed)
    {}
    void jump(qint64 ms) { m_aheadMs += ms; }

    [[nodiscard]] qint64 utcNowMs() const override { return m_clock.utcNowMs() + m_aheadMs; }
    [[nodiscard]] qint64 steadyNowMs() const override { return m_clock.steadyNowMs() + m_aheadMs; }
    bool waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
                   qint64 deadlineMs, const std::stop_token& stop,
                   const std::function<bool()>& predicate) override
    {
        const qint64 deadline = deadlineMs == noDeadline ? noDeadline : deadlineMs - m_aheadMs;
        return m_clock.waitUntil(lock, condition, deadline, stop, predicate);
    }

private:
    SystemClock m_clock;
    std::atomic<qint64> m_aheadMs = 0;
};

/// Lends a test's clock to a program that wants one of its own.
class SharedClock final : public Clock
{
public:
    explicit SharedClock(Clock& clock)
        : m_clock(clock)
    {}

    [[nodiscard]] qint64 utcNowMs() const override { return m_clock.utcNowMs(); }
    [[nodiscard]] qint64 steadyNowMs() const override { return m_clock.steadyNowMs(); }
    bool waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
                   qint64 deadlineMs, const std::stop_token& stop,
                   const std::function<bool()>& predicate) override
    {
        return m_clock.waitUntil(lock, condition, deadlineMs, stop, predicate);
    }

private:
    Clock& m_clock;
};

} // namespace sillon::testing
