// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sourcestore.h"
#include "jobs/job.h"

#include <stop_token>

namespace sillon {

class Database;

/// Whether a job read or compared the plays of this user, or imported this file.
[[nodiscard]] bool isJobOf(const Job& job, const StoredSource& source);

/// Everything that was fetched of somebody goes: plays, names, and years that were found for them alone
/// (history/sourceremoval.h). Returns how many listens went. Workers only.
[[nodiscard]] Result<qint64> removeFetched(Database& database, const StoredSource& source,
                                           const std::stop_token& stop);

} // namespace sillon
