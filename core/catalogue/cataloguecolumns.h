// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/foldedtexts.h"
#include "catalogue/textpool.h"
#include "releaseyear/yearstate.h"

#include <QByteArrayView>
#include <QtGlobal>

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace sillon {

/// What is known of a song, shared by all its copies in the library. UTC seconds, 0 never.
struct SongFacts
{
    std::uint32_t plays = 0;
    std::uint32_t firstHeardAt = 0;
    std::uint32_t lastHeardAt = 0;
    std::uint32_t lovedAt = 0;

    void addPlays(std::uint32_t count, std::uint32_t first, std::uint32_t last);
};

/// My listens of songs, as they were counted at one moment.
struct SongPlays
{
    struct Song
    {
        std::uint64_t hash = 0; ///< songHash()
        std::uint32_t plays = 0;
        std::uint32_t firstHeardAt = 0;
        std::uint32_t lastHeardAt = 0;
    };
    std::vector<Song> songs; ///< by hash; recordings that differ in their MBID alone come one by one
    qint64 newestListen = 0; ///< id of the last listen that is counted in
};

/// Which part of its file a row is.
struct RowPart
{
    std::uint32_t row = 0;
    qint64 startMs = 0;
    qint64 endMs = 0;
};

using SongId = std::uint32_t;
inline constexpr SongId noSong = std::numeric_limits<SongId>::max();

/// The library in memory: a column for each fact, with a row for each track in the order of the shelf, and
/// the songs that rows share. Texts are names of three pools.
struct CatalogueColumns
{
    TextPool names;     ///< artists, albums, titles, genres, kinds of sound
    FoldedTexts folded; ///< of names
    TextPool paths;     ///< folders and file names, as bytes
    TextPool marks;     ///< MBIDs and dates

    std::vector<qint64> ids;
    std::vector<NameId> artist, albumArtist, album, title, genre, audioType;             ///< of names
    std::vector<NameId> folder, file;                                                    ///< of paths
    std::vector<NameId> recordingMbid, artistMbid, releaseMbid, groupMbid, originalDate; ///< of marks
    std::vector<std::uint32_t> lengthMs, addedAt, sampleRate;
    std::vector<std::uint16_t> number, disc, year, originalYear, bitRate;
    std::vector<std::uint8_t> compilation, away, channels;
    std::vector<YearSource> yearSource; ///< of the original year
    std::vector<RowPart> parts;         ///< of the rows that are no whole files, by row
    std::vector<SongId> song;           ///< noSong without artist or title

    std::vector<std::uint64_t> songHashes; ///< by size; a song's place here is its id
    std::vector<SongFacts> songs;
    qint64 newestListen = 0; ///< id of the last listen that is counted in

    std::vector<std::uint32_t> artistRanks; ///< by name, of the artists and album artists
    std::vector<std::uint32_t> albumRanks;  ///< by name, of the albums
    std::vector<std::uint32_t> rowsById;
    NameId variousArtists = 0; ///< under which compilations that name no artist are sorted

    [[nodiscard]] std::size_t size() const { return ids.size(); }
    [[nodiscard]] SongFacts factsOf(std::size_t row) const
    {
        return song[row] == noSong ? SongFacts{} : songs[song[row]];
    }
    /// Whose album it stands under: the album artist, else the artist, of a compilation nobody.
    [[nodiscard]] NameId shelfArtist(std::size_t row) const
    {
        return albumArtist[row] != 0 || compilation[row] != 0 ? albumArtist[row] : artist[row];
    }
    /// The song with these folded names; noSong when no track has them.
    [[nodiscard]] SongId songOf(QByteArrayView foldedArtist, QByteArrayView foldedTitle) const;
    [[nodiscard]] std::vector<int> rowsOf(SongId song) const;
    /// Takes these plays in place of those known; hearts stay.
    void setPlays(const SongPlays& counted);
};

/// Tells songs apart: of their folded artist and title.
[[nodiscard]] std::uint64_t songHash(QByteArrayView foldedArtist, QByteArrayView foldedTitle);

} // namespace sillon
