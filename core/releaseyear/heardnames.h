// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "releaseyear/namekey.h"
#include "releaseyear/yearquestion.h"
#include "storage/connection.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <vector>

namespace sillon {

/// One album or song as the listens have it, over all its spellings. What only plays in private brought is
/// there only when no play was open.
struct HeardName
{
    QMap<QString, qint64> artists; ///< open plays of each spelling, id or title
    QMap<QString, qint64> titles;
    QMap<QString, qint64> releaseMbids;
    QMap<QString, qint64> groupMbids;
    QMap<QString, qint64> artistMbids;
    QMap<QString, qint64> recordingMbids;
    QMap<QString, qint64> tracks;
    qint64 plays = 0; ///< those in private aside
    qint64 firstHeard = 0;
    bool albumArtistNamed = false;
};

/// Which album a release is when a recording of this artist was heard on it.
struct HeardRelease
{
    qint64 releaseId = 0;
    QString artistKey; ///< of the recording where the release names no album artist, else ''
    friend bool operator==(const HeardRelease&, const HeardRelease&) = default;
};

inline std::size_t qHash(const HeardRelease& release, std::size_t seed = 0)
{
    return qHashMulti(seed, release.releaseId, release.artistKey);
}

/// The listens of everybody as albums and songs, in one pass.
struct HeardNames
{
    QHash<NameKey, HeardName> albums;
    QHash<NameKey, HeardName> songs;
    QHash<HeardRelease, NameKey> releases;
    QHash<qint64, NameKey> recordings;
    QHash<NameKey, QSet<NameKey>> songsOf; ///< by album
    QSet<NameKey> songsWithoutAlbum;
    QHash<NameKey, QSet<qint64>> recordingsOf; ///< by song

    [[nodiscard]] static Result<HeardNames> read(Connection& connection);
};

} // namespace sillon
