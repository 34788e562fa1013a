// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playorder.h"

#include <algorithm>
#include <utility>

namespace sillon {

PlayOrder::PlayOrder(std::uint32_t seed)
    : m_random(seed)
    , m_nextSeed(static_cast<std::uint32_t>(m_random()))
{}

void PlayOrder::setShuffle(bool on, const PlayQueue& queue)
{
    if (on == m_shuffle)
        return;
    m_shuffle = on;
    m_order.clear();
    m_played = 0;
    follow(queue);
}

void PlayOrder::follow(const PlayQueue& queue)
{
    if (!m_shuffle)
        return;
    dropRemoved(queue);
    if (const auto current = queue.current(); m_order.empty() && current) {
        m_order.push_back(*current);
        m_played = 1;
    }
    std::vector<QueueItemId> known = m_order;
    std::sort(known.begin(), known.end());
    for (const QueueItem& item : queue.items()) {
        if (!std::binary_search(known.begin(), known.end(), item.id))
            addToRound(item.id);
    }
}

void PlayOrder::dropRemoved(const PlayQueue& queue)
{
    std::vector<QueueItemId> present;
    present.reserve(queue.items().size());
    for (const QueueItem& item : queue.items())
        present.push_back(item.id);
    std::sort(present.begin(), present.end());
    const auto isGone = [&present](QueueItemId id) {
        return !std::binary_search(present.begin(), present.end(), id);
    };
    const auto played = m_order.begin() + static_cast<std::ptrdiff_t>(m_played);
    m_played -= static_cast<std::size_t>(std::count_if(m_order.begin(), played, isGone));
    m_order.erase(std::remove_if(m_order.begin(), m_order.end(), isGone), m_order.end());
}

void PlayOrder::addToRound(QueueItemId id)
{
    std::uniform_int_distribution<std::size_t> place(m_played, m_order.size());
    m_order.insert(m_order.begin() + static_cast<std::ptrdiff_t>(place(m_random)), id);
}

void PlayOrder::moveTo(QueueItemId id)
{
    if (!m_shuffle || m_order.empty())
        return;
    const auto at = [this](std::size_t count) {
        return m_order.begin() + static_cast<std::ptrdiff_t>(count);
    };
    if (m_played > 0 && m_order[m_played - 1] == id)
        return;
    if (m_played == m_order.size()) {
        if (auto round = nextRound(); round.front() == id) {
            m_order = std::move(round);
            m_played = 1;
            m_nextSeed = static_cast<std::uint32_t>(m_random());
            return;
        }
    }
    if (m_played > 1 && m_order[m_played - 2] == id) {
        --m_played;
        return;
    }
    const auto found = std::find(m_order.begin(), m_order.end(), id);
    if (found == m_order.end())
        return;
    if (found < at(m_played))
        std::rotate(found, found + 1, at(m_played)); // had its turn: its place is now the newest
    else
        std::rotate(at(m_played++), found, found + 1);
}

void PlayOrder::placeNext(const std::vector<QueueItemId>& ids)
{
    std::size_t place = m_played;
    for (const QueueItemId id : ids) {
        const auto begin = m_order.begin() + static_cast<std::ptrdiff_t>(std::min(place, m_order.size()));
        const auto found = std::find(begin, m_order.end(), id);
        if (found == m_order.end())
            continue;
        std::rotate(begin, found, found + 1);
        ++place;
    }
}

std::optional<QueueItemId> PlayOrder::afterEnd(const PlayQueue& queue) const
{
    if (m_repeat == RepeatMode::One && queue.current())
        return queue.current();
    return next(queue);
}

std::optional<QueueItemId> PlayOrder::next(const PlayQueue& queue) const
{
    const auto left = upcoming(queue);
    if (!left.empty())
        return left.front();
    return wraps() ? first(queue) : std::nullopt;
}

std::optional<QueueItemId> PlayOrder::previous(const PlayQueue& queue) const
{
    if (m_shuffle)
        return m_played > 1 ? std::optional(m_order[m_played - 2]) : std::nullopt;
    const auto row = queue.current() ? queue.indexOf(*queue.current()) : std::nullopt;
    if (!row)
        return std::nullopt;
    if (*row > 0)
        return queue.items()[static_cast<std::size_t>(*row - 1)].id;
    return wraps() ? std::optional(queue.items().back().id) : std::nullopt;
}

std::optional<QueueItemId> PlayOrder::first(const PlayQueue& queue) const
{
    if (queue.items().empty())
        return std::nullopt;
    if (!m_shuffle)
        return queue.items().front().id;
    return m_played < m_order.size() ? m_order[m_played] : nextRound().front();
}

std::vector<QueueItemId> PlayOrder::upcoming(const PlayQueue& queue) const
{
    if (m_shuffle)
        return {m_order.begin() + static_cast<std::ptrdiff_t>(m_played), m_order.end()};
    const auto row = queue.current() ? queue.indexOf(*queue.current()) : std::nullopt;
    std::vector<QueueItemId> ids;
    for (int i = row ? *row + 1 : 0; i < queue.size(); ++i)
        ids.push_back(queue.items()[static_cast<std::size_t>(i)].id);
    return ids;
}

std::vector<QueueItemId> PlayOrder::nextRound() const
{
    std::vector<QueueItemId> round = m_order;
    std::sort(round.begin(), round.end());
    std::mt19937 random(m_nextSeed);
    std::shuffle(round.begin(), round.end(), random);
    if (round.size() > 1 && round.front() == m_order.back())
        std::swap(round.front(), round.back());
    return round;
}

} // namespace sillon
