// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"

#include <atomic>

namespace sillon {

/// The switches of the whole program (settings scrobbling.enabled and scrobbling.now_playing); each account
/// has its own beside them. Set by the program's wiring, read by workers.
struct ScrobblingSwitches
{
    std::atomic<bool> scrobbling = true;
    std::atomic<bool> nowPlaying = true;
    std::atomic<bool> isPrivate = false; ///< nothing goes out until private listening ends
};

/// Whether plays go out to an account now. What waits does so while they do not.
[[nodiscard]] inline bool maySend(const Account& account, const ScrobblingSwitches& switches)
{
    return account.state == AccountState::Connected && account.scrobbling && switches.scrobbling &&
           !switches.isPrivate;
}

/// Whether the account is told what sounds now.
[[nodiscard]] inline bool maySendNowPlaying(const Account& account, const ScrobblingSwitches& switches)
{
    return maySend(account, switches) && account.nowPlaying && switches.nowPlaying;
}

} // namespace sillon
