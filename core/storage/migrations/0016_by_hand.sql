-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How a piece in several parts is scrobbled, remembered for each release (its id at the source it came from).
CREATE TABLE byhand_choices(
    album_id TEXT PRIMARY KEY,
    each_part INTEGER NOT NULL
) STRICT;

-- What services answered about albums, as JSON of ours, kept for a while.
CREATE TABLE album_answers(
    question TEXT PRIMARY KEY,
    answer TEXT NOT NULL,
    answered_at INTEGER NOT NULL
) STRICT;
