// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/artistpage.h"

#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "library/albummodel.h"
#include "library/albumwords.h"
#include "library/artistmodel.h"
#include "library/covergrid.h"
#include "library/pagehead.h"
#include "library/playabletracks.h"
#include "library/tracklisting.h"
#include "music/matchkey.h"
#include "widgets/trackactions.h"

#include <QLabel>

#include <algorithm>
#include <set>
#include <utility>

namespace sillon {

namespace {

constexpr std::size_t mostTop = 5;
constexpr int shelfSize = 160;

} // namespace

ArtistPage::ArtistPage(const LibraryTools& parts)
    : PortraitPage(parts, new PageHead(parts.covers, tr("Artist"), true))
    , m_topHeading(addHeading({}))
    , m_top(new TrackListing(parts, TrackListingModel::Kind::Top))
{
    head().setLink({}, false);
    addListing(m_top);
    m_own = addShelf(tr("Albums"), false);
    m_others = addShelf(tr("Appears on"), true);
    endSections();
    setFocusProxy(m_own.grid);
    connectHead();
}

ArtistPage::Shelf ArtistPage::addShelf(const QString& title, bool ofOthers)
{
    Shelf shelf{};
    shelf.heading = addHeading(title);
    shelf.albums =
        new AlbumModel(parts().catalogue, ofOthers ? AlbumModel::Line::Artist : AlbumModel::Line::Year, this);
    shelf.grid = new CoverGrid(*shelf.albums, parts().covers);
    shelf.grid->setAccessibleName(title);
    shelf.grid->setCoverSize(shelfSize);
    addGrid(shelf.grid);
    AlbumModel* albums = shelf.albums;
    CoverGrid* grid = shelf.grid;
    connect(grid, &CoverGrid::opened, this,
            [this, albums](int row) { Q_EMIT albumWanted(albums->trackIdAt(row)); });
    connect(grid, &CoverGrid::playWanted, this, [this, albums](const std::vector<int>& rows) {
        parts().actions.playNow(albums->tracksAt(rows));
    });
    connect(grid, &CoverGrid::menuWanted, this, [this, albums, grid](const QPoint& at) {
        parts().actions.showMenu(grid, at, albums->tracksAt(grid->chosenRows()));
    });
    return shelf;
}

void ArtistPage::fillShelf(const Shelf& shelf, std::vector<int> albums)
{
    shelf.heading->setVisible(!albums.empty());
    shelf.grid->setVisible(!albums.empty());
    shelf.albums->setAlbums(std::move(albums));
}

void ArtistPage::connectHead()
{
    const auto tracks = [this] {
        const int at = artist();
        const auto& artists = parts().catalogue.artists();
        return at < 0 ? QList<Track>()
                      : playableTracks(parts().catalogue, artists.at(static_cast<std::size_t>(at)).rows);
    };
    connectPlaying(tracks);
    connect(&head(), &PageHead::loveClicked, this, [this, tracks] { parts().actions.toggleLoved(tracks()); });
    connect(&head(), &PageHead::menuWanted, this,
            [this, tracks](const QPoint& at) { parts().actions.showMenu(&head(), at, tracks()); });
}

int ArtistPage::artist() const
{
    return parts().catalogue.artistNamed(what()).value_or(-1);
}

void ArtistPage::fill()
{
    const int at = artist();
    if (at < 0)
        return showGone();
    const Catalogue& catalogue = parts().catalogue;
    const CatalogueArtist& shown = catalogue.artists().at(static_cast<std::size_t>(at));
    ArtistModel picture(catalogue);
    picture.setArtists({at});
    const CoverCard card = picture.cardAt(0);
    head().setPicture(card.cover, card.title, card.away);
    head().setName(card.title);
    head().setPlayable(true);
    std::vector<int> others = catalogue.albumsOf(shown.rows);
    others.erase(std::remove_if(others.begin(), others.end(),
                                [&shown](int album) {
                                    return std::find(shown.albums.begin(), shown.albums.end(), album) !=
                                           shown.albums.end();
                                }),
                 others.end());
    fillTop(at);
    fillShelf(m_own, shown.albums);
    fillShelf(m_others, std::move(others));
    setFocusProxy(shown.albums.empty() ? m_others.grid : m_own.grid);
    showFacts();
}

void ArtistPage::showGone()
{
    head().setPicture({}, {}, true);
    head().setName(tr("%1 is not in the library any more.").arg(words::artistName(what())));
    head().setFacts({});
    head().setPlayable(false);
    m_topHeading->hide();
    m_top->hide();
    fillShelf(m_own, {});
    fillShelf(m_others, {});
}

/// What was heard most; of somebody never heard who has no album of their own, what there is.
void ArtistPage::fillTop(int artist)
{
    const Catalogue& catalogue = parts().catalogue;
    const CatalogueArtist& shown = catalogue.artists().at(static_cast<std::size_t>(artist));
    std::vector<int> rows = catalogue.sorted(shown.rows, CatalogueOrder::Plays, Qt::DescendingOrder);
    const bool heard = !rows.empty() && catalogue.facts(rows.front()).plays > 0;
    if (heard)
        rows.erase(std::remove_if(rows.begin(), rows.end(),
                                  [&catalogue](int row) { return catalogue.facts(row).plays == 0; }),
                   rows.end());
    else if (!shown.albums.empty())
        rows.clear();
    // A song that stands on several albums was heard once: it is shown once.
    std::set<QString> titles;
    rows.erase(
        std::remove_if(
            rows.begin(), rows.end(),
            [&](int row) { return !titles.insert(foldedText(catalogue.track(row).recording.title)).second; }),
        rows.end());
    if (rows.size() > mostTop)
        rows.resize(mostTop);
    m_topHeading->setText(heard ? tr("Most played") : tr("Tracks"));
    m_topHeading->setVisible(!rows.empty());
    m_top->setVisible(!rows.empty());
    m_top->setTracks(std::move(rows), shown.name);
}

void ArtistPage::showFacts()
{
    const int at = artist();
    if (at < 0)
        return;
    const CatalogueArtist& shown = parts().catalogue.artists().at(static_cast<std::size_t>(at));
    const int albums = static_cast<int>(shown.albums.size());
    head().setFacts(words::listed(
        {albums > 0 ? words::albums(albums) : QString(), words::tracks(static_cast<int>(shown.rows.size())),
         words::plays(shown.plays), words::lastHeard(shown.lastHeardAt, parts().clock.utcNow())}));
    const std::vector<int>& rows = shown.rows;
    head().setLoved(!rows.empty() && std::all_of(rows.begin(), rows.end(), [this](int row) {
        return parts().catalogue.facts(row).lovedAt > 0;
    }));
    m_top->tracks().refresh();
}

} // namespace sillon
