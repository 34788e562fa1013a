// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace sillon {

/// By what rows of the catalogue are put in order; equal ones by album artist, album, disc and number.
enum class CatalogueOrder : std::uint8_t {
    Shelf, ///< album artist, album, disc, number
    Title,
    Artist,
    Album,
    AlbumArtist,
    Number,
    Year,
    OriginalYear,
    YearSource, ///< the user's own word first
    Genre,
    Length,
    Path,
    Added,
    Plays,
    FirstHeard,
    LastHeard,
    Loved,
    AudioType,
    BitRate,
    SampleRate,
    Channels,
};

[[nodiscard]] constexpr bool isByPlays(CatalogueOrder order)
{
    return order == CatalogueOrder::Plays || order == CatalogueOrder::FirstHeard ||
           order == CatalogueOrder::LastHeard;
}

} // namespace sillon
