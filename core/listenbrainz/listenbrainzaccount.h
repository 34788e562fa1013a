// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"
#include "listenbrainz/listenbrainzclient.h"

namespace sillon {

/// Asks ListenBrainz, or a server that takes its calls, whom the token belongs to. Workers only.
class ListenBrainzAccount final : public AccountService
{
public:
    /// client (with the account's token) outlives this.
    explicit ListenBrainzAccount(ListenBrainzClient& client);

    /// Unauthorized for a token that is not valid, whatever the HTTP status is. The name may be empty: some
    /// servers do not tell it.
    [[nodiscard]] Result<UserProfile> check(std::stop_token stop) override;
    /// Name, page, plays and newest play; the service knows no pictures of users.
    [[nodiscard]] Result<UserProfile> profile(std::stop_token stop) override;

private:
    ListenBrainzClient& m_client;
};

} // namespace sillon
