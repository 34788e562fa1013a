// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountchore.h"
#include "music/nowplaying.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace sillon {

/// What there is to do for one account.
struct AccountWork
{
    std::vector<std::unique_ptr<AccountChore>> chores; ///< run in this order, on one thread
    /// Tells the service what sounds now, on a thread of its own; decides itself whether the account wants
    /// it.
    std::function<void(const NowPlaying&, std::stop_token)> sendNowPlaying;
    /// Asks once, as soon as the worker starts and on that same second thread, whether the sign-in still
    /// holds. May be empty.
    std::function<void(std::stop_token)> checkSignIn;
    /// What it needs could not be read (the secret store does not answer): nothing is done, and it is made
    /// again later.
    bool isUnready = false;
};

} // namespace sillon
