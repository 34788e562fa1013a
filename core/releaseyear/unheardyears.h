// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <stop_token>

namespace sillon {

/// Forgets albums and songs that no listen names any more and that the library does not hold, with their
/// years and all that was said of them, the user's own word too. A few hundred a transaction; what was
/// stopped goes on with the next call. Workers only. Returns how many went.
[[nodiscard]] Result<qint64> removeUnheardYears(Database& database, const std::stop_token& stop = {});

} // namespace sillon
