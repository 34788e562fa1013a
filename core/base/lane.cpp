// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lane.h"

#include <utility>

namespace sillon {

Lane::Lane()
    : m_thread([this] { run(); })
{}

Lane::~Lane()
{
    close();
}

bool Lane::post(std::function<void()> task)
{
    const std::scoped_lock guard(m_mutex);
    if (m_closed)
        return false;
    m_tasks.push_back(std::move(task));
    m_changed.notify_one();
    return true;
}

void Lane::close()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_closed = true;
        m_changed.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void Lane::run()
{
    for (;;) {
        std::function<void()> task;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_closed || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
}

} // namespace sillon
