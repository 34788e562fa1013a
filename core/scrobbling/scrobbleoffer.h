// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/clock.h"
#include "base/result.h"
#include "music/listen.h"
#include "storage/database.h"

#include <functional>
#include <vector>

namespace sillon {

/// My listens from a second on that the account holds already as far as anybody knows, or that a file brought
/// here. Inside the caller's transaction.
using ListensHeldBy =
    std::function<Result<std::vector<ListenId>>(Connection& connection, AccountId account, qint64 from)>;

/// The plays that the first user ever at a service is offered to send: own ones of the last 14
/// days that were heard while nobody was there to owe them to; never those heard with a switch off or in
/// private, kept back by a filter of the account or taken away by the user, nor those already owed to anybody
/// at that service or held there. Blocks: workers only.
class ScrobbleOffer
{
public:
    ScrobbleOffer(Database& database, const Clock& clock, ListensHeldBy heldBy);

    /// How many; 0 where somebody else was signed in before.
    [[nodiscard]] Result<int> count(AccountId account) const;
    /// Owes them to the account; returns how many.
    [[nodiscard]] Result<int> accept(AccountId account) const;

private:
    Database& m_database;
    const Clock& m_clock;
    const ListensHeldBy m_heldBy;
};

} // namespace sillon
