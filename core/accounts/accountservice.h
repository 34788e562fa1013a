// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <stop_token>

namespace sillon {

/// Who an account is at its service.
struct UserProfile
{
    QString name;
    QString realName; ///< empty when unset
    QString url;
    qint64 plays = 0;
    qint64 memberSince = 0; ///< UTC seconds, 0 unknown
};

/// Asks a service whether an account's sign-in still holds. Blocks the calling worker.
class AccountService
{
public:
    AccountService() = default;
    AccountService(const AccountService&) = delete;
    AccountService& operator=(const AccountService&) = delete;
    virtual ~AccountService() = default;

    [[nodiscard]] virtual Result<UserProfile> check(std::stop_token stop) = 0;
};

} // namespace sillon
