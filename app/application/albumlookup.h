// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "byhand/albumsource.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

class Catalogue;

/// What words for an album led to: the one album that is meant, or those that might be.
struct AlbumLookup
{
    std::optional<Album> album;
    std::vector<AlbumHit>
        candidates; ///< when it is not clear which is meant; empty and no album: nothing found
};

/// An album of the library as one that can be scrobbled; its tracks in order.
[[nodiscard]] Album albumOfLibrary(const Catalogue& catalogue, int album);
/// Albums of the library for which a search holds (all, without words), at most `limit`; those without a
/// title are left out, and a search that is not understood finds none.
[[nodiscard]] std::vector<AlbumHit> albumHitsOfLibrary(const Catalogue& catalogue, const QString& words,
                                                       int limit);
/// The library's album of an id "library:TRACK"; NotFound when that track is not there (any more).
[[nodiscard]] Result<Album> albumOfLibraryId(const Catalogue& catalogue, const QString& id);

/// The hit that is meant by the words without doubt: the only one whose title, or "artist title", or
/// "artist - title" they are (case and accents aside); none when there are several, or none. Pure.
[[nodiscard]] std::optional<AlbumHit> hitMeant(const std::vector<AlbumHit>& hits, const QString& words);

/// Finds an album by its id (of the library, of one of the sources, or a bare MusicBrainz id of a release),
/// or by words: in the library first, then at the sources one after another. Blocks; the catalogue is read on
/// the calling thread, so only for programs without a window.
[[nodiscard]] Result<AlbumLookup> lookUpAlbum(const QString& text, const Catalogue& catalogue,
                                              const std::vector<AlbumSource*>& sources,
                                              const std::stop_token& stop);

} // namespace sillon
