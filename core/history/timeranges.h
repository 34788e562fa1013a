// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace sillon {

/// UTC seconds from `from` on; `to` is left out.
struct HistoryRange
{
    qint64 from = 0;
    qint64 to = 0;
    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] bool contains(qint64 second) const { return second >= from && second < to; }
    friend bool operator==(const HistoryRange&, const HistoryRange&) = default;
};

/// The seconds that both have; perhaps empty.
[[nodiscard]] HistoryRange common(const HistoryRange& a, const HistoryRange& b);

/// A set of seconds, as ranges that neither touch nor overlap, in rising order. Pure.
class TimeRanges
{
public:
    TimeRanges() = default;
    explicit TimeRanges(const std::vector<HistoryRange>& ranges);

    void add(const HistoryRange& range);
    void add(const TimeRanges& ranges);
    void remove(const HistoryRange& range);
    void remove(const TimeRanges& ranges);
    [[nodiscard]] const std::vector<HistoryRange>& ranges() const { return m_ranges; }
    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    /// What of the range is not in the set.
    [[nodiscard]] TimeRanges missingIn(const HistoryRange& range) const;
    /// The end of the last range; 0 when there is none.
    [[nodiscard]] qint64 end() const { return m_ranges.empty() ? 0 : m_ranges.back().to; }
    friend bool operator==(const TimeRanges&, const TimeRanges&) = default;

private:
    std::vector<HistoryRange> m_ranges;
};

} // namespace sillon
