// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/jobprogress.h"

#include <utility>

namespace sillon {

JobProgress::JobProgress(Job job, Told told, Turn* turn)
    : m_job(std::move(job))
    , m_told(std::move(told))
    , m_turn(turn)
{}

template <typename Change>
void JobProgress::change(Change apply)
{
    Job now;
    {
        const std::scoped_lock guard(m_mutex);
        apply(m_job);
        now = m_job;
    }
    if (m_told)
        m_told(now);
}

void JobProgress::setPhase(const QString& phase)
{
    change([&](Job& job) {
        if (job.phase == phase)
            return;
        job.phase = phase;
        job.done = 0;
        job.total = 0;
        job.item.clear();
    });
}

void JobProgress::report(qint64 done, qint64 total, const QString& item)
{
    change([&](Job& job) {
        job.done = done;
        job.total = total;
        job.item = item;
    });
}

void JobProgress::setResult(const QJsonObject& result)
{
    change([&](Job& job) { job.result = result; });
}

void JobProgress::giveTurnUp()
{
    if (m_turn)
        m_turn->giveUp();
}

bool JobProgress::takeTurn(std::stop_token stop)
{
    return m_turn ? m_turn->take(std::move(stop)) : !stop.stop_requested();
}

Job JobProgress::job() const
{
    const std::scoped_lock guard(m_mutex);
    return m_job;
}

} // namespace sillon
