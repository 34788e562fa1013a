// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/topchart.h"

#include "charts/songcounts.h"

#include <algorithm>
#include <utility>

namespace sillon {

std::vector<TopEntry> topChart(const ListenColumns& columns, const SongGroups& groups,
                               const ChartPeriod& period, TopOrder order, int limit, const SongChoice& choice)
{
    const SongCounts heard = songCounts(columns, period);
    const std::vector<qint64> times = songTimes(columns, period);
    std::vector<TopEntry> all(groups.groups.size());
    for (std::uint32_t group = 0; group < all.size(); ++group)
        all[group].group = group;
    for (std::size_t song = 0; song < groups.ofSong.size(); ++song) {
        const bool counted = choice.empty() || choice[song] != 0;
        if (groups.ofSong[song] == SongGroups::none || !counted)
            continue;
        TopEntry& entry = all[groups.ofSong[song]];
        entry.plays += heard.plays[song];
        entry.soundedMs += times[song];
    }
    all.erase(std::remove_if(all.begin(), all.end(), [](const TopEntry& entry) { return entry.plays == 0; }),
              all.end());
    const auto more = [order](const TopEntry& a, const TopEntry& b) {
        const auto rank = [order](const TopEntry& entry) {
            return order == TopOrder::Plays ? std::pair(entry.plays, entry.soundedMs)
                                            : std::pair(entry.soundedMs, entry.plays);
        };
        return rank(a) != rank(b) ? rank(a) > rank(b) : a.group < b.group;
    };
    const auto wanted =
        limit > 0 ? std::min<std::size_t>(all.size(), static_cast<std::size_t>(limit)) : all.size();
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(wanted), all.end(), more);
    all.resize(wanted);
    return all;
}

} // namespace sillon
