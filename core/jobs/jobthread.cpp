// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobthread.h"

#include <utility>

namespace sillon {

JobThread::JobThread(const Job& job, JobFunction function, std::function<void()> stirred)
    : m_stirred(std::move(stirred))
    , m_thread([this, job, function = std::move(function)](const std::stop_token& stop) {
        JobProgress progress(job, [this](const Job& told) { take(told); });
        end(function(job, progress, stop));
    })
{}

JobThread::~JobThread()
{
    askToStop();
    join();
}

void JobThread::askToStop()
{
    m_thread.request_stop();
}

void JobThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

std::optional<Job> JobThread::takeNews()
{
    const std::scoped_lock guard(m_mutex);
    return std::exchange(m_news, std::nullopt);
}

std::optional<Done> JobThread::outcome() const
{
    const std::scoped_lock guard(m_mutex);
    return m_outcome;
}

void JobThread::take(const Job& told)
{
    bool first = false;
    {
        const std::scoped_lock guard(m_mutex);
        first = !m_news;
        m_news = told;
    }
    if (first)
        m_stirred();
}

void JobThread::end(Done outcome)
{
    {
        const std::scoped_lock guard(m_mutex);
        m_outcome = std::move(outcome);
    }
    m_stirred();
}

} // namespace sillon
