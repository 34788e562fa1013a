-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How to take back the last write of tags: for each file what stood in it. path: the name's bytes. fields: a JSON
-- object, name -> list of values, none to take the field away. picture_type: of the picture that was put in or taken
-- away, NULL when it was left alone; picture: what was there before, NULL none. size to inode: the file as it was
-- written; when it is another by now, it is left alone. Rows of an older write go when a newer one is complete.
CREATE TABLE tag_undo_pictures(
    digest BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tag_undo(
    id INTEGER PRIMARY KEY,
    operation INTEGER NOT NULL,
    path BLOB NOT NULL,
    fields TEXT NOT NULL,
    picture_type INTEGER,
    picture BLOB REFERENCES tag_undo_pictures(digest),
    size INTEGER NOT NULL,
    mtime_ns INTEGER NOT NULL,
    inode INTEGER NOT NULL,
    written_at INTEGER NOT NULL
) STRICT;
