// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobthread.h"

#include <utility>

namespace sillon {

JobThread::JobThread(const Job& job, JobFunction function, std::function<void()> stirred)
    : m_stirred(std::move(stirred))
    , m_thread([this, job, function = std::move(function)](const std::stop_token& stop) {
        JobProgress progress(
            job, [this](const Job& told) { tell(told); }, this);
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

bool JobThread::hasTurn() const
{
    const std::scoped_lock guard(m_mutex);
    return m_standing == Standing::HasTurn;
}

bool JobThread::wantsTurn() const
{
    const std::scoped_lock guard(m_mutex);
    return m_standing == Standing::WantsTurn;
}

void JobThread::giveTurn()
{
    const std::scoped_lock guard(m_mutex);
    m_standing = Standing::HasTurn;
    m_given.notify_all();
}

void JobThread::giveUp()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_standing = Standing::Rests;
    }
    m_stirred();
}

bool JobThread::take(std::stop_token stop)
{
    {
        const std::scoped_lock guard(m_mutex);
        if (m_standing == Standing::HasTurn)
            return !stop.stop_requested();
        m_standing = Standing::WantsTurn;
    }
    m_stirred();
    std::unique_lock lock(m_mutex);
    return m_given.wait(lock, stop, [this] { return m_standing == Standing::HasTurn; }) &&
           !stop.stop_requested();
}

void JobThread::tell(const Job& told)
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
