// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearcomparison.h"

#include <map>

namespace sillon {

std::vector<ComparedYear> compareYears(const YearChart& chart, const YearChart& other)
{
    std::map<int, ComparedYear> years;
    for (const YearBar& bar : chart.years) {
        years[bar.year].plays = bar.plays;
        years[bar.year].tenths = bar.tenths;
    }
    for (const YearBar& bar : other.years) {
        years[bar.year].otherPlays = bar.plays;
        years[bar.year].otherTenths = bar.tenths;
    }
    std::vector<ComparedYear> compared;
    for (auto& [year, both] : years) {
        both.year = year;
        compared.push_back(both);
    }
    return compared;
}

} // namespace sillon
