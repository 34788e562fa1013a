// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releaseyear/yearstate.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sillon {

/// What is known of a song's year, as charts need it.
enum class Dating : std::uint8_t {
    Pending, ///< still being searched
    Dated,
    Unknown, ///< searched and not found
};

/// A song of ListenColumns::songs with its year on the chosen basis; small, since a million plays look it up.
struct DatedSong
{
    std::int16_t year = 0; ///< only when dated
    Dating answer = Dating::Pending;
    YearSource source = YearSource::None; ///< only when dated
    bool ofSong = false;                  ///< on the basis Song: no album's year stands for it
    bool apart = false;                   ///< not the year of its album
    friend bool operator==(const DatedSong&, const DatedSong&) = default;
};

/// The songs of these release years, as a SongChoice; from..to, both included.
[[nodiscard]] std::vector<std::uint8_t> songsOfYears(std::span<const DatedSong> dated, int from, int to);
/// The songs for which the answer is this one.
[[nodiscard]] std::vector<std::uint8_t> songsAnswered(std::span<const DatedSong> dated, Dating answer);

} // namespace sillon
