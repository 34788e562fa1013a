// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <stop_token>

namespace sillon {

/// Who somebody is at a service; texts are empty and numbers 0 where it does not say.
struct UserProfile
{
    QString name;
    QString realName;
    QString country;
    QString url;
    QString pictureUrl;
    bool isPro = false; ///< pays for the service
    qint64 plays = 0;
    qint64 memberSince = 0; ///< UTC second
    // The newest play:
    QString newestArtist;
    QString newestTitle;
    QString newestPictureUrl;
    friend bool operator==(const UserProfile&, const UserProfile&) = default;
};

/// Asks a service about an account. Blocks the calling worker.
class AccountService
{
public:
    AccountService() = default;
    AccountService(const AccountService&) = delete;
    AccountService& operator=(const AccountService&) = delete;
    virtual ~AccountService() = default;

    /// Whether the sign-in still holds: one signed read.
    [[nodiscard]] virtual Result<UserProfile> check(std::stop_token stop) = 0;
    /// All that the service tells of the user, the newest play too; a few reads. What only a further read
    /// would tell is left out where that fails.
    [[nodiscard]] virtual Result<UserProfile> profile(std::stop_token stop) { return check(stop); }
};

} // namespace sillon
