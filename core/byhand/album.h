// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/mbid.h"
#include "music/recording.h"

#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

enum class AlbumRowKind : std::uint8_t {
    Song,
    Heading, ///< "Part one": names what follows and is not heard
    Index,   ///< one piece in several parts, as on many records of classical music
};

/// One printed row of an album's track list.
struct AlbumRow
{
    AlbumRowKind kind = AlbumRowKind::Song;
    QString position; ///< as printed: "A1", "2-03", "7"
    QString side;     ///< "A"; empty where there are no sides (see sideOfPosition)
    int disc = 1;
    int number = 0; ///< on its disc or side; 0 unknown
    QString title;
    QString artist;      ///< its own credit; empty: the album's
    qint64 lengthMs = 0; ///< 0 unknown
    std::optional<RecordingMbid> mbid;
    std::optional<ArtistMbid> artistMbid;
    std::vector<AlbumRow> parts; ///< of an Index, in order
    friend bool operator==(const AlbumRow&, const AlbumRow&) = default;
};

/// An album with its track list, wherever it was found.
struct Album
{
    QString
        id; ///< "mbid:UUID", "lastfm:ARTIST/TITLE", "library:TRACK": where it came from and which it is there
    QString title;
    QString artist; ///< as credited; empty when unknown
    std::optional<ReleaseMbid> mbid;
    std::optional<ReleaseGroupMbid> groupMbid;
    int year = 0;     ///< of this edition; 0 unknown
    QString coverUrl; ///< http or https; empty when there is none
    std::vector<AlbumRow> rows;
    friend bool operator==(const Album&, const Album&) = default;
};

/// The side of a record or cassette that a printed position names: "A" of "A", "A1" and "A2.b"; "AA" of
/// "AA1". Empty for positions of discs ("7", "2-03", "CD1").
[[nodiscard]] QString sideOfPosition(const QString& position);

} // namespace sillon
