// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/libraryalbum.h"

#include <algorithm>

namespace sillon {

Album libraryAlbum(const QList<Track>& tracks)
{
    Album album;
    if (tracks.isEmpty())
        return album;
    const Track& first = tracks.first();
    album.id = QLatin1String(libraryScheme) % QLatin1Char(':') % QString::number(first.id);
    album.title = first.release.title;
    album.artist = first.release.albumArtist;
    album.mbid = first.release.mbid;
    album.groupMbid = first.release.groupMbid;
    album.year = first.year;
    for (const Track& track : tracks) {
        AlbumRow row;
        row.position = track.trackNumber > 0 ? QString::number(track.trackNumber) : QString();
        row.disc = std::max(track.discNumber, 1);
        row.number = track.trackNumber;
        row.title = track.recording.title;
        row.artist = track.recording.artist;
        row.lengthMs = track.lengthMs;
        row.mbid = track.recording.mbid;
        row.artistMbid = track.recording.artistMbid;
        album.rows.push_back(std::move(row));
    }
    return album;
}

} // namespace sillon
