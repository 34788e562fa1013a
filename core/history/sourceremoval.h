// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/sourcestore.h"
#include "storage/database.h"

#include <stop_token>

namespace sillon {

/// Deletes all that was fetched from a source: its listens (those that another source holds too stay, and
/// those heard or entered here), what it was read of, and its listener when nothing is left of them. A few
/// hundred a transaction; what was stopped goes on with the next call. Returns how many listens went. Workers
/// only.
[[nodiscard]] Result<qint64> removeSource(Database& database, const StoredSource& source,
                                          const std::stop_token& stop = {});

} // namespace sillon
