// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/albumspage.h"

#include "catalogue/catalogue.h"
#include "library/albumwords.h"
#include "playback/player.h"
#include "settings/keys.h"
#include "widgets/icon.h"
#include "widgets/trackactions.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <numeric>
#include <random>

namespace sillon {

namespace {

/// A queue is something one can look through.
constexpr qsizetype mostQueued = 5000;

QString titleOf(AlbumOrder order)
{
    switch (order) {
    case AlbumOrder::Artist:
        return AlbumsPage::tr("By artist");
    case AlbumOrder::Title:
        return AlbumsPage::tr("By title");
    case AlbumOrder::OriginalYear:
        return AlbumsPage::tr("By original year");
    case AlbumOrder::Year:
        return AlbumsPage::tr("By year of the edition");
    case AlbumOrder::Added:
        return AlbumsPage::tr("Added last");
    case AlbumOrder::Plays:
        return AlbumsPage::tr("Most played");
    case AlbumOrder::LastHeard:
        return AlbumsPage::tr("Heard last");
    case AlbumOrder::Random:
        break;
    }
    return AlbumsPage::tr("In random order");
}

} // namespace

AlbumsPage::AlbumsPage(const LibraryTools& parts, quint32 seed)
    : AlbumsPage(parts, seed, new AlbumModel(parts.catalogue, AlbumModel::Line::Artist))
{}

AlbumsPage::AlbumsPage(const LibraryTools& parts, quint32 seed, AlbumModel* albums)
    : CoverPage(parts, *albums, tr("Albums"), orders(), keys::viewAlbums)
    , m_albums(albums)
    , m_shuffle(new QPushButton(themedIcon(Icon::Shuffle), tr("Shuffle albums"), this))
    , m_seed(seed)
{
    m_shuffle->setToolTip(tr("Play the albums shown in random order, each from its beginning"));
    connect(m_shuffle, &QPushButton::clicked, this, &AlbumsPage::shuffleAlbums);
    addControl(m_shuffle);
    connect(&parts.catalogue, &Catalogue::rowsChanged, m_albums, &AlbumModel::refresh);
    begin();
}

std::vector<CoverPage::Order> AlbumsPage::orders()
{
    std::vector<Order> all;
    for (const AlbumOrder order : allAlbumOrders)
        all.push_back(
            {nameOf(order), titleOf(order), order == AlbumOrder::Plays || order == AlbumOrder::LastHeard});
    return all;
}

QString AlbumsPage::searchHint() const
{
    return tr("Search albums");
}

void AlbumsPage::fill(const std::optional<std::vector<int>>& rows)
{
    const Catalogue& catalogue = parts().catalogue;
    std::vector<int> chosen;
    if (rows) {
        chosen = catalogue.albumsOf(*rows);
    } else {
        chosen.resize(catalogue.albums().size());
        std::iota(chosen.begin(), chosen.end(), 0);
    }
    const AlbumOrder by = allAlbumOrders.at(static_cast<std::size_t>(order()));
    m_albums->setAlbums(orderedAlbums(catalogue.albums(), std::move(chosen), by, isReversed(), m_seed), by);
    m_shuffle->setVisible(wholeCount() > 0);
    m_shuffle->setEnabled(m_albums->rowCount() > 0);
}

int AlbumsPage::wholeCount() const
{
    return static_cast<int>(parts().catalogue.albums().size());
}

QString AlbumsPage::countText(int shown, int all) const
{
    if (shown == all)
        return words::albums(all);
    return tr("%1 of %2 albums").arg(QLocale().toString(shown), QLocale().toString(all));
}

QString AlbumsPage::showAllText() const
{
    return tr("Show all albums");
}

void AlbumsPage::open(int row)
{
    Q_EMIT albumWanted(m_albums->trackIdAt(row));
}

void AlbumsPage::shuffleAlbums()
{
    std::vector<int> rows(static_cast<std::size_t>(m_albums->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    std::shuffle(rows.begin(), rows.end(), std::mt19937(Player::randomSeed()));
    QList<Track> tracks;
    for (const int row : rows) {
        if (m_albums->cardAt(row).away)
            continue;
        tracks += m_albums->tracksAt({row});
        if (tracks.size() >= mostQueued)
            break;
    }
    if (tracks.isEmpty())
        return;
    parts().player.setShuffle(false); // each album in its own order
    parts().actions.playNow(tracks);
}

} // namespace sillon
