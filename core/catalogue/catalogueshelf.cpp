// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueshelf.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

namespace sillon {

namespace {

/// Names whose folded texts are equal get one number.
std::vector<NameId> sameNames(const CatalogueColumns& columns)
{
    std::vector<std::uint8_t> used(columns.names.size());
    for (const auto* column : {&columns.artist, &columns.albumArtist, &columns.album}) {
        for (const NameId name : *column)
            used[name] = 1;
    }
    TextPool folded;
    std::vector<NameId> same(used.size());
    for (NameId name = 0; name < used.size(); ++name) {
        if (used[name] != 0)
            same[name] = folded.add(columns.folded.at(name));
    }
    return same;
}

/// Which rows belong together, as groups that can still grow into one.
class Groups
{
public:
    int add()
    {
        m_parents.push_back(static_cast<int>(m_parents.size()));
        return m_parents.back();
    }
    int rootOf(int group)
    {
        while (m_parents[static_cast<std::size_t>(group)] != group)
            group = m_parents[static_cast<std::size_t>(group)] =
                m_parents[static_cast<std::size_t>(m_parents[static_cast<std::size_t>(group)])];
        return group;
    }
    void unite(int a, int b) { m_parents[static_cast<std::size_t>(rootOf(a))] = rootOf(b); }

private:
    std::vector<int> m_parents;
};

/// The rows of each album, in the order of the shelf.
std::vector<std::vector<int>> albumRows(const CatalogueColumns& columns, const std::vector<NameId>& same)
{
    Groups groups;
    std::unordered_map<std::uint64_t, int> byName;
    std::unordered_map<NameId, int> byRelease;
    std::vector<int> groupOf;
    groupOf.reserve(columns.size());
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const std::uint64_t name =
            std::uint64_t{same[columns.album[row]]} << 32 | same[columns.shelfArtist(row)];
        const auto [at, isNew] = byName.try_emplace(name, 0);
        if (isNew)
            at->second = groups.add();
        groupOf.push_back(at->second);
        if (columns.releaseMbid[row] != 0 && columns.album[row] != 0)
            groups.unite(at->second,
                         byRelease.try_emplace(columns.releaseMbid[row], at->second).first->second);
    }
    std::vector<int> albumOfGroup(groupOf.size(), -1);
    std::vector<std::vector<int>> albums;
    for (std::size_t row = 0; row < groupOf.size(); ++row) {
        int& album = albumOfGroup[static_cast<std::size_t>(groups.rootOf(groupOf[row]))];
        if (album < 0) {
            album = static_cast<int>(albums.size());
            albums.emplace_back();
        }
        albums[static_cast<std::size_t>(album)].push_back(static_cast<int>(row));
    }
    return albums;
}

void countPlays(const CatalogueColumns& columns, const std::vector<int>& rows, qint64& plays,
                qint64& lastHeardAt)
{
    plays = 0;
    lastHeardAt = 0;
    for (const int row : rows) {
        const SongFacts facts = columns.factsOf(static_cast<std::size_t>(row));
        plays += facts.plays;
        lastHeardAt = std::max<qint64>(lastHeardAt, facts.lastHeardAt);
    }
}

void takeRow(CatalogueAlbum& album, const CatalogueColumns& columns, std::size_t row)
{
    album.compilation = album.compilation || columns.compilation[row] != 0;
    album.year = std::max<int>(album.year, columns.year[row]); // an edition is as new as its newest track
    album.lengthMs += columns.lengthMs[row];
    album.addedAt = std::max<qint64>(album.addedAt, columns.addedAt[row]);
    album.away = album.away && columns.away[row] != 0;
}

/// Tracks of different original years are songs that were collected: their album has none of its own that is
/// known, as on the chart.
void takeOriginalYear(CatalogueAlbum& album, const CatalogueColumns& columns, const std::vector<int>& rows)
{
    std::optional<std::size_t> first;
    for (const int row : rows) {
        const auto i = static_cast<std::size_t>(row);
        if (columns.originalYear[i] == 0)
            continue;
        if (first && columns.originalYear[i] != columns.originalYear[*first])
            return;
        first = first.value_or(i);
    }
    if (!first)
        return;
    album.originalYear = columns.originalYear[*first];
    album.yearSource = columns.yearSource[*first];
}

/// By release (two editions may share an album's name), disc and number.
void sortRows(std::vector<int>& rows, const CatalogueColumns& columns)
{
    std::unordered_map<NameId, int> editions;
    for (const int row : rows)
        editions.try_emplace(columns.releaseMbid[static_cast<std::size_t>(row)],
                             static_cast<int>(editions.size()));
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        const auto place = [&](int row) {
            const auto i = static_cast<std::size_t>(row);
            return std::tuple(editions.at(columns.releaseMbid[i]), columns.disc[i], columns.number[i]);
        };
        return place(a) < place(b);
    });
}

