-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The id of a deleted listen is not given again: an undo, a merge or the play that sounds may still speak of it.
CREATE TABLE deleted_listens(last_id INTEGER NOT NULL) STRICT;
INSERT INTO deleted_listens(last_id) VALUES(0);

CREATE TRIGGER listens_deleted AFTER DELETE ON listens
WHEN OLD.id > (SELECT last_id FROM deleted_listens)
BEGIN
    UPDATE deleted_listens SET last_id = OLD.id;
END;
