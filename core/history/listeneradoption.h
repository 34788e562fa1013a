// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <stop_token>

namespace sillon {

/// Plays that were fetched of somebody else become mine when that name turns out to be an account of mine:
/// each joins the listen of mine that it is, or is mine from then on. A few hundred a transaction; what was
/// stopped or killed goes on with the next call. Workers only. Returns how many listens changed hands.
[[nodiscard]] Result<qint64> adoptFetchedPlays(Database& database, const std::stop_token& stop = {});

} // namespace sillon
