// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playqueue.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace sillon {

namespace {

/// Tells whether an item is one of ids; quick also when half of a long queue is selected.
class Chosen
{
public:
    explicit Chosen(std::vector<QueueItemId> ids)
        : m_ids(std::move(ids))
    {
        std::sort(m_ids.begin(), m_ids.end());
    }
    bool operator()(const QueueItem& item) const { return has(item.id); }
    [[nodiscard]] bool has(QueueItemId id) const
    {
        return std::binary_search(m_ids.begin(), m_ids.end(), id);
    }

private:
    std::vector<QueueItemId> m_ids;
};

} // namespace

std::optional<int> PlayQueue::indexOf(QueueItemId id) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [id](const QueueItem& item) { return item.id == id; });
    if (found == m_items.end())
        return std::nullopt;
    return static_cast<int>(std::distance(m_items.begin(), found));
}

const QueueItem* PlayQueue::find(QueueItemId id) const
{
    const auto row = indexOf(id);
    return row ? &m_items[static_cast<std::size_t>(*row)] : nullptr;
}

std::vector<QueueItemId> PlayQueue::insert(int row, const QList<Track>& tracks)
{
    std::vector<QueueItem> added;
    std::vector<QueueItemId> ids;
    added.reserve(static_cast<std::size_t>(tracks.size()));
    ids.reserve(added.capacity());
    for (const Track& track : tracks) {
        ids.push_back(m_nextId);
        added.push_back(QueueItem{m_nextId++, track});
    }
    m_items.insert(m_items.begin() + std::clamp(row, 0, size()), std::make_move_iterator(added.begin()),
                   std::make_move_iterator(added.end()));
    return ids;
}

void PlayQueue::remove(const std::vector<QueueItemId>& ids)
{
    const Chosen gone(ids);
    m_items.erase(std::remove_if(m_items.begin(), m_items.end(), std::cref(gone)), m_items.end());
    if (m_current && gone.has(*m_current))
        m_current.reset();
}

void PlayQueue::move(const std::vector<QueueItemId>& ids, int before)
{
    const auto middle = m_items.begin() + std::clamp(before, 0, size());
    const Chosen moves(ids);
    // Those above the place sink to it, those below rise to it; both keep their order.
    std::stable_partition(m_items.begin(), middle, [&moves](const QueueItem& item) { return !moves(item); });
    std::stable_partition(middle, m_items.end(), std::cref(moves));
}

void PlayQueue::clear()
{
    m_items.clear();
    m_current.reset();
}

void PlayQueue::setCurrent(std::optional<QueueItemId> id)
{
    m_current = id && indexOf(*id) ? id : std::nullopt;
}

std::vector<QueueItemId> PlayQueue::renew(const Renewed& renewed)
{
    std::vector<QueueItemId> changed;
    for (QueueItem& item : m_items) {
        std::optional<Track> now = renewed(item.track);
        if (!now || *now == item.track)
            continue;
        item.track = std::move(*now);
        changed.push_back(item.id);
    }
    return changed;
}

void PlayQueue::restore(std::vector<QueueItem> items, std::optional<QueueItemId> current)
{
    m_items = std::move(items);
    for (const QueueItem& item : m_items)
        m_nextId = std::max(m_nextId, item.id + 1);
    setCurrent(current);
}

} // namespace sillon
