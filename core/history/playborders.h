// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/listenmatch.h"
#include "music/listen.h"

#include <cstddef>
#include <span>

namespace sillon {

// Plays are compared some at a time. Where a song was played several times in a row, the border must not run
// between the repeats: each would take the listen that lies nearest, and the last one find none.

/// Two plays of a song this far apart at most may be the same stored listen.
inline constexpr qint64 competingSeconds = 2 * farthestMatchSeconds;
/// So many plays are put off to the next page at most.
inline constexpr std::size_t mostHeldOver = 50;

/// How many plays at the end of a page (newest first) are to be compared with the next page: those near its
/// border, and the repeats of their songs. 0 where that would be too many. Pure.
[[nodiscard]] std::size_t heldOver(std::span<const Listen> plays);

/// Where plays in rising order are best cut: the last place in the second half of [0, size] before which
/// nothing was played for long; the size when there is none. Pure.
[[nodiscard]] std::size_t quietPlace(std::span<const Listen> plays);

} // namespace sillon
