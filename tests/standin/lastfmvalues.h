// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon::standin {

/// One play as Last.fm's clients send and read it. Empty texts and zeros mean "not given".
struct Scrobble
{
    QString artist;
    QString track;
    qint64 timestamp = 0; ///< UTC second the play began
    QString album = {};
    QString albumArtist = {};
    QString trackNumber = {};
    qint64 duration = 0; ///< seconds
    QString mbid = {};
    QString chosenByUser = {};
    qint64 arrivedMs =
        0; ///< ms since 1970 UTC by the server's clock; 0 for history laid in by addScrobbles()
    // Only in what is read back:
    QString artistMbid = {};
    QString albumMbid = {};
    QString imageUrl = {};
};

/// A scrobble of an answered batch, with what the answer said about it.
struct ReceivedScrobble
{
    Scrobble scrobble;
    int ignoredCode = 0;    ///< 0: accepted
    bool duplicate = false; ///< accepted in words, and silently dropped
    int batch = 0;          ///< counts the user's answered batches from 1
};

struct NowPlaying
{
    Scrobble track; ///< timestamp is 0
    qint64 since = 0;
    qint64 until = 0; ///< UTC seconds
};

struct LovedTrack
{
    QString artist;
    QString track;
    qint64 lovedAt = 0; ///< UTC seconds
    QString mbid = {};
};

/// What user.getInfo says beyond the counts.
struct UserProfile
{
    QString realName;
    QString country = QStringLiteral("None");
    bool subscriber = false;
    QString type = QStringLiteral("user");
    qint64 registeredAt = 1177185149;
    QString imageUrl;
    qint64 playcount = -1; ///< negative: the number of scrobbles held
};

} // namespace sillon::standin
