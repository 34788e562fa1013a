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

/// The dated plays of each release year in each year of listening.
struct YearMap
{
    int firstListening = 0; ///< of the rows
    int lastListening = -1;
    int firstRelease = 0; ///< of the columns
    int lastRelease = -1;
    std::vector<qint64> plays; ///< row by row

    [[nodiscard]] int listeningYears() const { return lastListening - firstListening + 1; }
    [[nodiscard]] int releaseYears() const { return lastRelease - firstRelease + 1; }
    /// Years within the bounds.
    [[nodiscard]] qint64 at(int listening, int release) const
    {
        return plays[static_cast<std::size_t>((listening - firstListening) * releaseYears() + release -
                                              firstRelease)];
    }
};

[[nodiscard]] YearMap yearMap(const ListenColumns& columns, std::span<const DatedSong> dated,
                              const ChartDays& days, const ChartPeriod& period);

} // namespace sillon
