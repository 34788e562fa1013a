// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "music/track.h"
#include "search/searchquery.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>

namespace sillon {

/// What a filter looks at.
enum class FilterKind : std::uint8_t {
    Folder,  ///< text: a folder; holds for files in it and below
    Genre,   ///< text: a genre; holds when it is one of the track's, case and accents aside
    Shorter, ///< text: milliseconds; holds for tracks that are shorter
    Longer,  ///< text: milliseconds; holds for tracks that are longer
    Search,  ///< text: a search (search/searchquery.h) over the track's own fields
};

/// One account does not get the plays of tracks this holds for.
struct ScrobbleFilter
{
    qint64 id = 0; ///< 0 until stored
    AccountId account = 0;
    FilterKind kind = FilterKind::Search;
    QString text;
    friend bool operator==(const ScrobbleFilter&, const ScrobbleFilter&) = default;
};

[[nodiscard]] QString filterKindName(FilterKind kind); ///< "folder", "genre", "shorter", "longer", "search"
[[nodiscard]] std::optional<FilterKind> filterKindOf(const QString& name);

/// Whether the filter keeps plays of a track back. A search that is not understood, or asks for what only the
/// library knows, holds for nothing. Pure.
[[nodiscard]] bool holdsFor(const ScrobbleFilter& filter, const Track& track, const SearchMoment& moment);

/// The first that does; null when the play may go.
[[nodiscard]] const ScrobbleFilter* firstHolding(std::span<const ScrobbleFilter> filters, const Track& track,
                                                 const SearchMoment& moment);

/// Says nothing when a filter of this kind may have this text.
enum class FilterFault : std::uint8_t { None, Empty, NoLength, NotUnderstood, NotOfTracks };
[[nodiscard]] FilterFault faultOf(FilterKind kind, const QString& text, const SearchMoment& moment);

} // namespace sillon
