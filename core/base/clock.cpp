// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace sillon {

namespace {

/// Milliseconds and their fraction: run faster, whole ones would make the two clocks jump against each other.
double readMs(clockid_t id)
{
    timespec now{};
    clock_gettime(id, &now);
    return static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6;
}

#ifdef CLOCK_BOOTTIME
constexpr clockid_t steadyId = CLOCK_BOOTTIME; // goes on during suspend, unlike CLOCK_MONOTONIC
#else
constexpr clockid_t steadyId = CLOCK_MONOTONIC;
#endif

} // namespace

SystemClock::SystemClock(double speed, qint64 offsetSeconds)
    : m_speed(speed > 0 ? speed : 1.0)
    , m_offsetMs(offsetSeconds * 1000)
    , m_steadyStartMs(static_cast<qint64>(readMs(steadyId)))
    , m_utcStartMs(static_cast<qint64>(readMs(CLOCK_REALTIME)))
{}

qint64 SystemClock::utcNowMs() const
{
    const double sinceStart = readMs(CLOCK_REALTIME) - static_cast<double>(m_utcStartMs);
    return m_utcStartMs + static_cast<qint64>(sinceStart * m_speed) + m_offsetMs;
}

qint64 SystemClock::steadyNowMs() const
{
    return static_cast<qint64>((readMs(steadyId) - static_cast<double>(m_steadyStartMs)) * m_speed);
}

bool SystemClock::waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
                            qint64 deadlineMs, const std::stop_token& stop,
                            const std::function<bool()>& predicate)
{
    if (deadlineMs == noDeadline)
        return condition.wait(lock, stop, predicate);
    // A sleeping machine stops the condition variable's clock but not ours: look again at least every minute.
    constexpr double longestRealWaitMs = 60000;
    while (!predicate()) {
        const qint64 left = deadlineMs - steadyNowMs();
        if (left <= 0 || stop.stop_requested())
            return predicate();
        const double realMs = std::min(static_cast<double>(left) / m_speed, longestRealWaitMs);
        condition.wait_for(lock, stop, std::chrono::duration<double, std::milli>(std::max(realMs, 1.0)),
                           predicate);
    }
    return true;
}

} // namespace sillon
