// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/listenholders.h"
#include "scrobbling/scrobblereader.h"

#include <span>
#include <vector>

namespace sillon {

class Database;

/// A listen with what became of it everywhere, and who told of it.
struct PlayRow : ScrobbleRow
{
    std::vector<ListenHolder> holders;
};

/// One row for each id, in their order. Blocks: workers only.
[[nodiscard]] Result<std::vector<PlayRow>> readPlayRows(Database& database, std::span<const ListenId> ids);

} // namespace sillon
