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
    [[nodiscard]] Result<UserProfile> profile(std::stop_token stop) override;

private:
    [[nodiscard]] LastfmCall infoCall() const;

    LastfmClient& m_client;
    const QString m_userName;
};

/// Reads the answer of user.getInfo; Malformed without a name.
[[nodiscard]] Result<UserProfile> lastfmUserProfile(const QJsonObject& answer);

/// Adds the newest play of an answer of user.getRecentTracks, what sounds now included.
void addNewestPlay(UserProfile& profile, const QJsonObject& answer);

/// The address of the largest picture of a list of sizes (extralarge, large, medium, else the first); empty
/// for none, and for the star that stands for a missing one (observed: the same hash everywhere).
[[nodiscard]] QString lastfmPicture(const QJsonValue& images);

} // namespace sillon
