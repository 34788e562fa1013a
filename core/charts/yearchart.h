// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"
#include "charts/datedsong.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace sillon {

struct ListenColumns;

/// The plays of one release year, or of one decade.
struct YearBar
{
    int year = 0; ///< of a decade its first: 1970
    qint64 plays = 0;
    int tenths = 0; ///< share of all dated plays in tenths of a percent; those of a chart sum to 1,000
    friend bool operator==(const YearBar&, const YearBar&) = default;
};

/// How much of what was heard has a year. The percents sum to 100, and to 0 without plays.
struct ChartCoverage
{
    qint64 plays = 0;
    qint64 dated = 0;
    qint64 pending = 0; ///< being searched
    qint64 unknown = 0; ///< searched and not found
    qint64 ofSongs = 0; ///< on the basis Song: dated by a year of what was heard itself, not by its album's
    int datedPercent = 0;
    int pendingPercent = 0;
    int unknownPercent = 0;
    friend bool operator==(const ChartCoverage&, const ChartCoverage&) = default;
};

/// What years the music comes from that was heard in a period.
struct YearChart
{
    std::vector<YearBar> years;   ///< those that were heard, rising
    std::vector<YearBar> decades; ///< the same
    ChartCoverage coverage;
    qint64 firstAt = 0; ///< UTC second of the earliest listen in the period; 0 without any
    qint64 lastAt = 0;
};

/// dated: one for each song of the columns. One pass.
[[nodiscard]] YearChart yearChart(const ListenColumns& columns, std::span<const DatedSong> dated,
                                  const ChartPeriod& period);

/// Half of the dated plays are of this release year or earlier; 0 without any.
[[nodiscard]] int medianYear(const YearChart& chart);

} // namespace sillon
