// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "library/lyrics.h"

#include <QString>

namespace sillon {

/// Longer lyrics are cut.
inline constexpr qint64 largestLyricsBytes = 1024LL * 1024;

/// The lyrics of a file: those of the .lrc file of its name beside it (its suffix in any case), else those in
/// its tags; empty when there are none. Blocks: workers only.
[[nodiscard]] Result<Lyrics> readLyrics(const QString& path);

} // namespace sillon
