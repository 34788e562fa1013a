// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace sillon {

using QueueItemId = qint64; ///< one place in the queue; the same track twice has two

struct QueueItem
{
    QueueItemId id = 0;
    Track track;
};

/// What plays next, in the user's order, and which item is current. A plain value: no clock, no sound.
/// Indices are rows of the queue as shown; the order of playing is PlayOrder's.
class PlayQueue
{
public:
    [[nodiscard]] const std::vector<QueueItem>& items() const { return m_items; }
    [[nodiscard]] int size() const { return static_cast<int>(m_items.size()); }
    [[nodiscard]] std::optional<int> indexOf(QueueItemId id) const;
    [[nodiscard]] const QueueItem* find(QueueItemId id) const;
    [[nodiscard]] std::optional<QueueItemId> current() const { return m_current; }

    /// Inserts before row (0..size, clamped); returns the new items' ids in order.
    std::vector<QueueItemId> insert(int row, const QList<Track>& tracks);
    /// Removes rows; the current item, when among them, becomes none.
    void remove(const std::vector<QueueItemId>& ids);
    /// Moves items, keeping their order among themselves, so that they stand before row `before` (of the old
    /// rows).
    void move(const std::vector<QueueItemId>& ids, int before);
    void clear();
    void setCurrent(std::optional<QueueItemId> id);
    /// What the library says of a track now; none: it knows nothing else of it.
    using Renewed = std::function<std::optional<Track>(const Track& track)>;
    /// Renews the tracks of all items; returns the ids of those that are different now.
    std::vector<QueueItemId> renew(const Renewed& renewed);
    /// Takes saved items with their ids (at start).
    void restore(std::vector<QueueItem> items, std::optional<QueueItemId> current);

private:
    std::vector<QueueItem> m_items;
    std::optional<QueueItemId> m_current;
    QueueItemId m_nextId = 1;
};

} // namespace sillon
