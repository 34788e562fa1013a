-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Which play of ours (a listen's id; 0: not known) another program was found to have sent too. Accounts that have the same
-- pair of plays are told of once.
ALTER TABLE second_scrobblers ADD COLUMN listen_id INTEGER NOT NULL DEFAULT 0;