CatalogueAlbum albumOf(const CatalogueColumns& columns, std::vector<int> rows)
{
    sortRows(rows, columns);
    const auto first = static_cast<std::size_t>(rows.front());
    CatalogueAlbum album;
    album.title = columns.names.text(columns.album[first]);
    album.artist = columns.names.text(columns.shelfArtist(first));
    album.away = true;
    for (const int row : rows)
        takeRow(album, columns, static_cast<std::size_t>(row));
    takeOriginalYear(album, columns, rows);
    countPlays(columns, rows, album.plays, album.lastHeardAt);
    album.rows = std::move(rows);
    return album;
}

/// Where an album stands among all: by artist, original year (else year) and title; what has no names last.
std::vector<CatalogueAlbum> sortedAlbums(std::vector<CatalogueAlbum> albums, const CatalogueColumns& columns)
{
    using Place = std::tuple<bool, std::uint32_t, int, bool, std::uint32_t, int>;
    std::vector<std::pair<Place, std::size_t>> places;
    places.reserve(albums.size());
    for (std::size_t i = 0; i < albums.size(); ++i) {
        const CatalogueAlbum& album = albums[i];
        const auto first = static_cast<std::size_t>(album.rows.front());
        NameId artist = columns.shelfArtist(first);
        if (artist == 0 && album.compilation)
            artist = columns.variousArtists;
        const int year = album.originalYear != 0 ? album.originalYear : album.year;
        places.emplace_back(Place(artist == 0, columns.artistRanks[artist], year, album.title.isEmpty(),
                                  columns.albumRanks[columns.album[first]], album.rows.front()),
                            i);
    }
    std::sort(places.begin(), places.end());
    std::vector<CatalogueAlbum> sorted;
    sorted.reserve(albums.size());
    for (const auto& place : places)
        sorted.push_back(std::move(albums[place.second]));
    return sorted;
}

/// The artists' names, sorted, and the artist that a name stands for.
struct ArtistNames
{
    std::vector<NameId> names;
    std::vector<int> artistOfSame; ///< by sameNames(), -1 none
};

ArtistNames artistNames(const CatalogueColumns& columns, const std::vector<NameId>& same)
{
    ArtistNames found;
    std::vector<std::uint8_t> seen(same.size());
    for (const auto* column : {&columns.albumArtist, &columns.artist}) {
        for (const NameId name : *column) {
            if (name != 0 && same[name] != 0 && std::exchange(seen[same[name]], 1) == 0)
                found.names.push_back(name);
        }
    }
    std::sort(found.names.begin(), found.names.end(), [&columns](NameId a, NameId b) {
        return std::tie(columns.artistRanks[a], a) < std::tie(columns.artistRanks[b], b);
    });
    found.artistOfSame.assign(same.size(), -1);
    for (std::size_t i = 0; i < found.names.size(); ++i)
        found.artistOfSame[same[found.names[i]]] = static_cast<int>(i);
    return found;
}

