// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"

namespace sillon {

Background::Background(int threads)
{
    start(m_local, threads);
    start(m_remote, threads);
}

Background::~Background()
{
    stop();
}

void Background::start(Pool& pool, int threads)
{
    pool.threads.reserve(static_cast<std::size_t>(threads));
    for (int i = 0; i < threads; ++i)
        pool.threads.emplace_back([this, &pool](const std::stop_token& stop) { work(pool, stop); });
}

void Background::stop()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_stopped = true;
        for (Pool* pool : {&m_local, &m_remote})
            std::erase_if(pool->tasks, [](const Task& task) { return !task.isChange; });
    }
    for (Pool* pool : {&m_local, &m_remote}) {
        for (auto& thread : pool->threads)
            thread.request_stop();
    }
    for (Pool* pool : {&m_local, &m_remote})
        pool->threads.clear();
}

void Background::enqueue(Pool& pool, Task task)
{
    const std::scoped_lock guard(m_mutex);
    if (m_stopped)
        return;
    pool.tasks.push_back(std::move(task));
    pool.changed.notify_one();
}

void Background::work(Pool& pool, const std::stop_token& stop)
{
    for (;;) {
        Task task;
        {
            std::unique_lock lock(m_mutex);
            if (!pool.changed.wait(lock, stop, [&pool] { return !pool.tasks.empty(); }))
                return;
            task = std::move(pool.tasks.front());
            pool.tasks.pop_front();
        }
        task.work(stop);
    }
}

} // namespace sillon
