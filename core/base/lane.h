// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace sillon {

/// One worker thread that runs what it is given, one after another. Closing runs all that was posted before.
class Lane
{
public:
    Lane();
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// Queues task. Any thread. After close() nothing is taken any more (false).
    bool post(std::function<void()> task);
    /// Runs what waits, then ends the thread. Idempotent.
    void close();

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::function<void()>> m_tasks;
    bool m_closed = false;
    std::jthread m_thread;
};

} // namespace sillon
