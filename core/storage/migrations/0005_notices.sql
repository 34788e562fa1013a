-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the user was told; the newest 1,000. kind: a word of notices/notice.h; arguments: a JSON object of texts;
-- at: UTC second it was last told; times: how often in a row.
CREATE TABLE notices(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    arguments TEXT NOT NULL,
    at INTEGER NOT NULL,
    times INTEGER NOT NULL
) STRICT;
CREATE INDEX notices_by_time ON notices(at);
