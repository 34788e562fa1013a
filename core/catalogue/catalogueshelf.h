// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguealbum.h"
#include "catalogue/cataloguecolumns.h"

#include <vector>

namespace sillon {

/// The albums and artists that the rows of the columns make up.
struct CatalogueShelf
{
    std::vector<CatalogueAlbum> albums;
    std::vector<int> albumOfRow;
    std::vector<CatalogueArtist> artists;
    std::vector<int> artistOfAlbum; ///< who it is listed under, -1 nobody
    std::vector<int> artistOfRow;   ///< of the track's own artist, -1 none

    [[nodiscard]] static CatalogueShelf of(const CatalogueColumns& columns);
    /// Counts the plays of what these rows are part of anew.
    void recount(const CatalogueColumns& columns, const std::vector<int>& rows);
    void recountAll(const CatalogueColumns& columns);
};

} // namespace sillon
