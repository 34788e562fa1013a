-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Long work that survives a restart. key: account or user, and range, within the kind. arguments, result: JSON objects.
-- phase, item: what it is at; done of total: answered work, total 0 while unknown. error: kind of the failure, else ''.
-- Where a job goes on is in its own room's tables.
CREATE TABLE jobs(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    state TEXT NOT NULL CHECK(state IN ('waiting', 'running', 'paused', 'done', 'failed', 'cancelled')),
    phase TEXT NOT NULL DEFAULT '',
    done INTEGER NOT NULL DEFAULT 0,
    total INTEGER NOT NULL DEFAULT 0,
    item TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    error_code INTEGER NOT NULL DEFAULT 0,
    error_text TEXT NOT NULL DEFAULT '',
    arguments TEXT NOT NULL DEFAULT '{}',
    result TEXT NOT NULL DEFAULT '{}',
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX jobs_unfinished ON jobs(kind, key) WHERE state NOT IN ('done', 'cancelled');

CREATE VIEW v_jobs AS
SELECT id, kind, key, state, phase, done, total, error, created, updated, item, error_text FROM jobs;
