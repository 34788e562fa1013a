// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/coverpages.h"

#include "catalogue/catalogue.h"
#include "library/albumpage.h"
#include "library/albumspage.h"
#include "library/artistpage.h"
#include "library/artistspage.h"
#include "library/librarytools.h"
#include "mainwindow/mainwindow.h"
#include "playback/player.h"
#include "widgets/trackactions.h"

#include <QAction>

namespace sillon {

namespace {

const auto albumsId = QStringLiteral("albums");
const auto albumId = QStringLiteral("album");
const auto artistsId = QStringLiteral("artists");
const auto artistId = QStringLiteral("artist");

/// Who is meant by "the artist" of a track: its own where the library knows them, else the album's.
QString artistOf(const Track& track, const Catalogue& catalogue)
{
    const QString& own = track.recording.artist;
    return catalogue.artistNamed(own) || track.release.albumArtist.isEmpty() ? own
                                                                             : track.release.albumArtist;
}

void connectEmptyStates(MainWindow& window, const CoverPage* page)
{
    QObject::connect(page, &CoverPage::addFolderWanted, window.actions().addFolder, &QAction::trigger);
    QObject::connect(page, &CoverPage::searchClearWanted, &window, &MainWindow::clearSearch);
}

} // namespace

CoverPages addCoverPages(MainWindow& window, const LibraryTools& tools)
{
    auto* albums = new AlbumsPage(tools, Player::randomSeed());
    auto* album = new AlbumPage(tools);
    auto* artists = new ArtistsPage(tools);
    auto* artist = new ArtistPage(tools);
    window.addPage(PageSection::Listen, albumsId, MainWindow::tr("Albums"), Icon::Albums, albums);
    window.addPage(PageSection::Listen, artistsId, MainWindow::tr("Artists"), Icon::Artists, artists);
    window.addInnerPage(albumId, albumsId, album);
    window.addInnerPage(artistId, artistsId, artist);
    connectEmptyStates(window, albums);
    connectEmptyStates(window, artists);

    const auto toAlbum = [&window](TrackId track) { window.showPage(albumId, AlbumPage::placeOf(track)); };
    const auto toArtist = [&window](const QString& name) { window.showPage(artistId, name); };
    QObject::connect(albums, &AlbumsPage::albumWanted, &window, toAlbum);
    QObject::connect(album, &AlbumPage::albumWanted, &window, toAlbum);
    QObject::connect(artist, &ArtistPage::albumWanted, &window, toAlbum);
    QObject::connect(artists, &ArtistsPage::artistWanted, &window, toArtist);
    QObject::connect(album, &AlbumPage::artistWanted, &window, toArtist);
    QObject::connect(&tools.actions, &TrackActions::albumWanted, &window,
                     [toAlbum](const Track& track) { toAlbum(track.id); });
    QObject::connect(&tools.actions, &TrackActions::artistWanted, &window,
                     [toArtist, &catalogue = tools.catalogue](const Track& track) {
                         toArtist(artistOf(track, catalogue));
                     });
    return {albums, album, artists};
}

} // namespace sillon
