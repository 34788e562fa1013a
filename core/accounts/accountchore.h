// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <optional>
#include <stop_token>

namespace sillon {

/// One kind of work an account's worker does whenever it is due (submissions, love wishes).
class AccountChore
{
public:
    AccountChore() = default;
    AccountChore(const AccountChore&) = delete;
    AccountChore& operator=(const AccountChore&) = delete;
    virtual ~AccountChore() = default;

    /// Does what is due now on the worker's thread, and returns the UTC second at which something will be due
    /// next (none = nothing waits). Holds and backoff of the account are the chore's to write through
    /// AccountStore.
    virtual std::optional<qint64> run(std::stop_token stop) = 0;
    /// The user wants everything tried at once: waits that the chore keeps itself (beside the account's) end.
    /// On the worker's thread, before run().
    virtual void forgetWaits() {}
};

} // namespace sillon
