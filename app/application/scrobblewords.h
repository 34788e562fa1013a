// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "scrobbling/backlogoutlook.h"
#include "scrobbling/debts.h"
#include "scrobbling/scrobblecolumns.h"
#include "scrobbling/scrobblefilter.h"
#include "scrobbling/scrobblereader.h"
#include "scrobbling/uncountedplay.h"

#include <QString>

#include <vector>

namespace sillon::words {

/// "Last.fm", and with the user's name where one service has several accounts: "Last.fm (alice)".
[[nodiscard]] QString accountName(AccountId id, const std::vector<Account>& accounts);

/// Why nothing is owed: "not sent: private listening", "not sent: filter, genre is Audiobook".
[[nodiscard]] QString unowed(const Unowed& reason);

/// What a filter keeps back: "genre is Audiobook", "shorter than 1:00".
[[nodiscard]] QString filter(FilterKind kind, const QString& text);
[[nodiscard]] QString filterFault(FilterFault fault);

/// "waiting", "sent" ...: of a list of plays. None: "all".
[[nodiscard]] QString fate(std::optional<Fate> fate);

/// How a delivery stands: its state and reason, how often it was tried, when it goes next and how many days
/// are left until the service no longer takes it.
[[nodiscard]] QString delivery(const Delivery& delivery, const Account* account, const Listen& listen,
                               qint64 now);

/// "At about 100 a day, all is sent by Tuesday 14:00", and how many will be too old by then.
[[nodiscard]] QString outlook(const BacklogOutlook& outlook, const QString& service, qint64 now);

/// A daily limit of which nothing more is known: nextTry is a UTC second.
[[nodiscard]] QString dailyLimit(const QString& service, qint64 nextTry);

/// The oldest play that a service takes, in seconds; none where it takes any.
[[nodiscard]] std::optional<qint64> oldestTaken(const QString& service);

/// "heard 1:12 of 1:48 needed", or why it never could count.
[[nodiscard]] QString uncounted(const UncountedPlay& play);

/// Whole days until a play that waits is too old for the service; none when it takes any age or it is too
/// late.
[[nodiscard]] std::optional<int> daysLeft(const QString& service, qint64 listenedAt, qint64 now);

} // namespace sillon::words
