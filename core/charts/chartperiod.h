// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <limits>

namespace sillon {

/// When a chart's listens began: UTC seconds, the end left out.
struct ChartPeriod
{
    qint64 from = std::numeric_limits<qint64>::min();
    qint64 to = std::numeric_limits<qint64>::max();

    [[nodiscard]] bool holds(std::uint32_t second) const { return second >= from && second < to; }
    friend bool operator==(const ChartPeriod&, const ChartPeriod&) = default;
};

} // namespace sillon
