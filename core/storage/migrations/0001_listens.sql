-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The profile's own name: a user renamed at a service keeps everything.
CREATE TABLE profile(
    id INTEGER PRIMARY KEY CHECK(id = 1),
    uuid TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO profile(id, uuid, created_at) VALUES(1, lower(hex(randomblob(16))), unixepoch());

-- Whose listens: 1 is me; others are users of a service that were fetched.
CREATE TABLE listeners(
    id INTEGER PRIMARY KEY,
    service TEXT NOT NULL,
    user_name TEXT NOT NULL,
    UNIQUE(service, user_name)
) STRICT;
INSERT INTO listeners(id, service, user_name) VALUES(1, '', '');

-- Texts as printed; keys are folded (music/matchkey.h) with their version. An absent MBID is '' so that UNIQUE holds.
CREATE TABLE recordings(
    id INTEGER PRIMARY KEY,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    mbid TEXT NOT NULL,
    artist_mbid TEXT NOT NULL,
    artist_key TEXT NOT NULL,
    title_key TEXT NOT NULL,
    key_version INTEGER NOT NULL,
    UNIQUE(artist, title, mbid, artist_mbid)
) STRICT;
CREATE INDEX recordings_by_key ON recordings(artist_key, title_key);

CREATE TABLE releases(
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    album_artist TEXT NOT NULL,
    mbid TEXT NOT NULL,
    group_mbid TEXT NOT NULL,
    title_key TEXT NOT NULL DEFAULT '',
    key_version INTEGER NOT NULL DEFAULT 0,
    UNIQUE(title, album_artist, mbid, group_mbid)
) STRICT;

-- listened_at: the UTC second at which the play began to sound. heard_ms grows until the play ends.
CREATE TABLE listens(
    id INTEGER PRIMARY KEY,
    listener_id INTEGER NOT NULL REFERENCES listeners(id),
    recording_id INTEGER NOT NULL REFERENCES recordings(id),
    release_id INTEGER REFERENCES releases(id),
    listened_at INTEGER NOT NULL,
    length_ms INTEGER NOT NULL,
    heard_ms INTEGER NOT NULL,
    track_number INTEGER NOT NULL,
    origin TEXT NOT NULL,
    private INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX listens_by_time ON listens(listener_id, listened_at);
CREATE INDEX listens_by_recording ON listens(recording_id);

CREATE VIEW v_listens AS
SELECT l.id AS id, l.listened_at AS listened_at, r.artist AS artist, r.title AS title,
       coalesce(e.title, '') AS album, coalesce(e.album_artist, '') AS album_artist, l.length_ms AS length_ms,
       l.origin AS origin, w.user_name AS user, w.service AS service,
       r.mbid AS recording_mbid, coalesce(e.mbid, '') AS release_mbid, r.artist_mbid AS artist_mbid
FROM listens l
JOIN recordings r ON r.id = l.recording_id
JOIN listeners w ON w.id = l.listener_id
LEFT JOIN releases e ON e.id = l.release_id;
