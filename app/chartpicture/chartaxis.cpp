// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/chartaxis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sillon {

std::vector<double> axisTicks(double highest, bool whole, int most)
{
    if (highest <= 0)
        return {0, 1};
    static constexpr std::array<double, 5> steps{1, 2, 2.5, 5, 10};
    const double raw = highest / std::max(1, most);
    const double magnitude = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * magnitude;
    for (const double factor : steps) {
        const double candidate = factor * magnitude;
        const bool fits = candidate >= raw && (!whole || std::floor(candidate) == candidate);
        if (fits) {
            step = candidate;
            break;
        }
    }
    if (whole)
        step = std::max(1.0, step);
    std::vector<double> ticks;
    for (int i = 0; ticks.empty() || ticks.back() < highest; ++i)
        ticks.push_back(i * step);
    return ticks;
}

} // namespace sillon
