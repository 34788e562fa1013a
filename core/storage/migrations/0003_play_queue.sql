-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What plays next, from top to bottom. Items carry their tags, so that files that are not in the library are shown and
-- scrobbled too. track_id: NULL for those. Texts are '' and numbers 0 where the tags do not say.
CREATE TABLE play_queue(
    position INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL,
    track_id INTEGER,
    path TEXT NOT NULL,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    recording_mbid TEXT NOT NULL,
    artist_mbid TEXT NOT NULL,
    album TEXT NOT NULL,
    album_artist TEXT NOT NULL,
    release_mbid TEXT NOT NULL,
    group_mbid TEXT NOT NULL,
    track_number INTEGER NOT NULL,
    disc_number INTEGER NOT NULL,
    length_ms INTEGER NOT NULL,
    genre TEXT NOT NULL,
    year INTEGER NOT NULL
) STRICT;

CREATE TABLE play_queue_state(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    current_item INTEGER,
    position_ms INTEGER NOT NULL,
    repeat TEXT NOT NULL CHECK(repeat IN ('off', 'all', 'one')),
    shuffle INTEGER NOT NULL
) STRICT;
