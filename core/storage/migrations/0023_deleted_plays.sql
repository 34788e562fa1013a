-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A release that nobody names any more is looked for among its listens.
CREATE INDEX listens_by_release ON listens(release_id);

-- Plays that the user deleted here: who tells of one again does not bring it back. service '': the listen itself, with its
-- second and its folded names; else a user of a service, or a file, that told of it or was sent it, with the second there.
CREATE TABLE deleted_plays(
    listen_id INTEGER NOT NULL,
    listener_id INTEGER NOT NULL,
    service TEXT NOT NULL,
    user_name TEXT NOT NULL COLLATE NOCASE,
    played_at INTEGER NOT NULL,
    artist_key TEXT NOT NULL,
    title_key TEXT NOT NULL,
    PRIMARY KEY(listen_id, service, user_name)
) STRICT, WITHOUT ROWID;
CREATE INDEX deleted_plays_by_time ON deleted_plays(listener_id, played_at);

-- Who told of it goes with the listen.
CREATE TRIGGER listens_deleted_by_user BEFORE DELETE ON listens
WHEN EXISTS(SELECT 1 FROM deleted_plays d WHERE d.listen_id = OLD.id)
BEGIN
    INSERT OR IGNORE INTO deleted_plays(listen_id, listener_id, service, user_name, played_at, artist_key, title_key)
    SELECT OLD.id, OLD.listener_id, s.service, s.user_name, x.played_at, r.artist_key, r.title_key
    FROM echoes x JOIN history_sources s ON s.id = x.source_id JOIN recordings r ON r.id = x.recording_id
    WHERE x.listen_id = OLD.id;
    INSERT OR IGNORE INTO deleted_plays(listen_id, listener_id, service, user_name, played_at, artist_key, title_key)
    SELECT OLD.id, OLD.listener_id, a.service, a.user_name, OLD.listened_at, r.artist_key, r.title_key
    FROM submissions s JOIN accounts a ON a.id = s.account_id JOIN recordings r ON r.id = OLD.recording_id
    WHERE s.listen_id = OLD.id AND s.state IN ('sent', 'sending');
END;
