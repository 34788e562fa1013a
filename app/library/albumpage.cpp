// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/albumpage.h"

#include "application/yearsourcewords.h"
#include "base/clock.h"
#include "catalogue/catalogue.h"
#include "library/albummodel.h"
#include "library/albumwords.h"
#include "library/covergrid.h"
#include "library/pagehead.h"
#include "library/playabletracks.h"
#include "library/tracklisting.h"
#include "widgets/trackactions.h"
#include "widgets/yearmark.h"

#include <QLabel>

#include <algorithm>

namespace sillon {

namespace {

constexpr int othersSize = 144;

} // namespace

AlbumPage::AlbumPage(const LibraryTools& parts)
    : PortraitPage(parts, new PageHead(parts.covers, tr("Album"), false))
    , m_listing(new TrackListing(parts, TrackListingModel::Kind::Album))
    , m_othersHeading(nullptr)
    , m_others(new AlbumModel(parts.catalogue, AlbumModel::Line::Year, this))
    , m_othersGrid(new CoverGrid(*m_others, parts.covers))
{
    addListing(m_listing);
    m_othersHeading = addHeading({});
    addGrid(m_othersGrid);
    endSections();
    m_othersGrid->setCoverSize(othersSize);
    m_othersGrid->setAccessibleName(tr("More by the artist"));
    setFocusProxy(m_listing);
    connect(m_othersGrid, &CoverGrid::opened, this,
            [this](int row) { Q_EMIT albumWanted(m_others->trackIdAt(row)); });
    connect(m_othersGrid, &CoverGrid::playWanted, this, [this](const std::vector<int>& rows) {
        this->parts().actions.playNow(m_others->tracksAt(rows));
    });
    connect(m_othersGrid, &CoverGrid::menuWanted, this, [this](const QPoint& at) {
        this->parts().actions.showMenu(m_othersGrid, at, m_others->tracksAt(m_othersGrid->chosenRows()));
    });
    connectHead();
}

void AlbumPage::connectHead()
{
    connect(&head(), &PageHead::linkClicked, this, [this] { Q_EMIT artistWanted(m_artist); });
    connect(&head(), &PageHead::yearClicked, this, [this] { Q_EMIT yearWanted(m_artist, m_title); });
    connectPlaying([this] {
        const int at = album();
        const auto& albums = parts().catalogue.albums();
        return at < 0 ? QList<Track>()
                      : playableTracks(parts().catalogue, albums.at(static_cast<std::size_t>(at)).rows);
    });
    head().offerScrobble();
    connect(&head(), &PageHead::scrobbleClicked, this,
            [this] { Q_EMIT scrobbleWanted(m_listing->tracks().allTracks()); });
    connect(&head(), &PageHead::loveClicked, this,
            [this] { parts().actions.toggleLoved(m_listing->tracks().allTracks()); });
    connect(&head(), &PageHead::menuWanted, this, [this](const QPoint& at) {
        parts().actions.showMenu(&head(), at, m_listing->tracks().allTracks());
    });
}

void AlbumPage::chooseTrack(TrackId track)
{
    m_listing->chooseTrack(track);
    if (m_listing->currentIndex().isValid())
        showInSight(m_listing, m_listing->visualRect(m_listing->currentIndex()));
}

void AlbumPage::setScrobbling(bool busy, bool done)
{
    head().setScrobbling(busy, done);
}

int AlbumPage::album() const
{
    const std::optional<int> row = parts().catalogue.rowOf(what().toLongLong());
    return row ? parts().catalogue.albumOf(*row) : -1;
}

void AlbumPage::fill()
{
    const int at = album();
    if (at < 0)
        return showGone();
    const CatalogueAlbum& shown = parts().catalogue.albums().at(static_cast<std::size_t>(at));
    const QString title = words::albumTitle(shown);
    m_artist = shown.artist;
    m_title = shown.title;
    head().setKind(shown.compilation ? tr("Compilation") : tr("Album"));
    head().setPicture(parts().catalogue.track(shown.rows.front()), title, shown.away);
    head().setName(title);
    head().setLink(words::albumArtist(shown), !m_artist.isEmpty());
    head().setPlayable(true);
    m_listing->setTracks(shown.rows, m_artist);
    fillOthers(at);
    showFacts();
}

void AlbumPage::showGone()
{
    head().setPicture({}, {}, true);
    head().setName(tr("This album is not in the library any more."));
    head().setLink({}, false);
    head().setFacts({});
    head().setYearMark({}, {});
    head().setPlayable(false);
    m_listing->setTracks({}, {});
    m_others->setAlbums({});
    m_othersHeading->hide();
    m_othersGrid->hide();
}

void AlbumPage::fillOthers(int album)
{
    const Catalogue& catalogue = parts().catalogue;
    const std::optional<int> artist = m_artist.isEmpty() ? std::nullopt : catalogue.artistNamed(m_artist);
    std::vector<int> others;
    if (artist)
        others = catalogue.artists().at(static_cast<std::size_t>(*artist)).albums;
    others.erase(std::remove(others.begin(), others.end(), album), others.end());
    m_othersHeading->setText(tr("More by %1").arg(m_artist));
    m_othersHeading->setVisible(!others.empty());
    m_othersGrid->setVisible(!others.empty());
    m_others->setAlbums(std::move(others));
}

void AlbumPage::showYearMark(const CatalogueAlbum& shown)
{
    if (shown.title.isEmpty() || shown.artist.isEmpty())
        return head().setYearMark({}, {});
    const QString from = words::yearSource(shown.yearSource);
    head().setYearMark(from.isEmpty() ? tr("Set the original year…")
                                      : tr("Year from: %1. Change it…").arg(from),
                       yearMark(shown.yearSource));
}

void AlbumPage::showFacts()
{
    const int at = album();
    if (at < 0)
        return;
    const CatalogueAlbum& shown = parts().catalogue.albums().at(static_cast<std::size_t>(at));
    head().setFacts(
        words::listed({words::albumYears(shown), words::tracks(static_cast<int>(shown.rows.size())),
                       words::roughLength(shown.lengthMs), words::plays(shown.plays),
                       words::lastHeard(shown.lastHeardAt, parts().clock.utcNow()),
                       shown.away ? tr("not there now") : QString()}));
    showYearMark(shown);
    head().setLoved(std::all_of(shown.rows.begin(), shown.rows.end(),
                                [this](int row) { return parts().catalogue.facts(row).lovedAt > 0; }));
    m_listing->tracks().refresh();
}

} // namespace sillon
