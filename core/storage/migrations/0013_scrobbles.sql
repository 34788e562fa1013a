-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TEMP TABLE unowed_before AS SELECT * FROM unowed;
DROP TABLE unowed;

-- Why a listen owes nothing: to the whole program (account_id NULL) or to one account. It is never owed later by itself.
-- detail: the filter that kept it back, as "kind:text".
CREATE TABLE unowed(
    listen_id INTEGER NOT NULL REFERENCES listens(id) ON DELETE CASCADE,
    account_id INTEGER REFERENCES accounts(id),
    why TEXT NOT NULL CHECK(why IN ('off', 'private', 'dropped', 'filtered')),
    detail TEXT NOT NULL DEFAULT '',
    UNIQUE(listen_id, account_id)
) STRICT;
INSERT INTO unowed(listen_id, account_id, why) SELECT listen_id, account_id, why FROM temp.unowed_before;
DROP TABLE temp.unowed_before;

-- What a submission said when it last left, where that is not what its listen says.
CREATE TABLE sent_as(
    submission_id INTEGER PRIMARY KEY REFERENCES submissions(id) ON DELETE CASCADE,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    album TEXT NOT NULL,
    album_artist TEXT NOT NULL
) STRICT;

-- What the user wants a submission to say; it wins over mapping and rules.
CREATE TABLE submission_edits(
    submission_id INTEGER PRIMARY KEY REFERENCES submissions(id) ON DELETE CASCADE,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    album TEXT NOT NULL,
    album_artist TEXT NOT NULL
) STRICT;

-- What an account does not get: any one filter that holds keeps a play back. kind: a word of scrobbling/scrobblefilter.h.
CREATE TABLE account_filters(
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE(account_id, kind, text)
) STRICT;

-- Which field of the tags is sent as which, and the rules that change texts before they are sent, in order.
-- Words as in scrobbling/metadataedit.h. A field that is not here is sent as itself.
CREATE TABLE field_mapping(
    field TEXT PRIMARY KEY,
    source TEXT NOT NULL
) STRICT;
CREATE TABLE edit_rules(
    position INTEGER PRIMARY KEY,
    enabled INTEGER NOT NULL,
    field TEXT NOT NULL,
    match TEXT NOT NULL,
    find TEXT NOT NULL,
    replacement TEXT NOT NULL
) STRICT;

-- Plays that were too short to count, for a month. reason: why it never could have ('' when it could).
CREATE TABLE uncounted_plays(
    id INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    heard_ms INTEGER NOT NULL,
    needed_ms INTEGER NOT NULL,
    length_ms INTEGER NOT NULL,
    reason TEXT NOT NULL,
    shown_path TEXT NOT NULL,
    artist TEXT NOT NULL,
    title TEXT NOT NULL,
    recording_mbid TEXT NOT NULL,
    artist_mbid TEXT NOT NULL,
    album TEXT NOT NULL,
    album_artist TEXT NOT NULL,
    release_mbid TEXT NOT NULL,
    group_mbid TEXT NOT NULL,
    track_number INTEGER NOT NULL,
    private INTEGER NOT NULL
) STRICT;
CREATE INDEX uncounted_plays_by_time ON uncounted_plays(started_at);

-- Why such a play would have owed nothing, as with unowed: that stays so when the user makes a listen of it.
CREATE TABLE uncounted_unowed(
    play_id INTEGER NOT NULL REFERENCES uncounted_plays(id) ON DELETE CASCADE,
    account_id INTEGER REFERENCES accounts(id),
    why TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;
CREATE INDEX uncounted_unowed_by_play ON uncounted_unowed(play_id);

-- Whether another program was found to send the same plays to an account (told), and the UTC second up to which plays of
-- ours were compared.
CREATE TABLE second_scrobblers(
    account_id INTEGER PRIMARY KEY REFERENCES accounts(id),
    looked_until INTEGER NOT NULL DEFAULT 0,
    told INTEGER NOT NULL DEFAULT 0
) STRICT;
