// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "releaseyear/yearstate.h"

#include <QString>
#include <QtGlobal>

#include <vector>

namespace sillon {

/// The tracks of the library that make up one album: same album title and album artist (else artist; a
/// compilation is one album whoever plays on it), or the same release MBID; several discs are one album.
struct CatalogueAlbum
{
    QString title;
    QString artist; ///< album artist; empty for a compilation that names none (shown as Various Artists)
    bool compilation = false;
    int year = 0;                             ///< of the edition
    int originalYear = 0;                     ///< 0 unknown
    YearSource yearSource = YearSource::None; ///< of the original year
    qint64 lengthMs = 0;
    qint64 addedAt = 0; ///< the newest of its tracks, UTC second
    qint64 plays = 0;   ///< of all its tracks together
    qint64 lastHeardAt = 0;
    bool away = false;     ///< none of its files is there now
    std::vector<int> rows; ///< of the catalogue, by disc and number
};

/// An artist with what the library has of them: albums under that name first, then tracks on others' albums.
struct CatalogueArtist
{
    QString name;
    std::vector<int> albums; ///< indices of Catalogue::albums(), by original year
    std::vector<int> rows;   ///< every track by the artist (as artist or album artist)
    qint64 plays = 0;
    qint64 lastHeardAt = 0;
};

} // namespace sillon
