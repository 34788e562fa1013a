// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/fetchplan.h"

#include <QDate>
#include <QDateTime>

#include <algorithm>

namespace sillon {

TimeRanges ReadSoFar::all() const
{
    TimeRanges both = settled;
    both.add(fresh);
    return both;
}

HistoryRange yearRange(int year)
{
    const auto begin = [](int y) {
        return QDateTime(QDate(y, 1, 1), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    };
    return {std::max(begin(year), firstHistorySecond), begin(year + 1)};
}

FetchPlan planFetch(const ReadSoFar& read, const FetchWish& wish, qint64 utcNow)
{
    FetchPlan plan;
    const HistoryRange whole{firstHistorySecond, utcNow + 1};
    plan.target = wish.year ? common(yearRange(*wish.year), whole) : whole;
    const TimeRanges all = read.all();
    const HistoryRange readInTarget = common(plan.target, {firstHistorySecond, all.end()});
    const bool hasHoles = !all.missingIn(readInTarget).isEmpty();
    if (wish.readsAgain && !hasHoles && !readInTarget.isEmpty()) {
        plan.replaces = true;
        plan.ask = {plan.target};
        return plan;
    }
    plan.goesOn = hasHoles;
    plan.forgetsFresh = !hasHoles || utcNow - read.readAt > sameReadingSeconds;
    TimeRanges known = all;
    if (plan.forgetsFresh) {
        known = read.settled;
        // A clock that was ahead has settled days whose late plays still come.
        known.remove({utcNow - latePlaySeconds, std::max(known.end(), whole.to)});
    }
    plan.ask = known.missingIn(plan.target).ranges();
    std::reverse(plan.ask.begin(), plan.ask.end());
    return plan;
}

bool isWhole(const ReadSoFar& read)
{
    const TimeRanges all = read.all();
    return !all.isEmpty() && all.missingIn({firstHistorySecond, all.end()}).isEmpty();
}

void noteRead(ReadSoFar& read, const HistoryRange& range, qint64 utcNow)
{
    const qint64 settledBefore = utcNow - latePlaySeconds;
    read.fresh.remove(range);
    read.settled.remove(range);
    read.settled.add({range.from, std::min(range.to, settledBefore)});
    read.fresh.add({std::max(range.from, settledBefore), range.to});
    read.readAt = utcNow;
}

} // namespace sillon
