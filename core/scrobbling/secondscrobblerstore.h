// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "music/listen.h"
#include "storage/database.h"

#include <vector>

namespace sillon {

/// What is known of other programs that scrobble to an account.
struct SecondScrobbler
{
    qint64 lookedUntil = 0; ///< UTC second: plays of ours up to then were compared
    bool told = false;      ///< the user was told, and is not told again
    ListenId listen = 0;    ///< told: the play of ours that stands there twice; 0: not known
    friend bool operator==(const SecondScrobbler&, const SecondScrobbler&) = default;
};

/// Keeps it. Blocks: workers only.
class SecondScrobblerStore
{
public:
    explicit SecondScrobblerStore(Database& database)
        : m_database(database)
    {}

    [[nodiscard]] Result<SecondScrobbler> of(AccountId account);
    /// Whether it is news to the user: false also when another account's user was told of the same play.
    [[nodiscard]] Result<bool> keep(AccountId account, const SecondScrobbler& known);
    /// The accounts where the play stands twice that this account's user was told of, itself among them.
    [[nodiscard]] Result<std::vector<AccountId>> withTheSamePlay(AccountId account);
    /// The newest plays of mine that this account was sent and that began after a second, oldest first, in
    /// the words that were sent; at most limit.
    [[nodiscard]] Result<std::vector<Listen>> sentSince(AccountId account, qint64 second, int limit);

private:
    Database& m_database;
};

} // namespace sillon
