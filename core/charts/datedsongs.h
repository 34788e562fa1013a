// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/datedsong.h"
#include "listens/heardsong.h"
#include "releaseyear/yearstate.h"

#include <span>
#include <vector>

namespace sillon {

class Database;

/// What charts need of the answers. A year outside 1..9999 is none.
[[nodiscard]] std::vector<DatedSong> datedSongs(std::span<const KnownYear> known);
/// The stored years of these songs. Workers only.
[[nodiscard]] Result<std::vector<DatedSong>>
readDatedSongs(Database& database, std::span<const HeardSong> songs, YearBasis basis);

} // namespace sillon
