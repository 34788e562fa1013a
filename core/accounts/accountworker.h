// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountwork.h"
#include "accounts/nowplayingworker.h"
#include "base/clock.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace sillon {

/// When a worker looks for work by itself, in seconds of the program's clock.
struct AccountTimes
{
    qint64 firstRunSeconds = 30;
    qint64 timerSeconds = 300;
};

/// The thread of one account: runs its chores one after another, one run at a time, when something wakes it,
/// when its timer says so, and when a chore said that something will be due.
class AccountWorker
{
public:
    AccountWorker(AccountWork work, Clock& clock, AccountTimes times);
    /// Stops and joins.
    ~AccountWorker();
    AccountWorker(const AccountWorker&) = delete;
    AccountWorker& operator=(const AccountWorker&) = delete;

    /// Something may be due: a listen was recorded, the network or the user is back. Any thread.
    void wake();
    /// The user wants everything tried now: the chores forget waits of their own first. Any thread.
    void retryAll();
    void updateNowPlaying(const NowPlaying& what); ///< any thread
    /// Returns at once; the run going on is cut short. Any thread.
    void askToStop();

private:
    void run(const std::stop_token& stop);
    qint64 deadline(std::optional<qint64> nextDue);

    AccountWork m_work;
    Clock& m_clock;
    AccountTimes m_times;
    qint64 m_nextLookMs; ///< steady; only the thread uses it
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_woken = false;
    bool m_retryAll = false;
    NowPlayingWorker m_nowPlaying;
    std::jthread m_thread; // last: it uses the others
};

} // namespace sillon
