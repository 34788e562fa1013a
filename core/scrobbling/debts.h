// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "music/listen.h"
#include "music/track.h"
#include "scrobbling/scrobblingswitches.h"
#include "storage/connection.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace sillon {

/// Why a listen owes nothing.
enum class UnowedWhy : std::uint8_t {
    Off,      ///< a switch was off
    Private,  ///< heard in private
    Dropped,  ///< the user took the submission away
    Filtered, ///< by a filter of the account
};

[[nodiscard]] QString unowedWhyName(UnowedWhy why); ///< "off", "private", "dropped", "filtered"
[[nodiscard]] UnowedWhy unowedWhyOf(const QString& name);

/// An account that gets nothing of a listen, and why.
struct Unowed
{
    std::optional<AccountId> account; ///< none: no account does
    UnowedWhy why = UnowedWhy::Off;
    QString detail; ///< Filtered: the filter, as "kind:text"
    friend bool operator==(const Unowed&, const Unowed&) = default;
};

/// To whom a listen is owed, and to whom not. Signed-out accounts are in neither list.
struct Debts
{
    std::vector<AccountId> owed;
    std::vector<Unowed> unowed;
};

/// What a listen that is born now owes. track: what filters look at;
/// null when it came from no file, then they look at what the listen says.
[[nodiscard]] Result<Debts> debtsOf(Connection& connection, const ScrobblingSwitches& switches,
                                    const Listen& listen, const Track* track);

} // namespace sillon
