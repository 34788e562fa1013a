// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/sourcestore.h"
#include "jobs/job.h"

#include <stop_token>

namespace sillon {

class Clock;
class Database;

/// Whether a job read or compared the plays of this user or read what they love, or imported this file.
[[nodiscard]] bool isJobOf(const Job& job, const StoredSource& source);

/// Everything that was fetched of somebody goes: plays, names, and years that were found for them alone
/// (history/sourceremoval.h); of who is no account here also loved tracks, and messages that name them.
/// Returns how many listens went. Workers only.
[[nodiscard]] Result<qint64> removeFetched(Database& database, Clock& clock, const StoredSource& source,
                                           const std::stop_token& stop);

/// What is known of a name besides plays goes: what its service said of it, what it loves, messages that name
/// it. An account of mine keeps what belongs to the account. Workers only.
[[nodiscard]] Done forgetUser(Database& database, Clock& clock, const QString& service,
                              const QString& userName, const std::stop_token& stop);

} // namespace sillon
