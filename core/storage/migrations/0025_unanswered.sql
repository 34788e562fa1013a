-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- In how many requests a submission left without anybody knowing what came of it. While there is one it says the same
-- words again: services tell repeats by them.
ALTER TABLE submissions ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0;
UPDATE submissions SET unanswered = 1
WHERE state = 'sending' AND NOT EXISTS(SELECT 1 FROM submission_edits e WHERE e.submission_id = submissions.id);

-- A heart that fails for itself waits for itself. failures: in a row; next_try_at: UTC second; wait_s: how long it waits
-- in all.
ALTER TABLE love_wishes ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE love_wishes ADD COLUMN next_try_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE love_wishes ADD COLUMN wait_s INTEGER NOT NULL DEFAULT 0;
