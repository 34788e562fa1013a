// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeclock.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace sillon::testing {

FakeClock::FakeClock(qint64 utcMs)
    : m_utcMs(utcMs)
    , m_steadyMs(1000000)
{}

bool FakeClock::waitUntil(std::unique_lock<std::mutex>& lock, std::condition_variable_any& condition,
                          qint64 deadlineMs, const std::stop_token& stop,
                          const std::function<bool()>& predicate)
{
    if (predicate())
        return true;
    if (deadlineMs <= steadyNowMs())
        return false;
    std::list<Waiter>::iterator self;
    {
        const std::scoped_lock guard(m_mutex);
        self = m_waiters.insert(m_waiters.end(), Waiter{lock.mutex(), &condition, deadlineMs});
        m_changed.notify_all();
    }
    condition.wait(lock, stop, [&] { return predicate() || deadlineMs <= steadyNowMs(); });
    {
        const std::scoped_lock guard(m_mutex);
        m_waiters.erase(self);
        m_changed.notify_all();
    }
    return predicate();
}

void FakeClock::advance(qint64 ms)
{
    m_utcMs += ms;
    m_steadyMs += ms;
    // A waiter's own mutex is only tried while ours is held: that keeps the waiter alive without a lock
    // order.
    bool refused = false;
    while (wakeOneThatIsDue(refused)) {
        if (refused)
            std::this_thread::yield();
    }
}

bool FakeClock::wakeOneThatIsDue(bool& refused)
{
    const std::scoped_lock guard(m_mutex);
    refused = false;
    for (Waiter& waiter : m_waiters) {
        if (waiter.woken || waiter.deadlineMs > steadyNowMs())
            continue;
        refused = !waiter.mutex->try_lock();
        if (refused)
            return true;
        waiter.woken = true;
        waiter.condition->notify_all();
        waiter.mutex->unlock();
        return true;
    }
    return false;
}

void FakeClock::stepWall(qint64 ms)
{
    m_utcMs += ms;
}

bool FakeClock::waitFor(int timeoutMs, const std::function<bool()>& reached)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(timeoutMs), reached);
}

bool FakeClock::waitForWaiters(int n, int timeoutMs)
{
    return waitFor(timeoutMs, [&] {
        const auto waiting = std::count_if(m_waiters.begin(), m_waiters.end(), [this](const Waiter& waiter) {
            return waiter.deadlineMs > steadyNowMs();
        });
        return waiting >= n;
    });
}

bool FakeClock::waitForDeadline(qint64 deadlineMs, int timeoutMs)
{
    return waitFor(timeoutMs, [&] {
        return std::any_of(m_waiters.begin(), m_waiters.end(),
                           [&](const Waiter& waiter) { return waiter.deadlineMs == deadlineMs; });
    });
}

std::optional<qint64> FakeClock::nextDeadline() const
{
    const std::scoped_lock guard(m_mutex);
    std::optional<qint64> next;
    for (const Waiter& waiter : m_waiters) {
        if (waiter.deadlineMs != noDeadline && waiter.deadlineMs > steadyNowMs())
            next = std::min(next.value_or(waiter.deadlineMs), waiter.deadlineMs);
    }
    return next;
}

} // namespace sillon::testing
