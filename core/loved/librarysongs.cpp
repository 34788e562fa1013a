// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/librarysongs.h"

#include "loved/lovedaliasstore.h"

namespace sillon {

namespace {

Recording recordingOf(const Row& row, int column)
{
    Recording recording;
    recording.artist = row.text(column);
    recording.title = row.text(column + 1);
    return recording;
}

} // namespace

Result<std::vector<LibrarySong>> readLibrarySongs(Database& database)
{
    return database.read([](Connection& connection) {
        return connection.all(
            QStringLiteral("SELECT artist, title, recording_mbid, artist_key, title_key FROM tracks "
                           "WHERE forgotten = 0 AND broken = '' AND artist_key <> '' AND title_key <> '' "
                           "GROUP BY artist_key, title_key, recording_mbid ORDER BY min(id)"),
            {}, [](const Row& row) {
                LibrarySong song;
                song.recording = recordingOf(row, 0);
                song.recording.mbid = RecordingMbid::parse(row.text(2));
                song.artistKey = row.text(3);
                song.titleKey = row.text(4);
                return song;
            });
    });
}

Result<int> linkLovedByIds(Database& database)
{
    struct Pair
    {
        Recording loved;
        Recording library;
    };
    const auto pairs = database.read([](Connection& connection) {
        return connection.all(
            QStringLiteral(
                "SELECT l.artist, l.title, t.artist, t.title FROM loved l JOIN tracks t ON t.recording_mbid "
                "= l.mbid "
                "WHERE l.mbid <> '' AND t.forgotten = 0 AND t.broken = '' AND t.artist_key <> '' "
                "AND t.title_key <> '' AND (t.artist_key <> l.artist_key OR t.title_key <> l.title_key) "
                "AND NOT EXISTS(SELECT 1 FROM loved_aliases a WHERE a.artist_key = l.artist_key "
                "AND a.title_key = l.title_key AND (a.how = 'none' OR (a.library_artist_key = t.artist_key "
                "AND a.library_title_key = t.title_key))) "
                "GROUP BY l.id, t.artist_key, t.title_key"),
            {}, [](const Row& row) {
                return Pair{recordingOf(row, 0), recordingOf(row, 2)};
            });
    });
    if (!pairs)
        return fail(pairs.error());
    if (pairs->empty())
        return 0;
    return database.write([&](Connection& connection) -> Result<int> {
        for (const Pair& pair : *pairs) {
            if (auto added = LovedAliasStore::addSameId(connection, pair.loved, pair.library); !added)
                return fail(std::move(added.error()));
        }
        return static_cast<int>(pairs->size());
    });
}

} // namespace sillon
