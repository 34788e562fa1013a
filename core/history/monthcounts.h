// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeranges.h"

#include <QtGlobal>

#include <vector>

namespace sillon {

/// Plays of one month.
struct MonthOfPlays
{
    qint64 month = 0; ///< its first second, UTC
    qint64 plays = 0;
    friend bool operator==(const MonthOfPlays&, const MonthOfPlays&) = default;
};

/// A month as it stands here and at the service.
struct MonthCount
{
    qint64 month = 0; ///< its first second, UTC
    qint64 here = 0;
    qint64 there = 0;
    qint64 unusable = 0; ///< of those there: rows without a time or a name, left over when it was read last
    qint64 askedAt = 0;  ///< UTC second
    /// Something was deleted, added or passed over since it was read.
    [[nodiscard]] bool differs() const { return there - unusable != here; }
    friend bool operator==(const MonthCount&, const MonthCount&) = default;
};

/// The first second of the month that a second is in; UTC, as services count.
[[nodiscard]] qint64 monthOf(qint64 second);
[[nodiscard]] HistoryRange monthRange(qint64 month);
/// Every month from the one of `first` to the one of `last`, oldest first; empty when last is earlier.
[[nodiscard]] std::vector<qint64> monthsBetween(qint64 first, qint64 last);

} // namespace sillon
