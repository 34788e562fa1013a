-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the service said when it was asked about a request that nobody knows anything of. 0: nothing; 1: it has not got
-- the play; 2: that, in an earlier try, so that it may show by now what it took then: it is asked once more before the
-- play goes again.
ALTER TABLE submissions ADD COLUMN denied INTEGER NOT NULL DEFAULT 0;
UPDATE submissions SET denied = 2 WHERE state = 'waiting' AND unanswered > 0;

-- The listen that came into being with this echo; another id, or NULL, when it was here before.
ALTER TABLE echoes ADD COLUMN brought INTEGER;

-- What an echo of a deleted play was called, NULL where it was none, and whether it had brought the play: it comes back
-- with the listen.
ALTER TABLE deleted_plays ADD COLUMN recording_id INTEGER;
ALTER TABLE deleted_plays ADD COLUMN brought INTEGER;

DROP TRIGGER listens_deleted_by_user;
CREATE TRIGGER listens_deleted_by_user BEFORE DELETE ON listens
WHEN EXISTS(SELECT 1 FROM deleted_plays d WHERE d.listen_id = OLD.id)
BEGIN
    INSERT OR IGNORE INTO deleted_plays(listen_id, listener_id, service, user_name, played_at, artist_key, title_key,
        recording_id, brought)
    SELECT OLD.id, OLD.listener_id, s.service, s.user_name, x.played_at, r.artist_key, r.title_key, r.id, x.brought
    FROM echoes x JOIN history_sources s ON s.id = x.source_id JOIN recordings r ON r.id = x.recording_id
    WHERE x.listen_id = OLD.id;
    INSERT OR IGNORE INTO deleted_plays(listen_id, listener_id, service, user_name, played_at, artist_key, title_key)
    SELECT OLD.id, OLD.listener_id, a.service, a.user_name, OLD.listened_at, r.artist_key, r.title_key
    FROM submissions s JOIN accounts a ON a.id = s.account_id JOIN recordings r ON r.id = OLD.recording_id
    WHERE s.listen_id = OLD.id AND (s.state IN ('sent', 'sending') OR s.unanswered > 0);
END;

-- A deletion is forgotten while its listen is there only when that is back.
CREATE TRIGGER listens_put_back BEFORE DELETE ON deleted_plays
WHEN OLD.recording_id IS NOT NULL AND EXISTS(SELECT 1 FROM listens l WHERE l.id = OLD.listen_id)
BEGIN
    INSERT OR IGNORE INTO echoes(source_id, played_at, listen_id, recording_id, brought)
    SELECT s.id, OLD.played_at, OLD.listen_id, r.id, OLD.brought
    FROM history_sources s JOIN recordings r ON r.id = OLD.recording_id
    WHERE s.service = OLD.service AND s.user_name = OLD.user_name;
END;
