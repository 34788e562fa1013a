// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/datedsong.h"
#include "fakes/temporarydatabase.h"
#include "listens/listencolumns.h"
#include "storage/connection.h"

#include <QString>

#include <vector>

namespace sillon::testing {

/// A history as it comes: some 40 songs of 8 artists on 12 albums (and on none), heard over three years by
/// me and by somebody else, in no order of time; the year of a song is in the table `years`, where 0 stands
/// for one that is searched and -1 for one not found.
inline void fillHistory(Database& database)
{
    const auto done = database.write([](Connection& connection) {
        return connection.script(R"(
INSERT INTO listeners(id, service, user_name) VALUES(2, 'lastfm', 'other');
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40)
INSERT INTO recordings(artist, title, mbid, artist_mbid, artist_key, title_key, key_version)
SELECT 'Artist ' || (i % 8), 'Song ' || i, '', '', 'artist ' || (i % 8), 'song ' || i, 1 FROM n;
INSERT INTO recordings(artist, title, mbid, artist_mbid, artist_key, title_key, key_version)
VALUES('ARTIST 3', 'SONG 3', '', '', 'artist 3', 'song 3', 1);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12)
INSERT INTO releases(title, album_artist, mbid, group_mbid, title_key, key_version)
SELECT 'Album ' || i, CASE i % 3 WHEN 0 THEN 'Various Artists' ELSE '' END, '', '', 'album ' || i, 1 FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
INSERT INTO listens(listener_id, recording_id, release_id, listened_at, length_ms, heard_ms, track_number, origin)
SELECT CASE i % 10 WHEN 0 THEN 2 ELSE 1 END, 1 + (i * 31 + i / 7) % 41, nullif((i * 31 + i / 7) % 41 % 13, 0),
       1577836800 + (i * 104729 * 31) % 94608000, 200000 + i % 50, CASE i % 3 WHEN 0 THEN 0 ELSE 90000 + i END, 1, 'player'
FROM n;
CREATE TABLE years AS
SELECT DISTINCT recording_id, coalesce(release_id, 0) AS release_id,
       CASE recording_id % 10 WHEN 0 THEN 0 WHEN 1 THEN -1 ELSE 1955 + recording_id * 2 % 67 END AS year
FROM listens;)");
    });
    if (!done)
        qFatal("the history cannot be filled: %s", qPrintable(done.error().serverText));
}

inline std::vector<DatedSong> datedSongs(Database& database, const ListenColumns& columns)
{
    std::vector<DatedSong> dated;
    for (const HeardSong& song : columns.songs) {
        const auto year = database.read([&](Connection& connection) {
            return connection.number(
                QStringLiteral("SELECT year FROM years WHERE recording_id = ? AND release_id = ?"),
                {song.recordingId, song.releaseId});
        });
        const qint64 found = year.value_or(0);
        dated.push_back({static_cast<std::int16_t>(std::max<qint64>(found, 0)), found > 0 ? Dating::Dated
                                                                                : found == 0
                                                                                    ? Dating::Pending
                                                                                    : Dating::Unknown});
    }
    return dated;
}

/// The rows of an SQL answer, its columns parted by blanks.
inline QStringList rowsOf(Database& database, const QString& sql, int columns)
{
    const auto rows = database.read([&](Connection& connection) {
        return connection.all(sql, {}, [columns](const Row& row) {
            QStringList texts;
            for (int column = 0; column < columns; ++column)
                texts.append(row.text(column));
            return texts.join(QLatin1Char(' '));
        });
    });
    return rows ? QStringList(rows->begin(), rows->end()) : QStringList(rows.error().serverText);
}

} // namespace sillon::testing
