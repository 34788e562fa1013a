// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountworker.h"

#include "accounts/chorerun.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

constexpr qint64 shortestWaitMs = 1000; // whatever a chore answers, the thread never spins

NowPlayingWorker::Send sendOrNothing(NowPlayingWorker::Send send)
{
    if (send)
        return send;
    return [](const NowPlaying&, const std::stop_token&) {};
}

} // namespace

AccountWorker::AccountWorker(AccountWork work, Clock& clock, AccountTimes times)
    : m_work(std::move(work))
    , m_clock(clock)
    , m_times{std::max<qint64>(times.firstRunSeconds, 0), std::max<qint64>(times.timerSeconds, 1)}
    , m_nextLookMs(clock.steadyNowMs() + m_times.firstRunSeconds * 1000)
    , m_nowPlaying(sendOrNothing(m_work.sendNowPlaying), m_work.checkSignIn)
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{}

AccountWorker::~AccountWorker()
{
    askToStop();
}

void AccountWorker::wake()
{
    const std::scoped_lock guard(m_mutex);
    m_woken = true;
    m_changed.notify_one();
}

void AccountWorker::retryAll()
{
    const std::scoped_lock guard(m_mutex);
    m_woken = true;
    m_retryAll = true;
    m_changed.notify_one();
}

void AccountWorker::updateNowPlaying(const NowPlaying& what)
{
    m_nowPlaying.update(what);
}

void AccountWorker::askToStop()
{
    m_thread.request_stop();
    m_nowPlaying.askToStop();
}

void AccountWorker::run(const std::stop_token& stop)
{
    qint64 next = m_nextLookMs;
    for (;;) {
        bool everything = false;
        {
            std::unique_lock lock(m_mutex);
            m_clock.waitUntil(lock, m_changed, next, stop, [this] { return m_woken; });
            if (stop.stop_requested())
                return;
            m_woken = false;
            everything = std::exchange(m_retryAll, false);
        }
        next = deadline(runChoresOnce(m_work, everything, stop));
    }
}

/// The steady moment of the next run: the timer keeps its own beat, whatever woke the thread in between.
qint64 AccountWorker::deadline(std::optional<qint64> nextDue)
{
    const qint64 now = m_clock.steadyNowMs();
    const qint64 beat = m_times.timerSeconds * 1000;
    if (m_nextLookMs <= now)
        m_nextLookMs += ((now - m_nextLookMs) / beat + 1) * beat;
    const auto until = msUntilDue(nextDue, m_clock.utcNowMs());
    if (!until)
        return m_nextLookMs;
    return std::min(m_nextLookMs, now + std::clamp(*until, shortestWaitMs, std::max(beat, shortestWaitMs)));
}

} // namespace sillon
