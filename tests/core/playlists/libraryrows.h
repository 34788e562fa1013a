// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/filename.h"
#include "music/matchkey.h"
#include "music/track.h"
#include "storage/database.h"

namespace sillon::testing {

/// A track as a scan would have stored it; its id.
inline TrackId addLibraryTrack(Database& database, const Track& track, bool away = false)
{
    const auto id = database.write([&](Connection& connection) {
        return connection.insert(
            QStringLiteral(
                "INSERT INTO tracks(path, start_ms, end_ms, size, mtime_ns, ctime_ns, device, inode, "
                "added_at, missing_since, artist, title, album, artist_key, title_key, album_key, "
                "length_ms, key_version) VALUES(?, ?, ?, 1, 1, 1, 1, 1, 1, ?, ?, ?, ?, ?, ?, ?, ?, 1)"),
            {bytesOfFileName(track.path), track.startMs, track.endMs,
             away ? std::optional<qint64>(5) : std::nullopt, track.recording.artist, track.recording.title,
             track.release.title, foldedText(track.recording.artist), foldedText(track.recording.title),
             foldedText(track.release.title), track.lengthMs});
    });
    return id.value_or(0);
}

inline Track namedTrack(const QString& path, const QString& artist, const QString& title)
{
    Track track;
    track.path = path;
    track.recording.artist = artist;
    track.recording.title = title;
    track.lengthMs = 60000;
    return track;
}

} // namespace sillon::testing
