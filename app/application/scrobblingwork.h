// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountroster.h"
#include "scrobbling/submissionchore.h"

namespace sillon {

class HttpClient;
class LastfmServers;
class SecretStore;

/// What an account at Last.fm or a compatible server needs for its work; all of it outlives the workers.
struct LastfmWorkParts
{
    const LastfmServers& servers;
    SecretStore& secrets;
    HttpClient& http;
    Database& database;
    AccountStore& accounts;
    Clock& clock;
    SubmissionTools tools;
};

/// Makes the work of one account: its session from the secret store, then a look at the sign-in, submissions
/// and now playing. Called on a worker: it reads the secret store.
[[nodiscard]] AccountRoster::MakeWork lastfmAccountWork(LastfmWorkParts parts);

} // namespace sillon
