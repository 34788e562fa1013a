// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace sillon {

/// What a sign-in found.
struct SignedIn
{
    Account account;
    bool firstAtService =
        false; ///< nobody was ever signed in at this service before: time to offer older plays
};

/// A while in which nothing is sent.
struct AccountWait
{
    qint64 from = 0; ///< UTC second
    qint64 seconds = 0;
    bool askedByServer = false; ///< then the network's return does not end it
};

/// The accounts as stored. Blocks: workers only. The functions that take a Connection are for changes that
/// must be committed together with others, such as what an attempt brought about.
class AccountStore
{
public:
    explicit AccountStore(Database& database);

    /// All, signed-out ones too, in the order of their first sign-in.
    [[nodiscard]] Result<std::vector<Account>> all();
    [[nodiscard]] Result<std::optional<Account>> byId(AccountId id);
    [[nodiscard]] static Result<std::vector<Account>> all(Connection& connection);
    [[nodiscard]] static Result<std::optional<Account>> byId(Connection& connection, AccountId id);

    /// Connects userName at service. The same user back (names differ in more than case) is the same account
    /// with all that waits; another user gets an account of its own. Holds and waits end; who was signed out
    /// is switched on.
    [[nodiscard]] Result<SignedIn> signIn(const QString& service, const QString& userName);
    /// The listens, and what waits, stay with the account; its switch is off.
    [[nodiscard]] Done signOut(AccountId id);
    [[nodiscard]] Done setScrobbling(AccountId id, bool on);
    [[nodiscard]] Done setNowPlaying(AccountId id, bool on);
    /// The user wants another try at once: ends a hold, forgets failures and the next try.
    [[nodiscard]] Done lift(AccountId id);
    /// The network is back: waits that failures brought end; one that the server asked for goes on.
    [[nodiscard]] Done endNetworkWaits();

    /// Only a connected account is held: not one that was signed out meanwhile.
    [[nodiscard]] static Done hold(Connection& connection, AccountId id, HoldReason reason,
                                   const QString& text);
    /// After so many failures in a row nothing is sent for a while.
    [[nodiscard]] static Done backOff(Connection& connection, AccountId id, int failures,
                                      const AccountWait& wait);
    /// Something went through: no failures in a row, no wait.
    [[nodiscard]] static Done endWait(Connection& connection, AccountId id);
    /// Keeps the kind of the last answer ("ok" or errorKindName) and its UTC second.
    [[nodiscard]] static Done answered(Connection& connection, AccountId id, const QString& answer,
                                       qint64 at);
    [[nodiscard]] static Done setClockOff(Connection& connection, AccountId id,
                                          std::optional<qint64> seconds);

private:
    Database& m_database;
};

} // namespace sillon
