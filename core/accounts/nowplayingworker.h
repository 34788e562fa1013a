// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/nowplaying.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace sillon {

/// Sends what sounds now on a thread of its own, so that a slow submission does not delay it: the newest
/// only, once.
class NowPlayingWorker
{
public:
    using Send = std::function<void(const NowPlaying&, std::stop_token)>;
    using First = std::function<void(std::stop_token)>;

    /// first runs once, before anything is sent.
    explicit NowPlayingWorker(Send send, First first = {});
    /// Stops and joins.
    ~NowPlayingWorker();
    NowPlayingWorker(const NowPlayingWorker&) = delete;
    NowPlayingWorker& operator=(const NowPlayingWorker&) = delete;

    /// Takes the place of what was not sent yet. Any thread.
    void update(const NowPlaying& what);
    /// Returns at once; what was not sent is dropped. Any thread.
    void askToStop();

private:
    void run(const std::stop_token& stop);

    Send m_send;
    First m_first;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<NowPlaying> m_newest;
    std::jthread m_thread; // last: it uses the others
};

} // namespace sillon
