// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "storage/connection.h"

#include <optional>

namespace sillon {

/// A service's daily limit while it is in force for an account; it ends when a play goes through.
struct DailyLimit
{
    int met = 0;          ///< times in a row
    qint64 nextTryAt = 0; ///< UTC second at which one play is tried, the newest
    friend bool operator==(const DailyLimit&, const DailyLimit&) = default;
};

[[nodiscard]] Result<std::optional<DailyLimit>> readDailyLimit(Connection& connection, AccountId account);
[[nodiscard]] Done storeDailyLimit(Connection& connection, AccountId account, const DailyLimit& limit);
[[nodiscard]] Done removeDailyLimit(Connection& connection, AccountId account);

} // namespace sillon
