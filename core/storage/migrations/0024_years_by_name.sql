-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A release's album artist folded as in music/matchkey.h; '' where the release names none: then the artist of what was heard
-- on it counts. Of what cannot be told here the version is 0: these keys are made anew (listens/releasekeys.h).
ALTER TABLE releases ADD COLUMN album_artist_key TEXT NOT NULL DEFAULT '';
UPDATE releases SET album_artist_key = coalesce(
    (SELECT r.artist_key FROM recordings r WHERE r.artist = releases.album_artist),
    (SELECT y.artist_key FROM year_releases m JOIN release_years y ON y.id = m.question_id
     WHERE m.release_id = releases.id AND m.artist_key = ''), '')
WHERE album_artist <> '';
UPDATE releases SET album_artist_key = lower(trim(album_artist)), key_version = 0
WHERE album_artist <> '' AND album_artist_key = '';

-- Years are found by the same names as in the charts, so that the view never says less or more than they do.
DROP VIEW v_listens;
CREATE VIEW v_listens AS
SELECT l.id AS id, l.listened_at AS listened_at, r.artist AS artist, r.title AS title,
       coalesce(e.title, '') AS album, coalesce(e.album_artist, '') AS album_artist, l.length_ms AS length_ms,
       l.origin AS origin, w.user_name AS user, w.service AS service,
       r.mbid AS recording_mbid, coalesce(e.mbid, '') AS release_mbid, r.artist_mbid AS artist_mbid,
       CASE WHEN s.year > 0 AND (coalesce(e.title_key, '') = '' OR a.compilation = 1) THEN s.year
            WHEN a.year > 0 THEN a.year END AS release_year,
       CASE WHEN s.year > 0 AND (coalesce(e.title_key, '') = '' OR a.compilation = 1) THEN s.source
            WHEN a.year > 0 AND a.compilation = 1 THEN 'compilation'
            WHEN a.year > 0 THEN a.source
            ELSE '' END AS year_source,
       CASE WHEN s.year > 0 AND (coalesce(e.title_key, '') = '' OR a.compilation = 1) THEN s.state
            WHEN coalesce(e.title_key, '') = '' THEN coalesce(s.state, 'pending')
            ELSE coalesce(a.state, 'pending') END AS year_state
FROM listens l
JOIN recordings r ON r.id = l.recording_id
JOIN listeners w ON w.id = l.listener_id
LEFT JOIN releases e ON e.id = l.release_id
LEFT JOIN release_years a ON a.kind = 'album' AND e.title_key <> '' AND a.title_key = e.title_key
     AND a.artist_key = CASE WHEN e.album_artist_key = '' THEN r.artist_key ELSE e.album_artist_key END
LEFT JOIN release_years s ON s.kind = 'song' AND r.title_key <> '' AND s.artist_key = r.artist_key
     AND s.title_key = r.title_key AND s.source <> 'musicbrainz-recording';

-- What the user has once looked at besides the years of albums: 'recordings', the years of the recordings themselves.
CREATE TABLE year_wishes(
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
