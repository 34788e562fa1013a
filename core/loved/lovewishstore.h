// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "loved/lovedtrack.h"
#include "storage/database.h"

#include <QString>

#include <optional>
#include <vector>

namespace sillon {

/// A love or unlove that is still owed to an account.
struct LoveWish
{
    qint64 id = 0; ///< another one as soon as the wish is another
    AccountId account = 0;
    Recording recording;
    bool loved = false;
    qint64 wishedAt = 0; ///< UTC second
    QString reason;      ///< why the service does not take it (an error kind's name); empty while it waits
    QString reasonText;  ///< the service's words
    int failures = 0;    ///< in a row, of this wish alone
    friend bool operator==(const LoveWish&, const LoveWish&) = default;
};

/// Reads and writes the table `love_wishes`. Workers only.
class LoveWishStore
{
public:
    explicit LoveWishStore(Database& database)
        : m_database(database)
    {}

    /// Owes it to every account that is connected or held and switched on; a wish for the same song before
    /// is forgotten, also where this one is not owed. Part of the transaction that gives or takes the heart.
    [[nodiscard]] static Done owe(Connection& connection, const Recording& recording, bool loved, qint64 at);
    /// The same for one account only.
    [[nodiscard]] static Done owe(Connection& connection, AccountId account, const Recording& recording,
                                  bool loved, qint64 at);

    /// What was wished of the song before is owed to nobody, or not to that account, any more.
    [[nodiscard]] static Done withdraw(Connection& connection, const Recording& recording);
    [[nodiscard]] static Done withdraw(Connection& connection, AccountId account, const Recording& recording);

    /// The oldest that waits for the account and not for itself, those that failed last. now: UTC second.
    [[nodiscard]] Result<std::optional<LoveWish>> next(AccountId account, qint64 now) const;
    /// When the first that waits for itself is due, a UTC second; none where none waits.
    [[nodiscard]] Result<std::optional<qint64>> nextDue(AccountId account) const;
    [[nodiscard]] Result<int> waitingCount(AccountId account) const;
    /// All of the account, waiting and failed ones, oldest first.
    [[nodiscard]] Result<std::vector<LoveWish>> all(AccountId account) const;
    /// What the services do not take, of all accounts that are signed in, oldest first.
    [[nodiscard]] Result<std::vector<LoveWish>> refused() const;
    /// Refused ones wait again. How many there were.
    [[nodiscard]] Result<int> retry(const std::vector<qint64>& ids);
    /// Refused ones are owed no longer; the heart here stays as it is. How many there were.
    [[nodiscard]] Result<int> drop(const std::vector<qint64>& ids);
    /// It is done. What was wished since stays.
    [[nodiscard]] static Done remove(Connection& connection, qint64 id);
    /// It alone is left until waitSeconds after now; it failed so often in a row.
    [[nodiscard]] static Done backOff(Connection& connection, qint64 id, int failures, qint64 now,
                                      qint64 waitSeconds);
    /// None of the account waits for itself any longer.
    [[nodiscard]] Done endWaits(AccountId account);
    /// The service does not take it; it is kept with the reason until the next wish for this song.
    [[nodiscard]] static Done refuse(Connection& connection, qint64 id, const Error& reason);

private:
    [[nodiscard]] Result<int> changeRefused(const QString& sql, const std::vector<qint64>& ids);

    Database& m_database;
};

} // namespace sillon
