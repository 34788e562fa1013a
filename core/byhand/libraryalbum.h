// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/album.h"
#include "music/track.h"

#include <QList>

namespace sillon {

/// The word before the colon of a library album's id; behind it stands the id of one of its tracks.
inline constexpr auto libraryScheme = "library";

/// An album of the library, of its tracks in order. Pure; empty when there are none.
[[nodiscard]] Album libraryAlbum(const QList<Track>& tracks);

} // namespace sillon
