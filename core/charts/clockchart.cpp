// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/clockchart.h"

#include "charts/chartdays.h"
#include "listens/listencolumns.h"

#include <algorithm>
#include <numeric>

namespace sillon {

namespace {

constexpr qint64 hourSeconds = 3600;
constexpr qint64 hoursOfWeek = qint64{ClockChart::weekdays} * ClockChart::hours;
/// 1970 began on a Thursday; a week more keeps the hour before it on the right side of 0.
constexpr qint64 hoursBefore1970 = 3 * ClockChart::hours + hoursOfWeek;

} // namespace

qint64 ClockChart::ofHour(int hour) const
{
    qint64 sum = 0;
    for (const auto& day : plays)
        sum += day.at(static_cast<std::size_t>(hour));
    return sum;
}

qint64 ClockChart::ofWeekday(int weekday) const
{
    const auto& day = plays.at(static_cast<std::size_t>(weekday));
    return std::accumulate(day.begin(), day.end(), qint64{0});
}

qint64 ClockChart::busiest() const
{
    qint64 most = 0;
    for (const auto& day : plays)
        most = std::max(most, *std::max_element(day.begin(), day.end()));
    return most;
}

ClockChart clockChart(const ListenColumns& columns, const ChartDays& days, const ChartPeriod& period)
{
    std::array<qint64, hoursOfWeek> counts{};
    for (const std::uint32_t at : columns.listenedAt) {
        if (!period.holds(at))
            continue;
        const qint64 hour = (days.wallClock(at) + hoursBefore1970 * hourSeconds) / hourSeconds % hoursOfWeek;
        ++counts[static_cast<std::size_t>(hour)];
    }
    ClockChart chart;
    for (std::size_t hour = 0; hour < counts.size(); ++hour)
        chart.plays[hour / ClockChart::hours][hour % ClockChart::hours] = counts[hour];
    return chart;
}

} // namespace sillon
