-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- In which form a file holds its sound: the name of its kind ("FLAC", "MP3"), kbit/s, Hz and channels; '' and 0 where that
-- is not known. read_version: what was taken from the file when it was read; files with an old one are read once more.
ALTER TABLE tracks ADD COLUMN audio_type TEXT NOT NULL DEFAULT '';
ALTER TABLE tracks ADD COLUMN bit_rate INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN sample_rate INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN channels INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tracks ADD COLUMN read_version INTEGER NOT NULL DEFAULT 0;
