// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <cstdint>

namespace sillon {

/// Which year of a listen is meant.
enum class YearBasis : std::uint8_t {
    Album,   ///< first official release of the album; songs of compilations take their own
    Song,    ///< first release of the song where that is known, else as Album
    Edition, ///< the edition that was played: its MusicBrainz release's year, else the plain year in the tags
    Tagged,  ///< what the file says
};

/// How far the search for a year has come.
enum class YearState : std::uint8_t {
    Pending,     ///< not asked yet, or every answer so far was an error
    Matched,     ///< by an identifier, by the file's tags or by hand
    NameMatched, ///< by names
    NotFound,    ///< asked again later
};

/// Where a year comes from.
enum class YearSource : std::uint8_t {
    None,
    Manual,               ///< given by the user
    Tags,                 ///< original date in the tags of the own file
    Index,                ///< offline index
    Mirror,               ///< a MusicBrainz database of one's own
    MusicBrainzId,        ///< MusicBrainz, by an identifier
    MusicBrainzName,      ///< MusicBrainz, equal names
    MusicBrainzFuzzy,     ///< MusicBrainz, names alike
    MusicBrainzSong,      ///< MusicBrainz, the song's own year
    MusicBrainzRecording, ///< MusicBrainz, the recording's first year by its identifier: an upper bound
    ListenBrainz,
    Discogs,
    Compilation, ///< the year of the compilation the song was heard on: the song's own is not known
};

/// The stored words ("name_matched", "musicbrainz-id").
[[nodiscard]] QString yearStateName(YearState state);
[[nodiscard]] QString yearSourceName(YearSource source);
[[nodiscard]] QString yearBasisName(YearBasis basis);
/// Words of no state or source are Pending and None.
[[nodiscard]] YearState yearStateNamed(const QString& name);
[[nodiscard]] YearSource yearSourceNamed(const QString& name);

/// What is known of the year of one listen.
struct KnownYear
{
    int year = 0; ///< 0 unknown
    YearState state = YearState::Pending;
    YearSource source = YearSource::None;
    double confidence = 0; ///< 0..1
    bool ofSong = false;   ///< on the basis Song: what was heard has a year of its own
    bool apart = false;    ///< the song's, which is not the year of the album it was heard on
    friend bool operator==(const KnownYear&, const KnownYear&) = default;
};

} // namespace sillon
