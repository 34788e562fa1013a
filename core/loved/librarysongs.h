// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovedmatch.h"
#include "storage/database.h"

#include <vector>

namespace sillon {

/// Every song of the library, also of files that are away. Blocks; workers only.
[[nodiscard]] Result<std::vector<LibrarySong>> readLibrarySongs(Database& database);

/// Loved tracks that are in the library only under other names, but with an equal MusicBrainz id, get their
/// alias: hearts of files that came after the import. How many were new.
[[nodiscard]] Result<int> linkLovedByIds(Database& database);

} // namespace sillon
