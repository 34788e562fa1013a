// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/songcounts.h"

#include "listens/listencolumns.h"

#include <algorithm>
#include <limits>

namespace sillon {

SongCounts songCounts(const ListenColumns& columns, const ChartPeriod& period)
{
    SongCounts found;
    found.plays.assign(columns.songs.size(), 0);
    std::uint32_t first = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t last = 0;
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const std::uint32_t at = columns.listenedAt[row];
        if (!period.holds(at))
            continue;
        ++found.plays[columns.song[row]];
        first = std::min(first, at);
        last = std::max(last, at);
    }
    found.firstAt = std::min(first, last);
    found.lastAt = last;
    return found;
}

std::vector<qint64> songTimes(const ListenColumns& columns, const ChartPeriod& period)
{
    std::vector<qint64> times(columns.songs.size(), 0);
    for (std::size_t row = 0; row < columns.size(); ++row) {
        if (period.holds(columns.listenedAt[row]))
            times[columns.song[row]] += columns.soundedMs[row];
    }
    return times;
}

} // namespace sillon
