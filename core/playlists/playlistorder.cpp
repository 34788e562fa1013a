// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistorder.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace sillon {

std::optional<std::vector<qint64>> positionsBetween(std::optional<qint64> before, std::optional<qint64> after,
                                                    int count)
{
    qint64 step = positionStep;
    qint64 start = 0;
    if (before && after) {
        step = (*after - *before) / (count + 1);
        if (step < 1)
            return std::nullopt;
        start = *before;
    } else if (before) {
        start = *before;
    } else if (after) {
        start = *after - step * (count + 1);
    }
    std::vector<qint64> positions;
    positions.reserve(static_cast<std::size_t>(count));
    for (int i = 1; i <= count; ++i)
        positions.push_back(start + step * i);
    return positions;
}

std::vector<PlaylistItem> movedItems(std::vector<PlaylistItem> items, const std::vector<PlaylistItemId>& ids,
                                     int before)
{
    const std::unordered_set<PlaylistItemId> wanted(ids.begin(), ids.end());
    const auto moves = [&wanted](const PlaylistItem& item) { return wanted.contains(item.id); };
    const auto gap = items.begin() + std::clamp(before, 0, static_cast<int>(items.size()));
    // What moves is gathered on both sides of the gap, next to it.
    std::stable_partition(items.begin(), gap, [&moves](const PlaylistItem& item) { return !moves(item); });
    std::stable_partition(gap, items.end(), moves);
    return items;
}

} // namespace sillon
