// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/timeranges.h"

#include <optional>
#include <vector>

namespace sillon {

/// Plays turn up late: offline players deliver days afterwards. What was read earlier than this after it was
/// heard is read again (ruling: an incremental fetch never starts at the newest known play).
inline constexpr qint64 latePlaySeconds = qint64(15) * 24 * 60 * 60;
/// A reading that broke off is gone on with, without another look at what it has just read, for so long.
inline constexpr qint64 sameReadingSeconds = qint64(24) * 60 * 60;
/// Plays have a second of their own from here on; Last.fm dates what has none to 0.
inline constexpr qint64 firstHistorySecond = 1;

/// What of a source was read, and when.
struct ReadSoFar
{
    TimeRanges settled; ///< read late enough after it was heard
    TimeRanges fresh;   ///< read, but late plays may still come
    qint64 readAt = 0;  ///< UTC second of the last answer
    [[nodiscard]] TimeRanges all() const;
};

/// What the user wants.
struct FetchWish
{
    std::optional<int> year; ///< only this year (UTC); none = everything
    bool readsAgain = false; ///< also what was read whole: it is then replaced at once
};

/// What to ask a source for.
struct FetchPlan
{
    std::vector<HistoryRange> ask; ///< newest first; empty = nothing is missing
    bool forgetsFresh = false;     ///< what was read too early inside `target` counts as not read
    bool replaces = false;         ///< stage, then swap
    bool goesOn = false;           ///< an earlier reading of the same broke off
    HistoryRange target;
    friend bool operator==(const FetchPlan&, const FetchPlan&) = default;
};

/// The seconds of a year in UTC.
[[nodiscard]] HistoryRange yearRange(int year);

/// Full, resumed, yearly and later readings alike. A reading with holes is gone on with; one without is read
/// on from where it is settled. Pure.
[[nodiscard]] FetchPlan planFetch(const ReadSoFar& read, const FetchWish& wish, qint64 utcNow);

/// Nothing is missing before the end of what was read.
[[nodiscard]] bool isWhole(const ReadSoFar& read);

/// Splits a range that was just read into what is settled and what is not.
void noteRead(ReadSoFar& read, const HistoryRange& range, qint64 utcNow);

} // namespace sillon
