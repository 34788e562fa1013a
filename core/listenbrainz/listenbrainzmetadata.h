// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/partialdate.h"

#include <QHash>
#include <QJsonDocument>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace sillon {

// What ListenBrainz tells of MusicBrainz's recordings and albums (its /1/metadata/ calls). Pure. Answers that
// are not of the form they are documented in are Malformed: what is not understood is never "not found".

/// A song as ListenBrainz matched it to names; the match may be a loose one.
struct ListenBrainzMatch
{
    QString recordingMbid;
    QString artist; ///< the credit as printed
    QString title;
};

/// Artist and title of a song.
using ListenBrainzNames = std::pair<QString, QString>;

/// Of POST metadata/lookup: one for each song asked for, in their order; none where nothing was found.
/// Malformed also when the answer is to other songs.
[[nodiscard]] Result<std::vector<std::optional<ListenBrainzMatch>>>
listenBrainzMatches(const QJsonDocument& answer, const std::vector<ListenBrainzNames>& asked);

/// Where a recording stands: on the release that represents it best, as ListenBrainz sees it.
struct ListenBrainzPlace
{
    PartialDate first;   ///< of the recording: known only to the day, or not at all
    QString groupMbid;   ///< empty: it is on no release
    QString albumArtist; ///< of that release
    int editionYear = 0; ///< of that release, not of its group; 0 not known
};
/// Of metadata/recording, by the recording's MBID; ids that nobody knows are not there.
[[nodiscard]] Result<QHash<QString, ListenBrainzPlace>> listenBrainzPlaces(const QJsonDocument& answer);

/// Artist and title as printed, of metadata/recording too.
[[nodiscard]] Result<QHash<QString, ListenBrainzNames>> listenBrainzSongs(const QJsonDocument& answer);

struct ListenBrainzAlbum
{
    QString title;
    PartialDate first; ///< of the group
    QString type;      ///< "Album", "Single" ...; empty: none
};
/// Of metadata/release_group, by the group's MBID.
[[nodiscard]] Result<QHash<QString, ListenBrainzAlbum>> listenBrainzAlbums(const QJsonDocument& answer);

} // namespace sillon
