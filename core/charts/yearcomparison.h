// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearchart.h"

#include <vector>

namespace sillon {

/// One release year in two charts, each as its share of that chart's dated plays.
struct ComparedYear
{
    int year = 0;
    qint64 plays = 0;
    qint64 otherPlays = 0;
    int tenths = 0; ///< tenths of a percent
    int otherTenths = 0;

    /// How much more of the first chart it is; negative when less. Those of a comparison sum to 0.
    [[nodiscard]] int difference() const { return tenths - otherTenths; }
    friend bool operator==(const ComparedYear&, const ComparedYear&) = default;
};

/// Two charts laid over each other: every year that is in one of them, rising.
[[nodiscard]] std::vector<ComparedYear> compareYears(const YearChart& chart, const YearChart& other);

} // namespace sillon
