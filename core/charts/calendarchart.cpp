// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/calendarchart.h"

#include "charts/chartdays.h"
#include "listens/listencolumns.h"

#include <algorithm>
#include <cstdint>

namespace sillon {

namespace {

std::vector<Streak> streaksOf(const std::vector<DayPlays>& days)
{
    std::vector<Streak> streaks;
    for (const DayPlays& day : days) {
        if (streaks.empty() || streaks.back().last.daysTo(day.date) != 1)
            streaks.push_back({day.date, day.date, 0, 0});
        Streak& streak = streaks.back();
        streak.last = day.date;
        ++streak.days;
        streak.plays += day.plays;
    }
    return streaks;
}

} // namespace

CalendarChart calendarChart(const ListenColumns& columns, const ChartDays& days, const ChartPeriod& period,
                            QDate today)
{
    std::vector<std::uint32_t> counts(static_cast<std::size_t>(days.lastDay() - days.firstDay() + 1), 0);
    for (const std::uint32_t at : columns.listenedAt) {
        if (period.holds(at))
            ++counts[static_cast<std::size_t>(days.day(at) - days.firstDay())];
    }
    CalendarChart chart;
    for (std::size_t day = 0; day < counts.size(); ++day) {
        if (counts[day] > 0)
            chart.days.push_back(
                {ChartDays::dateOf(days.firstDay() + static_cast<qint64>(day)), counts[day]});
    }
    chart.streaks = streaksOf(chart.days);
    if (!chart.streaks.empty() && chart.streaks.back().last.daysTo(today) <= 1)
        chart.current = chart.streaks.back();
    std::stable_sort(chart.streaks.begin(), chart.streaks.end(), [](const Streak& a, const Streak& b) {
        return a.days != b.days ? a.days > b.days : a.first > b.first;
    });
    return chart;
}

} // namespace sillon
