// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/nowplayingworker.h"

#include <utility>

namespace sillon {

NowPlayingWorker::NowPlayingWorker(Send send, First first)
    : m_send(std::move(send))
    , m_first(std::move(first))
    , m_thread([this](const std::stop_token& stop) { run(stop); })
{}

NowPlayingWorker::~NowPlayingWorker() = default;

void NowPlayingWorker::update(const NowPlaying& what)
{
    const std::scoped_lock guard(m_mutex);
    m_newest = what;
    m_changed.notify_one();
}

void NowPlayingWorker::askToStop()
{
    m_thread.request_stop();
}

void NowPlayingWorker::run(const std::stop_token& stop)
{
    if (m_first)
        m_first(stop);
    for (;;) {
        std::optional<NowPlaying> what;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return m_newest.has_value(); });
            if (stop.stop_requested())
                return;
            what.swap(m_newest);
        }
        m_send(*what, stop);
    }
}

} // namespace sillon
