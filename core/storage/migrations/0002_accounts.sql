-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- One user at one service; its secret is in the secret store. Services tell user names apart without regard to case.
-- wait_seconds: how long the wait that ends at next_try_at was, so that one from before the clock was set back is known;
-- asked_to_wait: 1 when the server named it.
-- clock_off_seconds: the service's clock minus ours while that keeps plays from being sent, else NULL.
CREATE TABLE accounts(
    id INTEGER PRIMARY KEY,
    service TEXT NOT NULL,
    user_name TEXT NOT NULL COLLATE NOCASE,
    state TEXT NOT NULL CHECK(state IN ('connected', 'held', 'signed_out')),
    hold_reason TEXT NOT NULL DEFAULT '',
    hold_text TEXT NOT NULL DEFAULT '',
    scrobbling INTEGER NOT NULL DEFAULT 1,
    now_playing INTEGER NOT NULL DEFAULT 1,
    failures INTEGER NOT NULL DEFAULT 0,
    next_try_at INTEGER NOT NULL DEFAULT 0,
    wait_seconds INTEGER NOT NULL DEFAULT 0,
    asked_to_wait INTEGER NOT NULL DEFAULT 0,
    last_answer TEXT NOT NULL DEFAULT '',
    last_answer_at INTEGER NOT NULL DEFAULT 0,
    clock_off_seconds INTEGER,
    UNIQUE(service, user_name)
) STRICT;

-- How one listen's delivery to one account stands. 'sending' means that the service may hold it and nobody knows yet.
-- due: UTC second before which it is not sent (nor before the play began). refused_alone: 1 for the refusals in a row since the last request that
-- went through.
CREATE TABLE submissions(
    id INTEGER PRIMARY KEY,
    listen_id INTEGER NOT NULL REFERENCES listens(id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts(id),
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK(state IN ('waiting', 'sending', 'sent', 'ignored', 'failed', 'expired')),
    attempts INTEGER NOT NULL DEFAULT 0,
    due INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT '',
    reason_text TEXT NOT NULL DEFAULT '',
    sent_at INTEGER,
    refused_alone INTEGER NOT NULL DEFAULT 0,
    UNIQUE(listen_id, account_id)
) STRICT;
CREATE INDEX submissions_waiting ON submissions(account_id, state) WHERE state IN ('waiting', 'sending');
CREATE INDEX submissions_refused ON submissions(account_id) WHERE refused_alone = 1;
CREATE INDEX submissions_by_state ON submissions(account_id, state);

-- Why a listen owes nothing: to the whole program (account_id NULL) or to one account. It is never owed later by itself.
CREATE TABLE unowed(
    listen_id INTEGER NOT NULL REFERENCES listens(id) ON DELETE CASCADE,
    account_id INTEGER REFERENCES accounts(id),
    why TEXT NOT NULL CHECK(why IN ('off', 'private', 'dropped')),
    UNIQUE(listen_id, account_id)
) STRICT;

-- A service's daily limit, while it is in force for an account: how often it was met in a row, and when one play is tried.
CREATE TABLE daily_limits(
    account_id INTEGER PRIMARY KEY REFERENCES accounts(id),
    met INTEGER NOT NULL,
    next_try_at INTEGER NOT NULL
) STRICT;

CREATE VIEW v_submissions AS
SELECT s.id AS id, s.listen_id AS listen_id, a.service AS service, a.user_name AS user, s.state AS state,
       s.attempts AS attempts,
       CASE WHEN s.state IN ('waiting', 'sending')
            THEN max(s.due, l.listened_at, a.next_try_at, coalesce(d.next_try_at, 0)) END AS due,
       s.reason AS reason, s.reason_text AS reason_text
FROM submissions s
JOIN listens l ON l.id = s.listen_id
JOIN accounts a ON a.id = s.account_id
LEFT JOIN daily_limits d ON d.account_id = s.account_id;
