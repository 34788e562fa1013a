// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filename.h"
#include "library/filestamp.h"
#include "music/matchkey.h"
#include "playlists/playliststore.h"

// How items are read: as the library knows their tracks now, and what became of their files.
namespace sillon {

namespace {

const auto trackColumns = QStringLiteral(
    "t.id, t.path, t.start_ms, t.end_ms, t.artist, t.title, t.album, t.album_artist, t.length_ms, "
    "t.track_number, t.disc_number, t.genre, t.year, t.recording_mbid, t.artist_mbid, t.release_mbid, "
    "t.release_group_mbid, t.original_date, t.compilation");
constexpr int trackColumnCount = 19;

Track trackIn(const Row& row)
{
    Track track;
    track.id = row.integer(0);
    track.path = textOfFileName(row.bytes(1));
    track.startMs = row.integer(2);
    track.endMs = row.integer(3);
    track.recording.artist = row.text(4);
    track.recording.title = row.text(5);
    track.release.title = row.text(6);
    track.release.albumArtist = row.text(7);
    track.lengthMs = row.integer(8);
    track.trackNumber = static_cast<int>(row.integer(9));
    track.discNumber = static_cast<int>(row.integer(10));
    track.genre = row.text(11);
    track.year = static_cast<int>(row.integer(12));
    track.recording.mbid = RecordingMbid::parse(row.text(13));
    track.recording.artistMbid = ArtistMbid::parse(row.text(14));
    track.release.mbid = ReleaseMbid::parse(row.text(15));
    track.release.groupMbid = ReleaseGroupMbid::parse(row.text(16));
    track.originalDate = row.text(17);
    track.compilation = row.flag(18);
    return track;
}

/// The track as it came into the playlist.
Track keptTrack(const Row& row, int from)
{
    Track track;
    track.path = textOfFileName(row.bytes(from));
    track.recording.artist = row.text(from + 1);
    track.recording.title = row.text(from + 2);
    track.release.title = row.text(from + 3);
    track.release.albumArtist = row.text(from + 4);
    track.lengthMs = row.integer(from + 5);
    track.startMs = row.integer(from + 6);
    track.endMs = row.integer(from + 7);
    return track;
}

PlaylistItem itemIn(const Row& row)
{
    PlaylistItem item;
    item.id = row.integer(trackColumnCount);
    item.position = row.integer(trackColumnCount + 1);
    if (row.isNull(0)) {
        item.track = keptTrack(row, trackColumnCount + 3);
        item.state = ItemState::Missing; // until its file was looked for
        return item;
    }
    item.track = trackIn(row);
    item.state = row.flag(trackColumnCount + 2) ? ItemState::Away : ItemState::There;
    return item;
}

Result<std::optional<Track>> sameNames(Connection& connection, const Recording& recording)
{
    const QString artist = foldedText(recording.artist);
    const QString title = foldedText(recording.title);
    if (artist.isEmpty() || title.isEmpty())
        return std::optional<Track>();
    return connection.one(
        QStringLiteral("SELECT ") + trackColumns +
            QStringLiteral(" FROM tracks t WHERE t.artist_key = ? AND t.title_key = ? AND "
                           "t.missing_since IS NULL AND t.broken = '' ORDER BY t.id LIMIT 1"),
        {artist, title}, trackIn);
}

} // namespace

Result<std::vector<PlaylistItem>> PlaylistStore::items(PlaylistId id) const
{
    const QString sql =
        QStringLiteral("SELECT ") + trackColumns +
        QStringLiteral(
            ", i.id, i.position, t.missing_since IS NOT NULL, i.path, i.artist, i.title, i.album, "
            "i.album_artist, i.length_ms, i.start_ms, i.end_ms FROM playlist_items i LEFT JOIN tracks t ON "
            "t.id = coalesce(i.track_id, (SELECT p.id FROM tracks p WHERE p.path = i.path AND p.start_ms = "
            "i.start_ms)) AND t.forgotten = 0 WHERE i.playlist_id = ? ORDER BY i.position, i.id");
    return m_database.read([&](Connection& connection) -> Result<std::vector<PlaylistItem>> {
        auto items = connection.all(sql, {id}, itemIn);
        if (!items)
            return items;
        for (PlaylistItem& item : *items) {
            if (item.state == ItemState::Missing && item.track.path.startsWith(QLatin1Char('/')) &&
                readStamp(item.track.path))
                item.state = ItemState::There;
            if (item.state == ItemState::There)
                continue;
            auto suggestion = sameNames(connection, item.track.recording);
            if (!suggestion)
                return fail(std::move(suggestion.error()));
            item.suggestion = std::move(*suggestion);
        }
        return items;
    });
}

} // namespace sillon
