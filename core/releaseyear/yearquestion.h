// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/mbid.h"
#include "releaseyear/yearanswer.h"

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

enum class YearKind : std::uint8_t { Album, Song };

/// What year is this album, or this song, from: everything known that helps to find it.
struct YearQuestion
{
    qint64 id = 0; ///< row of release_years
    YearKind kind = YearKind::Album;
    QString artist;                        ///< as printed: the album artist, else the track's
    QString title;                         ///< of the album, or of the song
    std::vector<ReleaseMbid> releaseMbids; ///< by plays
    std::optional<ReleaseGroupMbid> groupMbid;
    std::optional<ArtistMbid> artistMbid;
    std::optional<RecordingMbid> recordingMbid; ///< of a song
    qint64 plays = 0;                           ///< those in private aside
    bool isUnheard = false;                     ///< an album of the library that has no play at all
    qint64 firstHeard = 0;                      ///< UTC second; 0 not known
    QStringList tracks;                         ///< a few titles heard on the album, most played first
    int upperYear = 0;     ///< no first release is later (plain year in the tags); 0 not known
    int latestYear = 9999; ///< next year
    QStringList refused;   ///< candidates the user does not want
    int albumYear = 0;     ///< of a song: the year of the compilation it was heard on; 0 none
    /// Of a song on an ordinary album: only the year of its recording is missed, and only by its identifier.
    bool onlyRecording = false;

    // Of one search, as far as it has come.
    std::vector<YearVote> said; ///< by the sources that were asked before
    bool isDoubted = false;     ///< it has an answer that a second catalogue is to bear out
};

} // namespace sillon
