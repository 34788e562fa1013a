// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/datedsongs.h"

#include "releaseyear/songyears.h"

namespace sillon {

namespace {

constexpr int latestYear = 9999;

DatedSong datedSong(const KnownYear& known)
{
    if (known.year > 0 && known.year <= latestYear)
        return {static_cast<std::int16_t>(known.year), Dating::Dated, known.source, known.ofSong,
                known.apart};
    return {0, known.state == YearState::NotFound ? Dating::Unknown : Dating::Pending, YearSource::None,
            false, false};
}

} // namespace

std::vector<DatedSong> datedSongs(std::span<const KnownYear> known)
{
    std::vector<DatedSong> songs;
    songs.reserve(known.size());
    for (const KnownYear& one : known)
        songs.push_back(datedSong(one));
    return songs;
}

Result<std::vector<DatedSong>> readDatedSongs(Database& database, std::span<const HeardSong> songs,
                                              YearBasis basis)
{
    const auto known = SongYears(database).of(songs, basis);
    if (!known)
        return fail(known.error());
    return datedSongs(*known);
}

} // namespace sillon
