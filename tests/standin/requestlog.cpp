// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/requestlog.h"

#include <chrono>

namespace sillon::standin {

namespace {

constexpr std::size_t mostEntries = 100'000;
constexpr qsizetype mostBytes = qsizetype{128} * 1024 * 1024;

std::chrono::steady_clock::time_point deadlineAfter(int timeoutMs)
{
    return std::chrono::steady_clock::now() + std::chrono::milliseconds(timeoutMs);
}

} // namespace

void RequestLog::add(LoggedRequest entry)
{
    {
        const std::lock_guard lock(m_mutex);
        m_bytes += entry.request.body.size();
        m_entries.push_back(std::move(entry));
        ++m_count;
        while (m_entries.size() > mostEntries || (m_bytes > mostBytes && m_entries.size() > 1)) {
            m_bytes -= m_entries.front().request.body.size();
            m_entries.pop_front();
        }
    }
    m_arrived.notify_all();
}

void RequestLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
    m_bytes = 0;
    m_count = 0;
}

std::vector<LoggedRequest> RequestLog::all() const
{
    const std::lock_guard lock(m_mutex);
    return {m_entries.begin(), m_entries.end()};
}

int RequestLog::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_count;
}

bool RequestLog::waitForCount(int count, int timeoutMs) const
{
    std::unique_lock lock(m_mutex);
    return m_arrived.wait_until(lock, deadlineAfter(timeoutMs), [this, count] { return m_count >= count; });
}

bool RequestLog::waitFor(const Condition& condition, int timeoutMs) const
{
    const auto deadline = deadlineAfter(timeoutMs);
    for (;;) {
        const int seen = count();
        if (condition(all()))
            return true;
        std::unique_lock lock(m_mutex);
        if (!m_arrived.wait_until(lock, deadline, [this, seen] { return m_count != seen; }))
            return false;
    }
}

} // namespace sillon::standin
