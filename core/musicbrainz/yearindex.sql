-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The offline index, a file of its own. date: year * 10000 + month * 100 + day of the first release, parts not known are 0.
-- kinds: primary type and secondary types, joined by ", ". official, unofficial: 1 where the group has such releases.
CREATE TABLE index_credits(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE index_groups(
    id INTEGER PRIMARY KEY,
    mbid BLOB NOT NULL,
    credit_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    date INTEGER NOT NULL DEFAULT 0,
    kinds TEXT NOT NULL DEFAULT '',
    official INTEGER NOT NULL DEFAULT 1,
    type INTEGER NOT NULL DEFAULT 0
) STRICT;

-- MBIDs of releases and groups, merged ones too, and the group they lead to.
CREATE TABLE index_ids(
    mbid BLOB PRIMARY KEY,
    group_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Hashes of artist and title as keys.
CREATE TABLE index_keys(
    hash INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    PRIMARY KEY(hash, group_id)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE index_names USING fts5(name, content='', detail=none, tokenize='trigram');

CREATE TABLE index_facts(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
