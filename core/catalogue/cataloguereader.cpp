// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguereader.h"

#include "catalogue/nameranks.h"
#include "releaseyear/albumyears.h"
#include "storage/database.h"

#include <algorithm>
#include <array>
#include <limits>
#include <malloc.h>
#include <numeric>

namespace sillon {

namespace {

// Of these a scan takes every row, in the order in which TrackColumn counts.
constexpr auto selectTracks =
    "SELECT id, path, artist, album_artist, album, title, genre, recording_mbid, artist_mbid, release_mbid, "
    "release_group_mbid, original_date, length_ms, added_at, track_number, disc_number, year, compilation, "
    "missing_since, start_ms, end_ms, audio_type, bit_rate, sample_rate, channels FROM tracks WHERE broken = "
    "'' AND forgotten = 0 ORDER BY id";

// Index alone: it is in the order of recordings and knows the listener and the time.
constexpr auto selectPlays =
    "SELECT r.artist_key, r.title_key, l.plays, l.first, l.last FROM (SELECT recording_id, count(*) AS "
    "plays, "
    "min(listened_at) AS first, max(listened_at) AS last FROM listens INDEXED BY listens_by_recording "
    "WHERE +listener_id = 1 GROUP BY recording_id) l JOIN recordings r ON r.id = l.recording_id";

enum TrackColumn {
    Id,
    Path,
    Artist,
    AlbumArtist,
    Album,
    Title,
    Genre,
    RecordingMark,
    ArtistMark,
    ReleaseMark,
    GroupMark,
    OriginalDate,
    Length,
    Added,
    Number,
    Disc,
    Year,
    Compilation,
    MissingSince,
    Start,
    End,
    AudioType,
    BitRate,
    SampleRate,
    Channels,
};

template <typename Small>
Small fitted(qint64 value)
{
    return static_cast<Small>(std::clamp<qint64>(value, 0, std::numeric_limits<Small>::max()));
}

std::uint16_t yearOf(QByteArrayView date)
{
    return date.size() < 4 ? 0 : fitted<std::uint16_t>(date.first(4).toByteArray().toUShort());
}

/// The name of the text at the column's end; mostly that of the row before.
void takeName(std::vector<NameId>& column, TextPool& pool, QByteArrayView text)
{
    column.push_back(pool.add(text, column.empty() ? 0 : column.back()));
}

void takePath(CatalogueColumns& columns, QByteArrayView path)
{
    const qsizetype slash = path.lastIndexOf('/');
    takeName(columns.folder, columns.paths, path.first(slash + 1));
    columns.file.push_back(columns.paths.append(path.sliced(slash + 1)));
}

void takeTrack(CatalogueColumns& columns, const PlainRow& row)
{
    TextPool& names = columns.names;
    TextPool& marks = columns.marks;
    const qint64 start = row.integer(Start);
    const qint64 end = row.integer(End);
    if (start != 0 || end != 0)
        columns.parts.push_back({static_cast<std::uint32_t>(columns.size()), start, end});
    columns.ids.push_back(row.integer(Id));
    takePath(columns, row.bytes(Path));
    takeName(columns.artist, names, row.bytes(Artist));
    takeName(columns.albumArtist, names, row.bytes(AlbumArtist));
    takeName(columns.album, names, row.bytes(Album));
    columns.title.push_back(names.add(row.bytes(Title)));
    takeName(columns.genre, names, row.bytes(Genre));
    columns.recordingMbid.push_back(marks.append(row.bytes(RecordingMark)));
    takeName(columns.artistMbid, marks, row.bytes(ArtistMark));
    takeName(columns.releaseMbid, marks, row.bytes(ReleaseMark));
    takeName(columns.groupMbid, marks, row.bytes(GroupMark));
    takeName(columns.originalDate, marks, row.bytes(OriginalDate));
    columns.originalYear.push_back(yearOf(row.bytes(OriginalDate)));
    columns.yearSource.push_back(columns.originalYear.back() != 0 ? YearSource::Tags : YearSource::None);
    columns.lengthMs.push_back(fitted<std::uint32_t>(row.integer(Length)));
    columns.addedAt.push_back(fitted<std::uint32_t>(row.integer(Added)));
    columns.number.push_back(fitted<std::uint16_t>(row.integer(Number)));
    columns.disc.push_back(fitted<std::uint16_t>(row.integer(Disc)));
    columns.year.push_back(fitted<std::uint16_t>(row.integer(Year)));
    columns.compilation.push_back(row.integer(Compilation) != 0 ? 1 : 0);
    columns.away.push_back(row.isNull(MissingSince) ? 0 : 1);
    takeName(columns.audioType, names, row.bytes(AudioType));
    columns.bitRate.push_back(fitted<std::uint16_t>(row.integer(BitRate)));
    columns.sampleRate.push_back(fitted<std::uint32_t>(row.integer(SampleRate)));
    columns.channels.push_back(fitted<std::uint8_t>(row.integer(Channels)));
}

/// Every column, for what is done to all of them alike.
template <typename Do>
void forEachColumn(CatalogueColumns& columns, Do act)
{
    act(columns.ids);
    for (auto* column : {&columns.artist, &columns.albumArtist, &columns.album, &columns.title,
                         &columns.genre, &columns.folder, &columns.file, &columns.recordingMbid,
                         &columns.artistMbid, &columns.releaseMbid, &columns.groupMbid, &columns.originalDate,
                         &columns.audioType, &columns.lengthMs, &columns.addedAt, &columns.sampleRate})
        act(*column);
    for (auto* column :
         {&columns.number, &columns.disc, &columns.year, &columns.originalYear, &columns.bitRate})
        act(*column);
    act(columns.compilation);
    act(columns.away);
    act(columns.channels);
    act(columns.yearSource);
}

/// What the order of the shelf looks at.
struct ShelfPlace
{
    std::uint32_t artist;
    std::uint32_t album;
    NameId release;
    std::uint16_t disc;
    std::uint16_t number;
    std::uint32_t row;
};

void rankShelf(CatalogueColumns& columns)
{
    columns.variousArtists = columns.names.add("Various Artists");
    const std::vector<NameId> various{columns.variousArtists};
    const std::array<const std::vector<NameId>*, 3> artists{&columns.artist, &columns.albumArtist, &various};
    columns.artistRanks = ranksOf(columns.names, artists, RankedAs::Artist);
    const std::array<const std::vector<NameId>*, 1> albums{&columns.album};
    columns.albumRanks = ranksOf(columns.names, albums, RankedAs::Title);
}

std::vector<std::uint32_t> shelfOrder(const CatalogueColumns& columns)
{
    std::vector<ShelfPlace> places;
    places.reserve(columns.size());
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const bool nobody = columns.compilation[row] != 0 && columns.albumArtist[row] == 0;
        const NameId artist = nobody ? columns.variousArtists : columns.shelfArtist(row);
        places.push_back({columns.artistRanks[artist], columns.albumRanks[columns.album[row]],
                          columns.releaseMbid[row], columns.disc[row], columns.number[row],
                          static_cast<std::uint32_t>(row)});
    }
    const auto last = std::numeric_limits<std::uint32_t>::max();
    for (ShelfPlace& place : places) { // what has no names comes last
        place.artist = place.artist == 0 ? last : place.artist;
        place.album = place.album == 0 ? last : place.album;
    }
    const auto path = [&columns](std::uint32_t row) {
        return std::tuple(columns.paths.bytes(columns.folder[row]), columns.paths.bytes(columns.file[row]),
                          row);
    };
    std::sort(places.begin(), places.end(), [&path](const ShelfPlace& a, const ShelfPlace& b) {
        const auto left = std::tie(a.artist, a.album, a.release, a.disc, a.number);
        const auto right = std::tie(b.artist, b.album, b.release, b.disc, b.number);
        return left != right ? left < right : path(a.row) < path(b.row);
    });
    std::vector<std::uint32_t> order;
    order.reserve(places.size());
    for (const ShelfPlace& place : places)
        order.push_back(place.row);
    return order;
}

void putInOrder(CatalogueColumns& columns, const std::vector<std::uint32_t>& order)
{
    forEachColumn(columns, [&order](auto& column) {
        std::remove_reference_t<decltype(column)> sorted;
        sorted.reserve(order.size());
        for (const std::uint32_t row : order)
            sorted.push_back(column[row]);
        column = std::move(sorted);
    });
    std::vector<std::uint32_t> placeOf(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        placeOf[order[place]] = static_cast<std::uint32_t>(place);
    for (RowPart& part : columns.parts)
        part.row = placeOf[part.row];
    columns.rowsById = std::move(placeOf); // they were read by id
    std::sort(columns.parts.begin(), columns.parts.end(),
              [](const RowPart& a, const RowPart& b) { return a.row < b.row; });
}

/// A row and the song it is a copy of.
struct SongRow
{
    std::uint64_t hash;
    std::uint32_t row;
};

std::vector<SongRow> songRows(const CatalogueColumns& columns)
{
    std::vector<SongRow> rows;
    rows.reserve(columns.size());
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const QByteArrayView artist = columns.folded.at(columns.artist[row]);
        const QByteArrayView title = columns.folded.at(columns.title[row]);
        if (!artist.isEmpty() && !title.isEmpty())
            rows.push_back({songHash(artist, title), static_cast<std::uint32_t>(row)});
    }
    std::sort(rows.begin(), rows.end(), [](const SongRow& a, const SongRow& b) { return a.hash < b.hash; });
    return rows;
}

void findSongs(CatalogueColumns& columns)
{
    columns.song.assign(columns.size(), noSong);
    auto& known = columns.songHashes;
    known.reserve(columns.size());
    for (const SongRow& one : songRows(columns)) {
        if (known.empty() || known.back() != one.hash)
            known.push_back(one.hash);
        columns.song[one.row] = static_cast<SongId>(known.size() - 1);
    }
    known.shrink_to_fit();
    columns.songs.resize(known.size());
}

void arrange(CatalogueColumns& columns)
{
    rankShelf(columns);
    putInOrder(columns, shelfOrder(columns));
    columns.folded = FoldedTexts(columns.names);
    findSongs(columns);
    columns.names.seal();
    columns.paths.seal();
    columns.marks.seal();
}

/// The year that was found for the album, or said by the user, goes before the tags, as on the chart.
Done takeKnownYears(Connection& connection, CatalogueColumns& columns)
{
    const auto years = AlbumYears::read(connection);
    if (!years)
        return fail(years.error());
    for (std::size_t row = 0; row < columns.size() && !years->isEmpty(); ++row) {
        if (columns.album[row] == 0)
            continue;
        const NameId artist = columns.albumArtist[row] != 0 ? columns.albumArtist[row] : columns.artist[row];
        const auto known = years->of(columns.folded.at(artist), columns.folded.at(columns.album[row]));
        if (known.year == 0)
            continue;
        columns.originalYear[row] = fitted<std::uint16_t>(known.year);
        columns.yearSource[row] = known.source;
    }
    return {};
}

Done readTracks(Connection& connection, CatalogueColumns& columns)
{
    const auto tracks = connection.number(QStringLiteral("SELECT count(*) FROM tracks"));
    if (!tracks)
        return fail(tracks.error());
    forEachColumn(columns, [&tracks](auto& column) { column.reserve(static_cast<std::size_t>(*tracks)); });
    if (auto done = connection.scan(selectTracks, [&](const PlainRow& row) { takeTrack(columns, row); });
        !done)
        return done;
    arrange(columns);
    return takeKnownYears(connection, columns);
}

Done countPlays(Connection& connection, SongPlays& counted)
{
    const auto newest = connection.number(QStringLiteral("SELECT max(id) FROM listens"));
    if (!newest)
        return fail(newest.error());
    counted.newestListen = *newest;
    const Done done = connection.scan(selectPlays, [&counted](const PlainRow& row) {
        counted.songs.push_back({songHash(row.bytes(0), row.bytes(1)), fitted<std::uint32_t>(row.integer(2)),
                                 fitted<std::uint32_t>(row.integer(3)),
                                 fitted<std::uint32_t>(row.integer(4))});
    });
    std::sort(
        counted.songs.begin(), counted.songs.end(),
        [](const SongPlays::Song& left, const SongPlays::Song& right) { return left.hash < right.hash; });
    return done;
}

/// What `take` reads, at one moment whatever it asks.
template <typename Answer, typename Take>
Result<Answer> readAtOnce(Database& database, Answer answer, Take take)
{
    auto read = database.read([&](Connection& connection) -> Result<Answer> {
        if (auto begun = connection.execute(QStringLiteral("BEGIN")); !begun)
            return fail(begun.error());
        const Done done = take(connection, answer);
        const Done ended = connection.execute(QStringLiteral("COMMIT"));
        // This connection has read very much once and hardly reads anything again.
        if (auto shrunk = connection.script("PRAGMA shrink_memory"); !shrunk)
            return fail(shrunk.error());
        if (!done)
            return fail(done.error());
        if (!ended)
            return fail(ended.error());
        return std::move(answer);
    });
    ::malloc_trim(0); // the pages of what reading needed lie between those that stay
    return read;
}

} // namespace

Result<std::shared_ptr<CatalogueColumns>> readCatalogue(Database& database)
{
    return readAtOnce(database, std::make_shared<CatalogueColumns>(),
                      [](Connection& connection, std::shared_ptr<CatalogueColumns>& columns) {
                          return readTracks(connection, *columns);
                      });
}

Result<SongPlays> readPlays(Database& database)
{
    return readAtOnce(database, SongPlays{}, countPlays);
}

} // namespace sillon
