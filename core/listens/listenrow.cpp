// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenrow.h"

namespace sillon {

QString selectListens()
{
    return QStringLiteral(
        "SELECT l.id, l.listened_at, l.length_ms, l.heard_ms, l.track_number, l.origin, l.private, "
        "r.artist, r.title, r.mbid, r.artist_mbid, "
        "e.title, e.album_artist, e.mbid, e.group_mbid "
        "FROM listens l JOIN recordings r ON r.id = l.recording_id "
        "LEFT JOIN releases e ON e.id = l.release_id ");
}

Listen listenOf(const Row& row)
{
    Listen listen;
    listen.id = row.integer(0);
    listen.listenedAt = row.integer(1);
    listen.lengthMs = row.integer(2);
    listen.heardMs = row.integer(3);
    listen.trackNumber = static_cast<int>(row.integer(4));
    listen.origin = listenOriginOf(row.text(5));
    listen.isPrivate = row.flag(6);
    listen.recording.artist = row.text(7);
    listen.recording.title = row.text(8);
    listen.recording.mbid = RecordingMbid::parse(row.text(9));
    listen.recording.artistMbid = ArtistMbid::parse(row.text(10));
    listen.release.title = row.text(11);
    listen.release.albumArtist = row.text(12);
    listen.release.mbid = ReleaseMbid::parse(row.text(13));
    listen.release.groupMbid = ReleaseGroupMbid::parse(row.text(14));
    return listen;
}

} // namespace sillon
