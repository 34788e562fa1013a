-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Recordings with a heart, one row for all copies of a song. artist and title as printed when it was given; keys are
-- folded (music/matchkey.h) with their version, never ''. loved_at: UTC second. mbid: '' when not known.
CREATE TABLE loved(
    id INTEGER PRIMARY KEY,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    artist_key TEXT NOT NULL,
    title_key TEXT NOT NULL,
    key_version INTEGER NOT NULL,
    mbid TEXT NOT NULL DEFAULT '',
    loved_at INTEGER NOT NULL,
    UNIQUE(artist_key, title_key)
) STRICT;

CREATE VIEW v_loved AS
SELECT artist, title, loved_at, '' AS service, 'local' AS state, id FROM loved;

-- Plays of every song are counted at each start: from this index alone.
DROP INDEX listens_by_recording;
CREATE INDEX listens_by_recording ON listens(recording_id, listener_id, listened_at);

DROP VIEW v_tracks;
CREATE VIEW v_tracks AS
SELECT coalesce(t.shown_path, CAST(t.path AS TEXT)) AS path, t.title AS title, t.artist AS artist, t.album AS album,
       t.year AS year, t.length_ms AS length_ms,
       (SELECT count(*) FROM recordings r JOIN listens l ON l.recording_id = r.id
        WHERE r.artist_key = t.artist_key AND r.title_key = t.title_key AND l.listener_id = 1
              AND t.artist_key <> '' AND t.title_key <> '') AS plays,
       EXISTS(SELECT 1 FROM loved v WHERE v.artist_key = t.artist_key AND v.title_key = t.title_key) AS loved,
       t.id AS id
FROM tracks t
WHERE t.missing_since IS NULL AND t.broken = '';
