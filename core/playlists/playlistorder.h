// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlist.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace sillon {

/// How far apart the positions of neighbours are when there is room.
inline constexpr qint64 positionStep = qint64{1} << 32;

/// Rising positions for `count` items that come between two neighbours (none: an end of the list). None when
/// the gap is too small; then everything has to be numbered anew. Pure.
[[nodiscard]] std::optional<std::vector<qint64>> positionsBetween(std::optional<qint64> before,
                                                                  std::optional<qint64> after, int count);

/// The items with these ids, in their order, taken out and put before what is row `before` now (0..size).
/// Pure.
[[nodiscard]] std::vector<PlaylistItem> movedItems(std::vector<PlaylistItem> items,
                                                   const std::vector<PlaylistItemId>& ids, int before);

} // namespace sillon
