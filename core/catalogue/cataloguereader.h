// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/cataloguecolumns.h"

#include <memory>

namespace sillon {

class Database;

/// Reads the whole library into columns, as it is at one moment. Neither plays (readPlays()) nor hearts
/// (LovedTracks has these) are in them yet. Blocks; workers only.
[[nodiscard]] Result<std::shared_ptr<CatalogueColumns>> readCatalogue(Database& database);

/// Counts all my listens by song: of a million this takes longer than the library. Blocks; workers only.
[[nodiscard]] Result<SongPlays> readPlays(Database& database);

} // namespace sillon
