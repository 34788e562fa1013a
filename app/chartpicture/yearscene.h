// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearchart.h"

#include <QString>

#include <vector>

namespace sillon {

/// What a picture of release years shows: heights by year, in plays, or in percent when two are compared.
struct YearScene
{
    int firstYear = 0; ///< of the axis
    int lastYear = -1;
    std::vector<double> heights; ///< by year from firstYear
    std::vector<double> others;  ///< of what is laid over it; empty without
    std::vector<YearBar> decades;
    double highest = 0; ///< what must have room
    bool inPercent = false;

    int hovered = 0; ///< years; 0 none
    int cursor = 0;
    int selectedFrom = 0; ///< a span that stands out; 0 none
    int selectedTo = 0;
    bool showsFocus = false;
    QString words; ///< of the hovered or cursor year, in its little box

    [[nodiscard]] int years() const { return lastYear - firstYear + 1; }
    [[nodiscard]] double height(int year) const;
    [[nodiscard]] double otherHeight(int year) const;
};

/// The scene of a chart, or of two in percent; the axis spans both, and at least some years.
[[nodiscard]] YearScene yearScene(const YearChart& chart);
[[nodiscard]] YearScene yearScene(const YearChart& chart, const YearChart& other);

} // namespace sillon
