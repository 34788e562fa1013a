// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/chartcredits.h"
#include "base/result.h"
#include "charts/agechart.h"
#include "charts/calendarchart.h"
#include "charts/clockchart.h"
#include "charts/yearchart.h"
#include "charts/yearmap.h"
#include "cli/chartquestion.h"

#include <QString>

namespace sillon::cli {

/// The files that pictures of a chart are saved in (empty for none), and what stands below them.
struct ChartPictures
{
    QString png;
    QString svg;
    words::ChartCredits credits;
    [[nodiscard]] bool isWanted() const { return !png.isEmpty() || !svg.isEmpty(); }
};

[[nodiscard]] Done saveYears(const ChartPictures& files, const ChartQuestion& question,
                             const YearChart& chart);
[[nodiscard]] Done saveMap(const ChartPictures& files, const ChartQuestion& question, const YearMap& map);
[[nodiscard]] Done saveComparison(const ChartPictures& files, const ChartQuestion& question,
                                  const YearChart& chart, const ChartQuestion& otherQuestion,
                                  const YearChart& other);
[[nodiscard]] Done saveClock(const ChartPictures& files, const ChartQuestion& question,
                             const ClockChart& chart);
/// chart: with a day at least.
[[nodiscard]] Done saveCalendar(const ChartPictures& files, const ChartQuestion& question,
                                const CalendarChart& chart);
[[nodiscard]] Done saveAges(const ChartPictures& files, const ChartQuestion& question,
                            const std::vector<MonthAge>& months);

} // namespace sillon::cli
