-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- forgotten: 1 for what is no part of the library any more: its folder was taken out of it, or the user says that the file
-- does not come back. Such rows are missing too. They stay, since queue and playlists may name them, and a scan that meets
-- the file takes them back.
ALTER TABLE tracks ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0;
