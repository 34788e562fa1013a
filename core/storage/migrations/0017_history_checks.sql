-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When a source was last compared with its service month by month, and since when (UTC second, 0: it does not) it tells
-- so few plays of what was read before that it is not believed; doubted_plays: how many it no longer told of then.
CREATE TABLE source_checks(
    source_id INTEGER PRIMARY KEY REFERENCES history_sources(id) ON DELETE CASCADE,
    checked_at INTEGER NOT NULL DEFAULT 0,
    doubted_since INTEGER NOT NULL DEFAULT 0,
    doubted_plays INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The plays of a month (its first UTC second) as stored here and as the service counted them. unusable: so many of the
-- service's were left over after the month was read again: rows without a time or a name.
CREATE TABLE month_counts(
    source_id INTEGER NOT NULL REFERENCES history_sources(id) ON DELETE CASCADE,
    month INTEGER NOT NULL,
    here INTEGER NOT NULL,
    there INTEGER NOT NULL,
    unusable INTEGER NOT NULL DEFAULT 0,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY(source_id, month)
) STRICT, WITHOUT ROWID;

-- Two listens of mine that look like one play and that the user wants to keep both.
CREATE TABLE kept_pairs(
    first_id INTEGER NOT NULL REFERENCES listens(id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES listens(id) ON DELETE CASCADE,
    PRIMARY KEY(first_id, second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_pairs_by_second ON kept_pairs(second_id);

-- Songs whose plays are never asked about.
CREATE TABLE unasked_songs(
    artist_key TEXT NOT NULL,
    song_key TEXT NOT NULL,
    PRIMARY KEY(artist_key, song_key)
) STRICT, WITHOUT ROWID;

-- Listens that became one, so that it can be undone. removed: the listen that went, a JSON object; echoes: what services
-- held of it, a JSON list of [source, second]; owed: its deliveries, a JSON list.
CREATE TABLE merged_listens(
    id INTEGER PRIMARY KEY,
    kept_id INTEGER NOT NULL,
    removed_id INTEGER NOT NULL,
    removed TEXT NOT NULL,
    echoes TEXT NOT NULL,
    owed TEXT NOT NULL,
    merged_at INTEGER NOT NULL
) STRICT;
