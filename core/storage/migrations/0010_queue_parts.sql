-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Parts of files in the play queue (end_ms 0: the file's end), and what their tags say of the original release.
ALTER TABLE play_queue ADD COLUMN start_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE play_queue ADD COLUMN end_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE play_queue ADD COLUMN original_date TEXT NOT NULL DEFAULT '';
ALTER TABLE play_queue ADD COLUMN compilation INTEGER NOT NULL DEFAULT 0;
