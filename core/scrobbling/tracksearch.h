// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"
#include "search/searchquery.h"

namespace sillon {

/// Whether a query holds for one track, by its own fields: texts, path, years and length, read as the library
/// reads them. Pure. What only the library knows (plays, heard, added, loved) never holds.
[[nodiscard]] bool holdsForTrack(const SearchQuery& query, const Track& track);

/// The query asks for nothing but a track's own fields.
[[nodiscard]] bool asksOnlyForTrackFields(const SearchQuery& query);

} // namespace sillon
