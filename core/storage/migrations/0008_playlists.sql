-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Lists the user keeps. smart: 1 for a question (query, its order and how many at most, 0 all), 0 for a list of items.
-- ready: the word of a list that the program offers (playlists/readyplaylist.h), else ''; its name is '' until the user
-- gives it one. deleted_at: UTC second, else NULL; deleted lists go for good at the next start, but ready ones stay
-- so that they are not offered again.
CREATE TABLE playlists(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    smart INTEGER NOT NULL,
    ready TEXT NOT NULL DEFAULT '',
    query TEXT NOT NULL DEFAULT '',
    sorted_by TEXT NOT NULL DEFAULT 'shelf',
    descending INTEGER NOT NULL DEFAULT 0,
    most INTEGER NOT NULL DEFAULT 0,
    deleted_at INTEGER
) STRICT;
CREATE UNIQUE INDEX playlists_ready ON playlists(ready) WHERE ready <> '';

-- Items are in the order of position, which has gaps. They carry what was known of their track, so that one whose file
-- is gone stays and can be found again by its names. track_id: NULL for files that are not in the library. path: the
-- name's bytes; of an entry from another system or without a file as it was written, perhaps ''.
CREATE TABLE playlist_items(
    id INTEGER PRIMARY KEY,
    playlist_id INTEGER NOT NULL REFERENCES playlists(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    track_id INTEGER,
    path BLOB NOT NULL,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    album TEXT NOT NULL,
    album_artist TEXT NOT NULL,
    length_ms INTEGER NOT NULL,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX playlist_items_in_order ON playlist_items(playlist_id, position);
