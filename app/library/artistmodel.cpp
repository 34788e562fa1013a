// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/artistmodel.h"

#include "catalogue/catalogue.h"
#include "library/albumwords.h"

#include <algorithm>
#include <utility>

namespace sillon {

ArtistModel::ArtistModel(const Catalogue& catalogue, QObject* parent)
    : CoverModel(parent)
    , m_catalogue(catalogue)
{}

void ArtistModel::setArtists(std::vector<int> artists)
{
    beginResetModel();
    m_artists = std::move(artists);
    endResetModel();
}

int ArtistModel::artistAt(int row) const
{
    return m_artists.at(static_cast<std::size_t>(row));
}

void ArtistModel::refresh()
{
    if (!m_artists.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int ArtistModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_artists.size());
}

CoverCard ArtistModel::cardAt(int row) const
{
    const CatalogueArtist& artist = m_catalogue.artists().at(static_cast<std::size_t>(artistAt(row)));
    CoverCard card;
    card.round = true;
    card.title = words::artistName(artist.name);
    card.line = artist.albums.empty() ? words::tracks(static_cast<int>(artist.rows.size()))
                                      : words::albums(static_cast<int>(artist.albums.size()));
    card.cover = coverAt(row);
    const std::vector<CatalogueAlbum>& albums = m_catalogue.albums();
    card.away = !artist.albums.empty() &&
                std::all_of(artist.albums.begin(), artist.albums.end(),
                            [&albums](int album) { return albums[static_cast<std::size_t>(album)].away; });
    return card;
}

/// The album heard most stands for the artist.
Track ArtistModel::coverAt(int row) const
{
    const CatalogueArtist& artist = m_catalogue.artists().at(static_cast<std::size_t>(artistAt(row)));
    const std::vector<CatalogueAlbum>& albums = m_catalogue.albums();
    const auto best = std::max_element(artist.albums.begin(), artist.albums.end(), [&albums](int a, int b) {
        return albums[static_cast<std::size_t>(a)].plays < albums[static_cast<std::size_t>(b)].plays;
    });
    if (best != artist.albums.end())
        return m_catalogue.track(albums[static_cast<std::size_t>(*best)].rows.front());
    return artist.rows.empty() ? Track() : m_catalogue.track(artist.rows.front());
}

qint64 ArtistModel::trackIdAt(int row) const
{
    const CatalogueArtist& artist = m_catalogue.artists().at(static_cast<std::size_t>(artistAt(row)));
    return artist.rows.empty() ? 0 : m_catalogue.id(artist.rows.front());
}

QString ArtistModel::nameAt(int row) const
{
    return words::artistName(m_catalogue.artists().at(static_cast<std::size_t>(artistAt(row))).name);
}

QString ArtistModel::spokenAt(int row) const
{
    const CatalogueArtist& artist = m_catalogue.artists().at(static_cast<std::size_t>(artistAt(row)));
    QStringList parts{words::artistName(artist.name)};
    if (!artist.albums.empty())
        parts.append(words::albums(static_cast<int>(artist.albums.size())));
    parts.append(words::tracks(static_cast<int>(artist.rows.size())));
    return parts.join(QStringLiteral(", "));
}

QList<Track> ArtistModel::tracksAt(const std::vector<int>& rows) const
{
    std::vector<int> tracks;
    for (const int row : rows) {
        const CatalogueArtist& artist = m_catalogue.artists().at(static_cast<std::size_t>(artistAt(row)));
        tracks.insert(tracks.end(), artist.rows.begin(), artist.rows.end());
    }
    return m_catalogue.tracks(tracks);
}

} // namespace sillon
