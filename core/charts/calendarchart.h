// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"

#include <QDate>
#include <QtGlobal>

#include <vector>

namespace sillon {

class ChartDays;
struct ListenColumns;

/// The plays of one day on the wall.
struct DayPlays
{
    QDate date;
    qint64 plays = 0;
    friend bool operator==(const DayPlays&, const DayPlays&) = default;
};

/// Days in a row with at least one play each.
struct Streak
{
    QDate first;
    QDate last;
    qint64 days = 0;
    qint64 plays = 0;
    friend bool operator==(const Streak&, const Streak&) = default;
};

/// When something was heard, day by day.
struct CalendarChart
{
    std::vector<DayPlays> days;  ///< those with plays, rising
    std::vector<Streak> streaks; ///< the longest first, of equal ones the later
    /// The streak that `today` is in, or that ended yesterday and can still go on; 0 days when there is none.
    Streak current;
};

[[nodiscard]] CalendarChart calendarChart(const ListenColumns& columns, const ChartDays& days,
                                          const ChartPeriod& period, QDate today);

} // namespace sillon
