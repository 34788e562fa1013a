// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountroster.h"
#include "application/accountconversation.h"
#include "loved/lovewishchore.h"
#include "scrobbling/secondscrobbler.h"
#include "scrobbling/submissionchore.h"

#include <functional>

namespace sillon {

/// What an account needs for its work; all of it outlives the workers.
struct ScrobblingWorkParts
{
    ConversationParts conversation;
    Database& database;
    Clock& clock;
    SubmissionTools tools;
    LoveWishTools loves;
    std::function<void(AccountId, const SecondPlay&)> secondFound; ///< told on the worker's thread
};

/// Makes the work of one account at any service: a look at the sign-in, submissions, hearts and now playing.
/// Called on a worker: it reads the secret store.
[[nodiscard]] AccountRoster::MakeWork scrobblingWork(ScrobblingWorkParts parts);

} // namespace sillon
