-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- service: where the heart was imported from, '' when it was given here.
ALTER TABLE loved ADD COLUMN service TEXT NOT NULL DEFAULT '';

-- Which songs of the library a loved track of other names means: by equal MusicBrainz ids (how 'id') or because the
-- user said so ('user'); 'none' with empty names: the user said that it is none of the library. Keys are folded.
CREATE TABLE loved_aliases(
    artist_key TEXT NOT NULL,
    title_key TEXT NOT NULL,
    library_artist TEXT NOT NULL,
    library_title TEXT NOT NULL,
    library_artist_key TEXT NOT NULL,
    library_title_key TEXT NOT NULL,
    key_version INTEGER NOT NULL,
    how TEXT NOT NULL CHECK(how IN ('id', 'user', 'none')),
    UNIQUE(artist_key, title_key, library_artist_key, library_title_key)
) STRICT;
CREATE INDEX loved_aliases_by_library ON loved_aliases(library_artist_key, library_title_key);

-- What a user loves at a service, as it was last read, and how far that reading is. next_page: 0 when it is whole.
-- answered: tracks on the pages read, repeats and nameless ones too. begun_at: UTC second.
CREATE TABLE loved_fetches(
    id INTEGER PRIMARY KEY,
    service TEXT NOT NULL,
    user_name TEXT NOT NULL COLLATE NOCASE,
    next_page INTEGER NOT NULL,
    pages INTEGER NOT NULL,
    total INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    begun_at INTEGER NOT NULL,
    UNIQUE(service, user_name)
) STRICT;

CREATE TABLE loved_fetched(
    fetch_id INTEGER NOT NULL REFERENCES loved_fetches(id) ON DELETE CASCADE,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    artist_key TEXT NOT NULL,
    title_key TEXT NOT NULL,
    key_version INTEGER NOT NULL,
    mbid TEXT NOT NULL DEFAULT '',
    loved_at INTEGER NOT NULL,
    UNIQUE(fetch_id, artist_key, title_key)
) STRICT;

-- Loves and unloves that are owed to an account; the latest wish for a song takes the place of the one before.
CREATE TABLE love_wishes(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    artist_key TEXT NOT NULL,
    title_key TEXT NOT NULL,
    mbid TEXT NOT NULL DEFAULT '',
    loved INTEGER NOT NULL CHECK(loved IN (0, 1)),
    wished_at INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK(state IN ('waiting', 'failed')),
    reason TEXT NOT NULL DEFAULT '',
    reason_text TEXT NOT NULL DEFAULT '',
    UNIQUE(account_id, artist_key, title_key)
) STRICT;
CREATE INDEX love_wishes_by_key ON love_wishes(artist_key, title_key);

DROP VIEW v_loved;
CREATE VIEW v_loved AS
SELECT l.artist AS artist, l.title AS title, l.loved_at AS loved_at, l.service AS service,
       CASE WHEN EXISTS(SELECT 1 FROM love_wishes w WHERE w.artist_key = l.artist_key AND w.title_key = l.title_key
                        AND w.state = 'waiting' AND w.loved = 1) THEN 'waiting'
            WHEN l.service = '' THEN 'local' ELSE 'imported' END AS state,
       l.id AS id
FROM loved l;

DROP VIEW v_tracks;
CREATE VIEW v_tracks AS
SELECT coalesce(t.shown_path, CAST(t.path AS TEXT)) AS path, t.title AS title, t.artist AS artist, t.album AS album,
       t.year AS year, t.length_ms AS length_ms,
       (SELECT count(*) FROM recordings r JOIN listens l ON l.recording_id = r.id
        WHERE r.artist_key = t.artist_key AND r.title_key = t.title_key AND l.listener_id = 1
              AND t.artist_key <> '' AND t.title_key <> '') AS plays,
       EXISTS(SELECT 1 FROM loved v WHERE v.artist_key = t.artist_key AND v.title_key = t.title_key)
       OR EXISTS(SELECT 1 FROM loved_aliases a
                 JOIN loved v ON v.artist_key = a.artist_key AND v.title_key = a.title_key
                 WHERE a.library_artist_key = t.artist_key AND a.library_title_key = t.title_key
                       AND t.artist_key <> '' AND t.title_key <> '') AS loved,
       t.id AS id
FROM tracks t
WHERE t.missing_since IS NULL AND t.broken = '';

-- Hearts by id of files that came later are looked for after each scan.
CREATE INDEX tracks_by_recording ON tracks(recording_mbid) WHERE recording_mbid <> '';
