// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sillon {

class AlbumPage;
class AlbumsPage;
class ArtistsPage;
class MainWindow;
struct LibraryTools;

/// The pages of albums and artists in the window.
struct CoverPages
{
    AlbumsPage* albums;
    AlbumPage* album;
    ArtistsPage* artists;
};

/// Makes the pages of albums and artists, and the ways between them and from every menu of tracks.
CoverPages addCoverPages(MainWindow& window, const LibraryTools& tools);

} // namespace sillon
