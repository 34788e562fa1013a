// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "music/listen.h"
#include "storage/connection.h"

#include <QString>

#include <vector>

namespace sillon {

/// A service's user, or a kind of imported file (fileSourceService()), that tells of a listen.
struct ListenHolder
{
    QString service;
    QString userName;
    friend bool operator==(const ListenHolder&, const ListenHolder&) = default;
};

/// "lastfm/NAME, file/csv": not for people.
[[nodiscard]] QString textOf(const std::vector<ListenHolder>& holders);

/// Who tells of a listen, in the order in which they were first fetched. Inside the caller's reading.
[[nodiscard]] Result<std::vector<ListenHolder>> holdersOf(Connection& connection, ListenId listen);

/// My listens from a second on that the account was seen to hold, or that a file brought here: nobody knows
/// to whom those were sent. Inside the caller's reading.
[[nodiscard]] Result<std::vector<ListenId>> listensHeldBy(Connection& connection, AccountId account,
                                                          qint64 from);

} // namespace sillon
