// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "storage/connection.h"

#include <optional>
#include <vector>

namespace sillon {

/// A service's daily limit while it is in force for an account; it ends when a play goes through.
struct DailyLimit
{
    int met = 0;          ///< times in a row
    qint64 nextTryAt = 0; ///< UTC second at which one play is tried, the newest
    friend bool operator==(const DailyLimit&, const DailyLimit&) = default;
};

/// Seconds until one play is tried after the met-th time in a row that the daily limit was met (1 is the
/// first): 1, 2, 4, then every 8 hours.
[[nodiscard]] qint64 dailyLimitWaitSeconds(int met);
/// When a limit really allows a try (see accounts/backoff.h).
[[nodiscard]] qint64 trueNextTry(const DailyLimit& limit, qint64 now);

/// When one play is tried after the limit was met: after the wait, or as soon as what went through first
/// within the last day is a day old (firstSentAt, if anything did), whichever comes first. Pure.
[[nodiscard]] DailyLimit limitMet(int met, std::optional<qint64> firstSentAt, qint64 now);

[[nodiscard]] Result<std::optional<DailyLimit>> readDailyLimit(Connection& connection, AccountId account);
[[nodiscard]] Done storeDailyLimit(Connection& connection, AccountId account, const DailyLimit& limit);
/// The UTC seconds at which plays went through within the day that ended with the last one, rising.
[[nodiscard]] Result<std::vector<qint64>> lastDaySent(Connection& connection, AccountId account);
[[nodiscard]] Done removeDailyLimit(Connection& connection, AccountId account);

} // namespace sillon
