-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What year an album or a song is from. Albums stand under their folded album artist (the track's where there is none) and
-- title, songs under folded artist and title (music/matchkey.h). year, month, day: first release, 0 not known; source is then
-- ''. edition_year: of the edition that was played, 0 not known. compilation: 1 where songs take their own year.
-- matched_id: the release group's MBID (or another catalogue's id), matched_artist and matched_title its names.
-- misses: how often nothing was found in a row; retry_at: UTC second before which it is not asked again. locked: 1 where the
-- user has said it. rule_version: of the rules that gave the answer.
CREATE TABLE release_years(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK(kind IN ('album', 'song')),
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    artist_key TEXT NOT NULL,
    title_key TEXT NOT NULL,
    key_version INTEGER NOT NULL,
    release_mbid TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'pending' CHECK(state IN ('pending', 'matched', 'name_matched', 'not_found')),
    year INTEGER NOT NULL DEFAULT 0,
    month INTEGER NOT NULL DEFAULT 0,
    day INTEGER NOT NULL DEFAULT 0,
    edition_year INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    confidence REAL NOT NULL DEFAULT 0,
    compilation INTEGER NOT NULL DEFAULT 0,
    matched_id TEXT NOT NULL DEFAULT '',
    matched_artist TEXT NOT NULL DEFAULT '',
    matched_title TEXT NOT NULL DEFAULT '',
    rule_version INTEGER NOT NULL DEFAULT 0,
    misses INTEGER NOT NULL DEFAULT 0,
    retry_at INTEGER NOT NULL DEFAULT 0,
    checked_at INTEGER NOT NULL DEFAULT 0,
    locked INTEGER NOT NULL DEFAULT 0,
    UNIQUE(kind, artist_key, title_key)
) STRICT;

-- What each source said, the answers that were not taken too. verdict: 'taken', or why not.
CREATE TABLE year_votes(
    id INTEGER PRIMARY KEY,
    question_id INTEGER NOT NULL REFERENCES release_years(id) ON DELETE CASCADE,
    source TEXT NOT NULL,
    year INTEGER NOT NULL,
    month INTEGER NOT NULL DEFAULT 0,
    day INTEGER NOT NULL DEFAULT 0,
    matched_id TEXT NOT NULL DEFAULT '',
    matched_artist TEXT NOT NULL DEFAULT '',
    matched_title TEXT NOT NULL DEFAULT '',
    kinds TEXT NOT NULL DEFAULT '',
    score REAL NOT NULL DEFAULT 0,
    verdict TEXT NOT NULL
) STRICT;
CREATE INDEX year_votes_by_question ON year_votes(question_id);

-- Candidates that the user refused for good.
CREATE TABLE year_refusals(
    question_id INTEGER NOT NULL REFERENCES release_years(id) ON DELETE CASCADE,
    matched_id TEXT NOT NULL,
    PRIMARY KEY(question_id, matched_id)
) STRICT, WITHOUT ROWID;

-- Which album a release is; artist_key is the recording's where the release names no album artist, else ''.
CREATE TABLE year_releases(
    release_id INTEGER NOT NULL REFERENCES releases(id) ON DELETE CASCADE,
    artist_key TEXT NOT NULL,
    question_id INTEGER NOT NULL REFERENCES release_years(id) ON DELETE CASCADE,
    PRIMARY KEY(release_id, artist_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX year_releases_by_question ON year_releases(question_id);

-- Songs that need a year of their own: heard without an album, or on a compilation.
CREATE TABLE year_recordings(
    recording_id INTEGER PRIMARY KEY REFERENCES recordings(id) ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES release_years(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX year_recordings_by_question ON year_recordings(question_id);

-- How many requests each UTC day has taken (day: whole days since 1970), for the daily cap.
CREATE TABLE year_requests(
    day INTEGER PRIMARY KEY,
    requests INTEGER NOT NULL
) STRICT;

CREATE VIEW v_years AS
SELECT artist, title AS album, release_mbid, nullif(year, 0) AS year, source, confidence, state, id
FROM release_years
WHERE kind = 'album';

-- The album's year; songs without an album and songs of compilations have their own where it is known.
DROP VIEW v_listens;
CREATE VIEW v_listens AS
SELECT l.id AS id, l.listened_at AS listened_at, r.artist AS artist, r.title AS title,
       coalesce(e.title, '') AS album, coalesce(e.album_artist, '') AS album_artist, l.length_ms AS length_ms,
       l.origin AS origin, w.user_name AS user, w.service AS service,
       r.mbid AS recording_mbid, coalesce(e.mbid, '') AS release_mbid, r.artist_mbid AS artist_mbid,
       CASE WHEN s.year > 0 AND (a.id IS NULL OR a.compilation = 1) THEN s.year
            WHEN a.year > 0 THEN a.year END AS release_year,
       CASE WHEN s.year > 0 AND (a.id IS NULL OR a.compilation = 1) THEN s.source
            WHEN a.year > 0 AND a.compilation = 1 THEN 'compilation'
            WHEN a.year > 0 THEN a.source
            ELSE '' END AS year_source,
       CASE WHEN s.year > 0 AND (a.id IS NULL OR a.compilation = 1) THEN s.state
            WHEN a.id IS NOT NULL THEN a.state
            ELSE coalesce(s.state, 'pending') END AS year_state
FROM listens l
JOIN recordings r ON r.id = l.recording_id
JOIN listeners w ON w.id = l.listener_id
LEFT JOIN releases e ON e.id = l.release_id
LEFT JOIN year_releases m ON m.release_id = l.release_id
     AND m.artist_key = CASE WHEN e.album_artist = '' THEN r.artist_key ELSE '' END
LEFT JOIN release_years a ON a.id = m.question_id
LEFT JOIN year_recordings n ON n.recording_id = l.recording_id
LEFT JOIN release_years s ON s.id = n.question_id;
