// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/timeranges.h"

#include <algorithm>

namespace sillon {

HistoryRange common(const HistoryRange& a, const HistoryRange& b)
{
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

TimeRanges::TimeRanges(const std::vector<HistoryRange>& ranges)
{
    for (const HistoryRange& range : ranges)
        add(range);
}

void TimeRanges::add(const HistoryRange& range)
{
    if (range.isEmpty())
        return;
    HistoryRange joined = range;
    std::vector<HistoryRange> kept;
    for (const HistoryRange& each : m_ranges) {
        if (each.to < joined.from || each.from > joined.to) {
            kept.push_back(each);
        } else {
            joined.from = std::min(joined.from, each.from);
            joined.to = std::max(joined.to, each.to);
        }
    }
    kept.insert(
        std::upper_bound(kept.begin(), kept.end(), joined,
                         [](const HistoryRange& a, const HistoryRange& b) { return a.from < b.from; }),
        joined);
    m_ranges = std::move(kept);
}

void TimeRanges::add(const TimeRanges& ranges)
{
    for (const HistoryRange& range : ranges.ranges())
        add(range);
}

void TimeRanges::remove(const HistoryRange& range)
{
    if (range.isEmpty())
        return;
    std::vector<HistoryRange> kept;
    for (const HistoryRange& each : m_ranges) {
        const HistoryRange before{each.from, std::min(each.to, range.from)};
        const HistoryRange after{std::max(each.from, range.to), each.to};
        if (!before.isEmpty())
            kept.push_back(before);
        if (!after.isEmpty())
            kept.push_back(after);
    }
    m_ranges = std::move(kept);
}

void TimeRanges::remove(const TimeRanges& ranges)
{
    for (const HistoryRange& range : ranges.ranges())
        remove(range);
}

TimeRanges TimeRanges::missingIn(const HistoryRange& range) const
{
    TimeRanges missing;
    missing.add(range);
    missing.remove(*this);
    return missing;
}

} // namespace sillon
