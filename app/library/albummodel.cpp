// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/albummodel.h"

#include "application/daywords.h"
#include "application/figurewords.h"
#include "application/yearsourcewords.h"
#include "catalogue/catalogue.h"
#include "library/albumwords.h"

#include <algorithm>
#include <utility>

namespace sillon {

AlbumModel::AlbumModel(const Catalogue& catalogue, Line line, QObject* parent)
    : CoverModel(parent)
    , m_catalogue(catalogue)
    , m_line(line)
{}

void AlbumModel::setAlbums(std::vector<int> albums, AlbumOrder order)
{
    beginResetModel();
    m_albums = std::move(albums);
    m_order = order;
    endResetModel();
}

int AlbumModel::albumAt(int row) const
{
    return m_albums.at(static_cast<std::size_t>(row));
}

void AlbumModel::refresh()
{
    if (!m_albums.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int AlbumModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_albums.size());
}

CoverCard AlbumModel::cardAt(int row) const
{
    const CatalogueAlbum& album = m_catalogue.albums().at(static_cast<std::size_t>(albumAt(row)));
    CoverCard card;
    card.title = words::albumTitle(album);
    card.line = m_line == Line::Artist ? words::albumArtist(album) : words::albumYears(album);
    card.end = m_line == Line::Artist ? endOf(albumAt(row)) : QString();
    if (m_line == Line::Artist && card.end == words::year(album.originalYear))
        card.yearSource = album.yearSource;
    card.cover = coverAt(row);
    card.away = album.away;
    return card;
}

/// What the order is about; else the year.
QString AlbumModel::endOf(int album) const
{
    const CatalogueAlbum& of = m_catalogue.albums().at(static_cast<std::size_t>(album));
    const auto day = [](qint64 utc) { return utc > 0 ? words::day(utc) : QString(); };
    int year = words::albumYear(of);
    switch (m_order) {
    case AlbumOrder::Plays:
        return words::plays(of.plays);
    case AlbumOrder::LastHeard:
        return day(of.lastHeardAt);
    case AlbumOrder::Added:
        return day(of.addedAt);
    case AlbumOrder::Year:
        year = of.year;
        break;
    default:
        break;
    }
    return year > 0 ? words::year(year) : QString();
}

Track AlbumModel::coverAt(int row) const
{
    const CatalogueAlbum& album = m_catalogue.albums().at(static_cast<std::size_t>(albumAt(row)));
    return m_catalogue.track(album.rows.front());
}

qint64 AlbumModel::trackIdAt(int row) const
{
    return m_catalogue.id(m_catalogue.albums().at(static_cast<std::size_t>(albumAt(row))).rows.front());
}

QString AlbumModel::nameAt(int row) const
{
    const CatalogueAlbum& album = m_catalogue.albums().at(static_cast<std::size_t>(albumAt(row)));
    // One types what one sees in order: artists where they are, else titles.
    return m_line == Line::Artist && m_order == AlbumOrder::Artist ? words::albumArtist(album)
                                                                   : words::albumTitle(album);
}

QString AlbumModel::spokenAt(int row) const
{
    const CatalogueAlbum& album = m_catalogue.albums().at(static_cast<std::size_t>(albumAt(row)));
    QStringList parts{words::albumTitle(album), words::albumArtist(album),
                      words::yearFrom(words::albumYears(album), album.yearSource),
                      words::tracks(static_cast<int>(album.rows.size()))};
    if (album.away)
        parts.append(tr("not there now"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QList<Track> AlbumModel::tracksAt(const std::vector<int>& rows) const
{
    std::vector<int> tracks;
    for (const int row : rows) {
        const CatalogueAlbum& album = m_catalogue.albums().at(static_cast<std::size_t>(albumAt(row)));
        tracks.insert(tracks.end(), album.rows.begin(), album.rows.end());
    }
    return m_catalogue.tracks(tracks);
}

} // namespace sillon