void addRow(std::vector<CatalogueArtist>& artists, int artist, int row)
{
    if (artist < 0)
        return;
    auto& rows = artists[static_cast<std::size_t>(artist)].rows;
    if (rows.empty() || rows.back() != row)
        rows.push_back(row);
}

void makeArtists(CatalogueShelf& shelf, const CatalogueColumns& columns, const std::vector<NameId>& same)
{
    const ArtistNames names = artistNames(columns, same);
    const auto artistOf = [&](NameId name) { return names.artistOfSame[same[name]]; };
    shelf.artists.resize(names.names.size());
    for (std::size_t i = 0; i < names.names.size(); ++i)
        shelf.artists[i].name = columns.names.text(names.names[i]);
    for (std::size_t i = 0; i < shelf.albums.size(); ++i) {
        const auto& rows = shelf.albums[i].rows;
        const int artist = artistOf(columns.shelfArtist(static_cast<std::size_t>(rows.front())));
        shelf.artistOfAlbum.push_back(artist);
        if (artist < 0)
            continue;
        auto& own = shelf.artists[static_cast<std::size_t>(artist)];
        own.albums.push_back(static_cast<int>(i));
        own.rows.insert(own.rows.end(), rows.begin(), rows.end());
    }
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const int owner = shelf.artistOfAlbum[static_cast<std::size_t>(shelf.albumOfRow[row])];
        const int artist = artistOf(columns.artist[row]);
        const int albumArtist = artistOf(columns.albumArtist[row]);
        shelf.artistOfRow.push_back(artist);
        if (artist != owner)
            addRow(shelf.artists, artist, static_cast<int>(row));
        if (albumArtist != owner)
            addRow(shelf.artists, albumArtist, static_cast<int>(row));
    }
    for (CatalogueArtist& artist : shelf.artists)
        countPlays(columns, artist.rows, artist.plays, artist.lastHeardAt);
}

} // namespace

CatalogueShelf CatalogueShelf::of(const CatalogueColumns& columns)
{
    CatalogueShelf shelf;
    const std::vector<NameId> same = sameNames(columns);
    std::vector<CatalogueAlbum> albums;
    for (auto& rows : albumRows(columns, same))
        albums.push_back(albumOf(columns, std::move(rows)));
    shelf.albums = sortedAlbums(std::move(albums), columns);
    shelf.albumOfRow.resize(columns.size());
    for (std::size_t i = 0; i < shelf.albums.size(); ++i) {
        for (const int row : shelf.albums[i].rows)
            shelf.albumOfRow[static_cast<std::size_t>(row)] = static_cast<int>(i);
    }
    makeArtists(shelf, columns, same);
    return shelf;
}

void CatalogueShelf::recount(const CatalogueColumns& columns, const std::vector<int>& rows)
{
    std::set<int> touchedAlbums;
    std::set<int> touchedArtists;
    for (const int row : rows) {
        const int album = albumOfRow[static_cast<std::size_t>(row)];
        touchedAlbums.insert(album);
        touchedArtists.insert(artistOfRow[static_cast<std::size_t>(row)]);
        touchedArtists.insert(artistOfAlbum[static_cast<std::size_t>(album)]);
    }
    for (const int i : touchedAlbums) {
        auto& album = albums[static_cast<std::size_t>(i)];
        countPlays(columns, album.rows, album.plays, album.lastHeardAt);
    }
    touchedArtists.erase(-1);
    for (const int i : touchedArtists) {
        auto& artist = artists[static_cast<std::size_t>(i)];
        countPlays(columns, artist.rows, artist.plays, artist.lastHeardAt);
    }
}

void CatalogueShelf::recountAll(const CatalogueColumns& columns)
{
    for (CatalogueAlbum& album : albums)
        countPlays(columns, album.rows, album.plays, album.lastHeardAt);
    for (CatalogueArtist& artist : artists)
        countPlays(columns, artist.rows, artist.plays, artist.lastHeardAt);
}

} // namespace sillon
