// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguealbum.h"

#include <QString>

/// What albums and artists are called on screen.
namespace sillon::words {

/// The title, or words for tracks that belong to no album.
[[nodiscard]] QString albumTitle(const CatalogueAlbum& album);
/// The album artist, or "Various Artists" of a compilation, or words for nobody.
[[nodiscard]] QString albumArtist(const CatalogueAlbum& album);
[[nodiscard]] QString artistName(const QString& name);

/// The original year, else the edition's; 0 unknown.
[[nodiscard]] int albumYear(const CatalogueAlbum& album);
/// "1980", "1980 (reissued 2020)"; empty when unknown.
[[nodiscard]] QString albumYears(const CatalogueAlbum& album);

/// "48 min", "2 h 13 min".
[[nodiscard]] QString roughLength(qint64 ms);
[[nodiscard]] QString tracks(int count);
[[nodiscard]] QString albums(int count);
/// "12 plays"; empty for none.
[[nodiscard]] QString plays(qint64 count);
/// "heard today", "heard yesterday", "heard 3 March 2024"; empty for never. Both UTC seconds.
[[nodiscard]] QString lastHeard(qint64 heardAt, qint64 now);

/// What there is of some of these, with dots between.
[[nodiscard]] QString listed(const QStringList& parts);

} // namespace sillon::words
