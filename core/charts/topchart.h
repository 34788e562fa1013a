// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"
#include "charts/songgroups.h"

#include <QtGlobal>

#include <vector>

namespace sillon {

struct ListenColumns;

/// By what a top list is ordered.
enum class TopOrder : std::uint8_t { Plays, Time };

/// One place of a top list.
struct TopEntry
{
    std::uint32_t group = 0; ///< place in SongGroups::groups
    qint64 plays = 0;
    qint64 soundedMs = 0; ///< heard, else the length
    friend bool operator==(const TopEntry&, const TopEntry&) = default;
};

/// Which songs of the columns are counted: 1 for each that is; empty for all of them.
using SongChoice = std::vector<std::uint8_t>;

/// The groups heard most in the period, at most `limit` (0 = all): of equal ones the one that is more by the
/// other measure, then the one heard earlier in the history.
[[nodiscard]] std::vector<TopEntry> topChart(const ListenColumns& columns, const SongGroups& groups,
                                             const ChartPeriod& period, TopOrder order, int limit,
                                             const SongChoice& choice = {});

} // namespace sillon
