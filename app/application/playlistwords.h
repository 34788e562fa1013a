// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlist.h"
#include "playlists/playlistfile.h"

#include <QString>

namespace sillon::words {

/// The user's name for it, else what a ready one is called.
[[nodiscard]] QString playlistName(const Playlist& playlist);
/// "Last heard", as a list to choose from says it.
[[nodiscard]] QString smartOrder(SmartOrder order);
/// Why a line of a playlist file is no track.
[[nodiscard]] QString brokenEntry(BrokenEntry::Why why);

} // namespace sillon::words
