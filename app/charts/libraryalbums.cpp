// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/libraryalbums.h"

#include "catalogue/catalogue.h"
#include "catalogue/songtracks.h"
#include "music/matchkey.h"

namespace sillon {

namespace {

QString keyOf(const QString& artist, const QString& title)
{
    return foldedText(artist) + QChar(0x1f) + foldedText(title);
}

} // namespace

LibraryAlbums::LibraryAlbums(const Catalogue& catalogue, QObject* parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::reset, this, [this] { m_albums.clear(); });
}

std::optional<int> LibraryAlbums::find(const QString& artist, const QString& title)
{
    const std::vector<CatalogueAlbum>& albums = m_catalogue.albums();
    if (m_albums.isEmpty()) {
        for (std::size_t i = 0; i < albums.size(); ++i)
            m_albums.insert(keyOf(albums[i].artist, albums[i].title), static_cast<int>(i));
    }
    const auto found = m_albums.constFind(keyOf(artist, title));
    return found != m_albums.constEnd() ? std::optional(*found) : std::nullopt;
}

QList<Track> LibraryAlbums::album(const QString& artist, const QString& title)
{
    QList<Track> tracks;
    const auto found = find(artist, title);
    if (!found)
        return tracks;
    for (const int row : m_catalogue.albums()[static_cast<std::size_t>(*found)].rows) {
        if (!m_catalogue.facts(row).away)
            tracks.append(m_catalogue.track(row));
    }
    return tracks;
}

std::optional<Track> LibraryAlbums::coverOf(const QString& artist, const QString& title)
{
    const auto found = find(artist, title);
    if (!found)
        return {};
    return m_catalogue.track(m_catalogue.albums()[static_cast<std::size_t>(*found)].rows.front());
}

QList<Track> LibraryAlbums::track(const QString& artist, const QString& title) const
{
    const auto found = trackOfSong(m_catalogue, artist, title);
    return found ? QList<Track>{*found} : QList<Track>();
}

} // namespace sillon
