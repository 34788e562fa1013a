-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Where plays were fetched or imported from: a user of a service, or ('file', its kind). listener_id: whose plays these
-- are. total: how many plays the service last said it holds, NULL not known; read_at: UTC second of its last answer.
CREATE TABLE history_sources(
    id INTEGER PRIMARY KEY,
    service TEXT NOT NULL,
    user_name TEXT NOT NULL COLLATE NOCASE,
    listener_id INTEGER NOT NULL REFERENCES listeners(id),
    total INTEGER,
    read_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE(service, user_name)
) STRICT;

-- What a source holds of a listen: the second and the names there (a row of recordings, nobody's to delete while it is
-- named here). A listen has at most one of each source; one play that two services hold has two.
CREATE TABLE echoes(
    source_id INTEGER NOT NULL REFERENCES history_sources(id),
    played_at INTEGER NOT NULL,
    listen_id INTEGER NOT NULL REFERENCES listens(id) ON DELETE CASCADE,
    recording_id INTEGER NOT NULL,
    PRIMARY KEY(source_id, played_at, listen_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX echoes_by_listen ON echoes(listen_id);

-- Which seconds of a source were read whole: from_at is in, to_at is left out. settled: 1 when so long after they passed
-- that no late plays are expected any more.
CREATE TABLE import_checkpoints(
    source_id INTEGER NOT NULL REFERENCES history_sources(id),
    from_at INTEGER NOT NULL,
    to_at INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    PRIMARY KEY(source_id, from_at)
) STRICT, WITHOUT ROWID;

-- Plays of a reading that replaces an older one, until it is whole. names: a JSON object.
CREATE TABLE staged_plays(
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES history_sources(id),
    played_at INTEGER NOT NULL,
    names TEXT NOT NULL
) STRICT;
CREATE INDEX staged_plays_in_order ON staged_plays(source_id, played_at);

-- What a service said of a name, for a day. answer: 'exists', 'missing', 'private'. Texts are '' and numbers 0 where it
-- said nothing.
CREATE TABLE service_users(
    service TEXT NOT NULL,
    user_name TEXT NOT NULL COLLATE NOCASE,
    answer TEXT NOT NULL CHECK(answer IN ('exists', 'missing', 'private')),
    shown_name TEXT NOT NULL,
    real_name TEXT NOT NULL,
    country TEXT NOT NULL,
    url TEXT NOT NULL,
    picture_url TEXT NOT NULL,
    plays INTEGER NOT NULL,
    member_since INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY(service, user_name)
) STRICT, WITHOUT ROWID;

-- How many plays a service holds of a year (UTC), for a day.
CREATE TABLE service_years(
    service TEXT NOT NULL,
    user_name TEXT NOT NULL COLLATE NOCASE,
    year INTEGER NOT NULL,
    plays INTEGER NOT NULL,
    asked_at INTEGER NOT NULL,
    PRIMARY KEY(service, user_name, year)
) STRICT, WITHOUT ROWID;

-- The profile's other files, in a backup; empty in a profile that is in use.
CREATE TABLE kept_files(
    name TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;
