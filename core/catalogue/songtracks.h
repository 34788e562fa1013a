// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <optional>

namespace sillon {

class Catalogue;

/// A track of the library that is this song by its folded names, of that album where there is one; none when
/// the library has it not, or its file is away. Main thread.
[[nodiscard]] std::optional<Track> trackOfSong(const Catalogue& catalogue, const QString& artist,
                                               const QString& title, const QString& album = {});

} // namespace sillon
