// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagreaders.h"

#include <algorithm>
#include <iterator>

namespace sillon {

namespace {

constexpr std::size_t mostUntaken = 2000;
constexpr qint64 patienceMs = 200;
constexpr unsigned mostThreads = 16;

} // namespace

TagReaders::TagReaders(Clock& clock, const std::stop_token& stop)
    : m_clock(clock)
    , m_onStop(stop, [this] {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        m_noMore = true;
        m_changed.notify_all();
    })
{
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, mostThreads);
    for (unsigned i = 0; i < threads; ++i)
        m_threads.emplace_back([this](const std::stop_token& end) { work(end); });
}

TagReaders::~TagReaders()
{
    for (std::jthread& thread : m_threads)
        thread.request_stop();
}

void TagReaders::give(std::vector<FileChange> files)
{
    const std::scoped_lock lock(m_mutex);
    if (m_noMore)
        return;
    m_given += static_cast<qint64>(files.size());
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(files.begin()),
                     std::make_move_iterator(files.end()));
    m_changed.notify_all();
}

void TagReaders::noMore()
{
    const std::scoped_lock lock(m_mutex);
    m_noMore = true;
    m_changed.notify_all();
}

qint64 TagReaders::given() const
{
    const std::scoped_lock lock(m_mutex);
    return m_given;
}

bool TagReaders::isLast() const
{
    return m_noMore && m_waiting.empty() && m_reading == 0;
}

bool TagReaders::isDone() const
{
    const std::scoped_lock lock(m_mutex);
    return isLast() && m_read.empty();
}

std::vector<ReadFile> TagReaders::take(std::size_t enough, std::size_t most)
{
    std::unique_lock lock(m_mutex);
    m_wanted = enough;
    m_clock.waitUntil(lock, m_changed, m_clock.steadyNowMs() + patienceMs, {},
                      [&] { return m_read.size() >= enough || isLast(); });
    std::vector<ReadFile> taken;
    if (m_read.size() <= most) {
        taken.swap(m_read);
    } else {
        const auto end = m_read.begin() + static_cast<std::ptrdiff_t>(most);
        taken.assign(std::make_move_iterator(m_read.begin()), std::make_move_iterator(end));
        m_read.erase(m_read.begin(), end);
    }
    m_changed.notify_all();
    return taken;
}

void TagReaders::work(const std::stop_token& end)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, end, [&] { return !m_waiting.empty() && m_read.size() < mostUntaken; })) {
        FileChange next = std::move(m_waiting.front());
        m_waiting.pop_front();
        ++m_reading;
        lock.unlock();
        auto contents = readContents(next.file);
        lock.lock();
        --m_reading;
        m_read.push_back({next.id, std::move(next.file), std::move(contents)});
        // Waking the taker for every file would cost more than reading it.
        if (m_read.size() == m_wanted || isLast())
            m_changed.notify_all();
    }
}

} // namespace sillon
