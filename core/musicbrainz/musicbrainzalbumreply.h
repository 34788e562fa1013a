// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "byhand/albumsource.h"

#include <QByteArray>

namespace sillon {

/// A page of releases of a search; what is not known is absent there, and names of a credit may be left out
/// when they are the artist's own. Malformed when it is none.
[[nodiscard]] Result<AlbumHits> musicBrainzAlbumHits(const QByteArray& body);
/// A release looked up with its recordings, credits and group; lengths are the track's, else the recording's.
[[nodiscard]] Result<Album> musicBrainzAlbum(const QByteArray& body);

} // namespace sillon
