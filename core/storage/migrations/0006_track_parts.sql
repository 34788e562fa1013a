-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TEMP TABLE tracks_before AS SELECT * FROM tracks;
DROP VIEW v_tracks;
DROP TABLE tracks;

-- The entries of the library: files, and parts of files that a cue sheet names. path: the name's bytes as the file system
-- has them; shown_path: for people, where these are no UTF-8. start_ms, end_ms: the part of the file, end_ms 0 is the
-- file's end; 0 and 0 is the whole file. size to inode: the file when its tags were read. born_ns: when its inode was made;
-- content_hash: of its size and its ends; 0 where not known. sheet_stamp: of the cue sheets that lay beside it, 0 none. All
-- parts of a file agree in these.
-- missing_since: UTC second a scan did not find it any more, else NULL. broken: why its tags could not be read, else ''; it
-- then keeps those it had. Texts are '' and numbers 0 where the tags say nothing. Keys are folded (music/matchkey.h) with
-- their version.
CREATE TABLE tracks(
    id INTEGER PRIMARY KEY,
    path BLOB NOT NULL,
    shown_path TEXT,
    start_ms INTEGER NOT NULL DEFAULT 0,
    end_ms INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    ctime_ns INTEGER NOT NULL,
    device INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    born_ns INTEGER NOT NULL DEFAULT 0,
    content_hash INTEGER NOT NULL DEFAULT 0,
    sheet_stamp INTEGER NOT NULL DEFAULT 0,
    added_at INTEGER NOT NULL,
    missing_since INTEGER,
    broken TEXT NOT NULL DEFAULT '',
    broken_text TEXT NOT NULL DEFAULT '',
    artist TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    album TEXT NOT NULL DEFAULT '',
    album_artist TEXT NOT NULL DEFAULT '',
    track_number INTEGER NOT NULL DEFAULT 0,
    disc_number INTEGER NOT NULL DEFAULT 0,
    length_ms INTEGER NOT NULL DEFAULT 0,
    genre TEXT NOT NULL DEFAULT '',
    year INTEGER NOT NULL DEFAULT 0,
    original_date TEXT NOT NULL DEFAULT '',
    compilation INTEGER NOT NULL DEFAULT 0,
    recording_mbid TEXT NOT NULL DEFAULT '',
    artist_mbid TEXT NOT NULL DEFAULT '',
    release_mbid TEXT NOT NULL DEFAULT '',
    release_group_mbid TEXT NOT NULL DEFAULT '',
    artist_key TEXT NOT NULL DEFAULT '',
    title_key TEXT NOT NULL DEFAULT '',
    album_key TEXT NOT NULL DEFAULT '',
    key_version INTEGER NOT NULL DEFAULT 0,
    UNIQUE(path, start_ms)
) STRICT;
INSERT INTO tracks(id, path, shown_path, size, mtime_ns, ctime_ns, device, inode, added_at, missing_since, broken,
                   broken_text, artist, title, album, album_artist, track_number, disc_number, length_ms, genre, year,
                   original_date, recording_mbid, artist_mbid, release_mbid, release_group_mbid, artist_key, title_key,
                   album_key, key_version)
SELECT id, path, shown_path, size, mtime_ns, ctime_ns, device, inode, added_at, missing_since, broken,
       broken_text, artist, title, album, album_artist, track_number, disc_number, length_ms, genre, year,
       original_date, recording_mbid, artist_mbid, release_mbid, release_group_mbid, artist_key, title_key,
       album_key, key_version
FROM temp.tracks_before;
DROP TABLE temp.tracks_before;
CREATE INDEX tracks_by_key ON tracks(artist_key, title_key);

-- What can be played now. plays: my listens of the same artist and title.
CREATE VIEW v_tracks AS
SELECT coalesce(t.shown_path, CAST(t.path AS TEXT)) AS path, t.title AS title, t.artist AS artist, t.album AS album,
       t.year AS year, t.length_ms AS length_ms,
       (SELECT count(*) FROM recordings r JOIN listens l ON l.recording_id = r.id
        WHERE r.artist_key = t.artist_key AND r.title_key = t.title_key AND l.listener_id = 1
              AND t.artist_key <> '' AND t.title_key <> '') AS plays,
       0 AS loved, t.id AS id
FROM tracks t
WHERE t.missing_since IS NULL AND t.broken = '';
