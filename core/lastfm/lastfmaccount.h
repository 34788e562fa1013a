// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"
#include "lastfm/lastfmclient.h"

namespace sillon {

/// Asks Last.fm or a compatible server who the session belongs to. Workers only.
class LastfmAccount final : public AccountService
{
public:
    /// client (with the account's session) outlives this.
    LastfmAccount(LastfmClient& client, QString userName);

    [[nodiscard]] Result<UserProfile> check(std::stop_token stop) override;

private:
    LastfmClient& m_client;
    const QString m_userName;
};

/// Reads the answer of user.getInfo; Malformed without a name.
[[nodiscard]] Result<UserProfile> lastfmUserProfile(const QJsonObject& answer);

} // namespace sillon
