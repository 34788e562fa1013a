// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"

namespace sillon {

Background::Background(int threads)
{
    m_threads.reserve(static_cast<std::size_t>(threads));
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
}

Background::~Background()
{
    stop();
}

void Background::stop()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_stopped = true;
        m_tasks.clear();
    }
    for (auto& thread : m_threads)
        thread.request_stop();
    m_threads.clear();
}

void Background::enqueue(std::function<void(const std::stop_token&)> task)
{
    const std::scoped_lock guard(m_mutex);
    if (m_stopped)
        return;
    m_tasks.push_back(std::move(task));
    m_changed.notify_one();
}

void Background::work(const std::stop_token& stop)
{
    for (;;) {
        std::function<void(const std::stop_token&)> task;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, stop, [this] { return !m_tasks.empty(); }))
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task(stop);
    }
}

} // namespace sillon
