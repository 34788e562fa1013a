// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/agechart.h"

#include "charts/chartdays.h"
#include "listens/listencolumns.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int monthsOfYear = 12;
constexpr int ages = 256; ///< of 0 to 255 years; what is older counts as that

/// Plays by age of one month.
using AgeCounts = std::span<const std::uint32_t>;

qint64 sumOf(AgeCounts counts)
{
    qint64 sum = 0;
    for (const std::uint32_t count : counts)
        sum += count;
    return sum;
}

int medianOf(AgeCounts counts, qint64 sum)
{
    qint64 below = 0;
    for (std::size_t age = 0; age < counts.size(); ++age) {
        below += counts[age];
        if (below * 2 >= sum)
            return static_cast<int>(age);
    }
    return ages - 1;
}

} // namespace

std::vector<MonthAge> ageChart(const ListenColumns& columns, std::span<const DatedSong> dated,
                               const ChartDays& days, const ChartPeriod& period)
{
    const int first = days.firstMonth();
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(days.lastMonth() - first + 1) * ages, 0);
    for (std::size_t row = 0; row < columns.size(); ++row) {
        const std::uint32_t at = columns.listenedAt[row];
        const DatedSong song = dated[columns.song[row]];
        if (song.answer != Dating::Dated || !period.holds(at))
            continue;
        const int month = days.month(days.day(at));
        const int age = std::clamp(month / monthsOfYear - song.year, 0, ages - 1);
        ++counts[static_cast<std::size_t>((month - first) * ages + age)];
    }
    std::vector<MonthAge> months;
    for (int month = first; month <= days.lastMonth(); ++month) {
        const AgeCounts own(&counts[static_cast<std::size_t>((month - first) * ages)], ages);
        if (const qint64 plays = sumOf(own); plays > 0)
            months.push_back({month / monthsOfYear, month % monthsOfYear + 1, plays, medianOf(own, plays)});
    }
    return months;
}

} // namespace sillon
