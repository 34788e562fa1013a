// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <limits>
#include <mutex>
#include <stop_token>

namespace sillon {

/// The program's time. Every timestamp and every timed wait of a worker goes through it, so that a fake
/// clock in tests and the setting clock.speed drive everything. All functions may be called on any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    /// Wall time in milliseconds since 1970-01-01 UTC; may jump when the user or NTP sets the clock.
    [[nodiscard]] virtual qint64 utcNowMs() const = 0;
    /// Milliseconds since some fixed moment; never jumps, and goes on while the machine sleeps.
    [[nodiscard]] virtual qint64 steadyNowMs() const = 0;
    /// Waits until predicate holds (true), or the deadline on the steady scale passes or stop is asked for
    /// (the predicate's last value). Use a deadline of noDeadline to wait for predicate or stop alone.
    virtual bool waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
                           qint64 deadlineMs, const std::stop_token& stop,
                           const std::function<bool()>& predicate) = 0;

    static constexpr qint64 noDeadline = std::numeric_limits<qint64>::max();

    [[nodiscard]] qint64 utcNow() const { return utcNowMs() / 1000; }
};

/// The machine's clock, run faster by `speed` and moved by `offsetSeconds` (settings clock.*, for checks).
class SystemClock final : public Clock
{
public:
    explicit SystemClock(double speed = 1.0, qint64 offsetSeconds = 0);

    [[nodiscard]] qint64 utcNowMs() const override;
    [[nodiscard]] qint64 steadyNowMs() const override;
    bool waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
                   qint64 deadlineMs, const std::stop_token& stop,
                   const std::function<bool()>& predicate) override;

private:
    double m_speed;
    qint64 m_offsetMs;
    qint64 m_steadyStartMs;
    qint64 m_utcStartMs;
};

} // namespace sillon
