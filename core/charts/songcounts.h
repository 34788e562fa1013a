// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartperiod.h"

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace sillon {

struct ListenColumns;

/// How often each song of the columns was heard in a period.
struct SongCounts
{
    std::vector<std::uint32_t> plays; ///< by song
    std::uint32_t firstAt = 0;        ///< UTC seconds of the earliest and the latest listen; 0 without any
    std::uint32_t lastAt = 0;
};

[[nodiscard]] SongCounts songCounts(const ListenColumns& columns, const ChartPeriod& period);
/// How long each song sounded in a period, milliseconds.
[[nodiscard]] std::vector<qint64> songTimes(const ListenColumns& columns, const ChartPeriod& period);

} // namespace sillon
