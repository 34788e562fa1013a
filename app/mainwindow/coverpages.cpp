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

#include <functional>
#include <optional>

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

/// An album is one place, by whichever of its tracks one comes to it.
TrackId firstOfAlbum(TrackId track, const Catalogue& catalogue)
{
    const std::optional<int> row = catalogue.rowOf(track);
    if (!row)
        return track;
    const CatalogueAlbum& album = catalogue.albums().at(static_cast<std::size_t>(catalogue.albumOf(*row)));
    return catalogue.id(album.rows.front());
}

/// "Go to the album that plays": as long as the library has what plays.
void connectShowPlaying(MainWindow& window, const LibraryTools& tools,
                        const std::function<void(TrackId)>& toTrack)
{
    QAction* action = window.actions().showPlaying;
    const auto known = [&player = tools.player, &catalogue = tools.catalogue]() -> TrackId {
        const auto item = player.currentItem();
        return item && catalogue.rowOf(item->track.id) ? item->track.id : 0;
    };
    const auto follow = [action, known] { action->setEnabled(known() != 0); };
    QObject::connect(&tools.player, &Player::currentChanged, action, follow);
    QObject::connect(&tools.catalogue, &Catalogue::reset, action, follow);
    follow();
    QObject::connect(action, &QAction::triggered, &window, [toTrack, known] {
        if (const TrackId track = known(); track != 0)
            toTrack(track);
    });
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

    const auto toAlbum = [&window, &catalogue = tools.catalogue](TrackId track) {
        window.showPage(albumId, AlbumPage::placeOf(firstOfAlbum(track, catalogue)));
    };
    const auto toTrack = [toAlbum, album](TrackId track) {
        toAlbum(track);
        album->chooseTrack(track);
    };
    const auto toArtist = [&window](const QString& name) { window.showPage(artistId, name); };
    QObject::connect(albums, &AlbumsPage::albumWanted, &window, toAlbum);
    QObject::connect(album, &AlbumPage::albumWanted, &window, toAlbum);
    QObject::connect(artist, &ArtistPage::albumWanted, &window, toAlbum);
    QObject::connect(artists, &ArtistsPage::artistWanted, &window, toArtist);
    QObject::connect(album, &AlbumPage::artistWanted, &window, toArtist);
    QObject::connect(&tools.actions, &TrackActions::albumWanted, &window,
                     [toTrack](const Track& track) { toTrack(track.id); });
    QObject::connect(&tools.actions, &TrackActions::artistWanted, &window,
                     [toArtist, &catalogue = tools.catalogue](const Track& track) {
                         toArtist(artistOf(track, catalogue));
                     });
    connectShowPlaying(window, tools, toTrack);
    return {albums, album, artists};
}

} // namespace sillon
