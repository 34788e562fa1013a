// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"

#include <QtGlobal>

#include <array>

namespace sillon {

class ChartDays;
struct ListenColumns;

/// The plays of each hour of the week, by the clock on the wall when they began.
struct ClockChart
{
    static constexpr int weekdays = 7;
    static constexpr int hours = 24;
    std::array<std::array<qint64, hours>, weekdays> plays{}; ///< Monday first

    [[nodiscard]] qint64 ofHour(int hour) const;
    [[nodiscard]] qint64 ofWeekday(int weekday) const; ///< 0 Monday
    [[nodiscard]] qint64 busiest() const;              ///< the most plays of one hour of the week
};

[[nodiscard]] ClockChart clockChart(const ListenColumns& columns, const ChartDays& days,
                                    const ChartPeriod& period);

} // namespace sillon
