// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "library/filecontents.h"
#include "library/scanplan.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace sillon {

/// Reads files on as many threads as there are processors: files go in, what they hold comes out in any
/// order. Readers wait while too much of it was not taken yet.
class TagReaders
{
public:
    /// After stop was asked for nothing more is read; what was read can still be taken.
    TagReaders(Clock& clock, const std::stop_token& stop);
    ~TagReaders();
    TagReaders(const TagReaders&) = delete;
    TagReaders& operator=(const TagReaders&) = delete;

    /// Any thread.
    void give(std::vector<FileChange> files);
    void noMore();
    [[nodiscard]] qint64 given() const;

    /// Waits until this many files were read, or for a while when fewer were; at most `most` are handed out.
    /// Empty: nothing was read in a while, or (see isDone) nothing will be.
    [[nodiscard]] std::vector<ReadFile> take(std::size_t enough, std::size_t most);
    /// Everything given was read and taken, and no more will come; or stop was asked for.
    [[nodiscard]] bool isDone() const;

private:
    void work(const std::stop_token& end);
    [[nodiscard]] bool isLast() const;

    Clock& m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<FileChange> m_waiting;
    std::vector<ReadFile> m_read;
    std::size_t m_reading = 0;
    std::size_t m_wanted = 0; ///< by the one that takes
    qint64 m_given = 0;
    bool m_noMore = false;
    std::stop_callback<std::function<void()>> m_onStop;
    std::vector<std::jthread> m_threads; // last: they use the others
};

} // namespace sillon
