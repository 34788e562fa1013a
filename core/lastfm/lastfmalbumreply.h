// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "byhand/albumsource.h"

#include <QJsonObject>
#include <QString>

namespace sillon {

/// The page of an answer to album.search (the old empty form, one hit as object); Malformed when it is none.
/// Hits without artist or title are left out.
[[nodiscard]] Result<AlbumHits> lastfmAlbumHits(const QJsonObject& answer);
/// The album of an answer to album.getInfo: lengths are whole seconds there; one track is an object, and
/// `tracks` is missing when none is known. Malformed when it is none.
[[nodiscard]] Result<Album> lastfmAlbum(const QJsonObject& answer);

/// "lastfm:ARTIST/TITLE", both percent-encoded.
[[nodiscard]] QString lastfmAlbumId(const QString& artist, const QString& title);

} // namespace sillon
