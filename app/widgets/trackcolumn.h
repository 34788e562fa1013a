// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QString>

#include <array>
#include <cstdint>

namespace sillon {

struct TrackFacts;

/// What a table of tracks can show, one value a column; the values are the model's column numbers.
enum class TrackColumn : std::uint8_t {
    Title,
    Artist,
    Album,
    AlbumArtist,
    Disc,
    Number,
    OriginalYear,
    YearSource,
    Year,
    Genre,
    Length,
    Plays,
    Loved,
    FirstHeard,
    LastHeard,
    Added,
    Type,
    BitRate,
    SampleRate,
    Channels,
    File
};

inline constexpr std::array allTrackColumns{
    TrackColumn::Title, TrackColumn::Artist,     TrackColumn::Album,        TrackColumn::AlbumArtist,
    TrackColumn::Disc,  TrackColumn::Number,     TrackColumn::OriginalYear, TrackColumn::YearSource,
    TrackColumn::Year,  TrackColumn::Genre,      TrackColumn::Length,       TrackColumn::Plays,
    TrackColumn::Loved, TrackColumn::FirstHeard, TrackColumn::LastHeard,    TrackColumn::Added,
    TrackColumn::Type,  TrackColumn::BitRate,    TrackColumn::SampleRate,   TrackColumn::Channels,
    TrackColumn::File};

/// The word a column has in saved layouts ("album-artist").
[[nodiscard]] QString trackColumnName(TrackColumn column);
/// Its heading, translated.
[[nodiscard]] QString trackColumnTitle(TrackColumn column);
/// What stands in it; of columns that show facts (plays, dates, original year) nothing. Loved has no text.
[[nodiscard]] QString trackColumnText(const Track& track, TrackColumn column);
[[nodiscard]] QString trackColumnText(const Track& track, const TrackFacts& facts, TrackColumn column);
/// Figures (and dates) are aligned to the end and have one width for all rows.
[[nodiscard]] bool isFigure(TrackColumn column);

} // namespace sillon
