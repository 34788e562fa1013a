// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QString>

#include <array>
#include <cstdint>

namespace sillon {

/// What a table of tracks can show, one value a column; the values are the model's column numbers.
enum class TrackColumn : std::uint8_t {
    Title,
    Artist,
    Album,
    AlbumArtist,
    Number,
    Year,
    Genre,
    Length,
    File
};

inline constexpr std::array allTrackColumns{TrackColumn::Title,       TrackColumn::Artist, TrackColumn::Album,
                                            TrackColumn::AlbumArtist, TrackColumn::Number, TrackColumn::Year,
                                            TrackColumn::Genre,       TrackColumn::Length, TrackColumn::File};

/// The word a column has in saved layouts ("album-artist").
[[nodiscard]] QString trackColumnName(TrackColumn column);
/// Its heading, translated.
[[nodiscard]] QString trackColumnTitle(TrackColumn column);
[[nodiscard]] QString trackColumnText(const Track& track, TrackColumn column);
/// Figures are aligned to the end and have one width for all rows.
[[nodiscard]] bool isFigure(TrackColumn column);

} // namespace sillon
