// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"
#include "accounts/accountstore.h"
#include "base/clock.h"
#include "storage/database.h"

#include <stop_token>

namespace sillon {

/// Asks the service whether the account's sign-in still holds, and writes the answer down. No answer changes
/// nothing: being offline signs nobody out. An account whose session is refused is held. Blocks: a worker.
[[nodiscard]] Done checkSignIn(AccountId account, AccountService& service, Database& database,
                               const Clock& clock, const std::stop_token& stop);

} // namespace sillon
