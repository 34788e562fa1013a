-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Plays of mine that were fetched name the user and the service that told them; those heard here name none.
DROP VIEW v_listens;
CREATE VIEW v_listens AS
SELECT l.id AS id, l.listened_at AS listened_at, r.artist AS artist, r.title AS title,
       coalesce(e.title, '') AS album, coalesce(e.album_artist, '') AS album_artist, l.length_ms AS length_ms,
       l.origin AS origin,
       CASE WHEN w.user_name <> '' OR l.origin IN ('player', 'by-hand') THEN w.user_name
            ELSE coalesce((SELECT h.user_name FROM echoes x JOIN history_sources h ON h.id = x.source_id
                           WHERE x.listen_id = l.id ORDER BY h.user_name = '', h.id LIMIT 1), '') END AS user,
       CASE WHEN w.user_name <> '' OR l.origin IN ('player', 'by-hand') THEN w.service
            ELSE coalesce((SELECT h.service FROM echoes x JOIN history_sources h ON h.id = x.source_id
                           WHERE x.listen_id = l.id ORDER BY h.user_name = '', h.id LIMIT 1), '') END AS service,
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
