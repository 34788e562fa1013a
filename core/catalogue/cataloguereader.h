// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/cataloguecolumns.h"

#include <memory>

namespace sillon {

class Database;

/// Reads the whole library with its plays into columns, as they are at one moment. Hearts are not in them yet
/// (LovedTracks has these). Blocks; workers only.
[[nodiscard]] Result<std::shared_ptr<CatalogueColumns>> readCatalogue(Database& database);

} // namespace sillon
