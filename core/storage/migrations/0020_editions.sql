-- SPDX-FileCopyrightText: Sillon contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The release whose own year was asked for; edition_year is that year, or stays when the release has none.
ALTER TABLE release_years ADD COLUMN edition_of TEXT NOT NULL DEFAULT '';
