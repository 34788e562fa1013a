-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The offline index, a file of its own. date: year * 10000 + month * 100 + day of the first release, parts not known are 0.
-- kinds: types and whether there are official releases, as musicbrainz/indexkinds.h packs them.
CREATE TABLE index_credits(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;
CREATE TABLE index_groups(
    id INTEGER PRIMARY KEY,
    mbid BLOB NOT NULL,
    credit_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    date INTEGER NOT NULL,
    kinds INTEGER NOT NULL
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

-- Credits under the halves of their names (musicbrainz/namehalves.h).
CREATE TABLE index_halves(
    hash INTEGER NOT NULL,
    credit_id INTEGER NOT NULL,
    PRIMARY KEY(hash, credit_id)
) STRICT, WITHOUT ROWID;

-- "version", "groups" ...; "primary N" and "secondary N": the names of types.
CREATE TABLE index_facts(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
