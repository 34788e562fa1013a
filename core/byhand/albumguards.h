// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/album.h"
#include "music/recording.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace sillon {

/// What to do with a piece in several parts. Remembered per release.
enum class IndexUse : std::uint8_t {
    OnePlay,  ///< one play under its own title
    EachPart, ///< a play of each part: "Suite: Movement"; a medley's parts keep their titles
};

/// Why a row of the list is not played.
enum class SkipReason : std::uint8_t {
    Heading,
    Untitled,
    PlaceholderArtist, ///< Various, V/A, Unknown Artist, Soundtrack ...: services drop such plays
    NoArtist,
    NotChosen,
    TooOld,   ///< began before what services take
    InFuture, ///< would not have ended by now
};

/// The stable English word of a reason ("placeholder-artist"), for JSON.
[[nodiscard]] QString skipReasonName(SkipReason reason);

/// A row that can be scrobbled.
struct AlbumSong
{
    Recording recording;
    Release release;
    QString position;
    QString side;
    int disc = 1;
    int number = 0;
    qint64 lengthMs = 0;     ///< > 0
    bool lengthKnown = true; ///< false: assumed, and better corrected by the user
    int row = 0;             ///< of Album::rows
    int part = -1;           ///< of AlbumRow::parts; -1 = the row itself
    friend bool operator==(const AlbumSong&, const AlbumSong&) = default;
};

/// A row that cannot, and why.
struct SkippedRow
{
    QString position;
    QString title;
    SkipReason reason = SkipReason::Heading;
    int row = 0;
    int part = -1;
    friend bool operator==(const SkippedRow&, const SkippedRow&) = default;
};

struct GuardedAlbum
{
    std::vector<AlbumSong> songs;
    std::vector<SkippedRow> skipped;
};

/// What a track without a known length is taken to last.
inline constexpr qint64 assumedLengthMs = 180'000;

/// Blank, "Untitled", "[silence]" and kin.
[[nodiscard]] bool isUntitled(const QString& title);

/// Sorts the rows into songs and what is no song. A row's own artist comes before the album's. Pure.
[[nodiscard]] GuardedAlbum guardAlbum(const Album& album, IndexUse use);

/// Which songs the user wants; what is empty does not narrow.
struct AlbumChoice
{
    QStringList sides; ///< "A", "B"; case aside
    std::vector<int> discs;
    std::vector<int> places; ///< in the list of songs, counted from 1
};

/// Moves the songs that are not chosen to the skipped ones.
[[nodiscard]] GuardedAlbum chosenSongs(GuardedAlbum album, const AlbumChoice& choice);

} // namespace sillon
