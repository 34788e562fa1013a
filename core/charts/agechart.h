// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"
#include "charts/datedsong.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace sillon {

class ChartDays;
struct ListenColumns;

/// How old the music was that was heard in one month.
struct MonthAge
{
    int year = 0;
    int month = 0;    ///< 1..12
    qint64 plays = 0; ///< dated ones
    /// Half of them were of this many years (listening year - release year) or fewer: the middle one of the
    /// ages in order, of an even number the lower of the two. What is heard before its year counts as new.
    int medianAge = 0;
    friend bool operator==(const MonthAge&, const MonthAge&) = default;
};

/// The months in which dated plays were heard, rising.
[[nodiscard]] std::vector<MonthAge> ageChart(const ListenColumns& columns, std::span<const DatedSong> dated,
                                             const ChartDays& days, const ChartPeriod& period);

} // namespace sillon
