// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/yearscene.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int fewestYears = 20; ///< so that a handful of bars are bars and no blocks

void spanAxis(YearScene& scene, const std::vector<YearBar>& bars)
{
    if (bars.empty())
        return;
    const bool first = scene.years() <= 0;
    scene.firstYear = first ? bars.front().year : std::min(scene.firstYear, bars.front().year);
    scene.lastYear = first ? bars.back().year : std::max(scene.lastYear, bars.back().year);
}

void widenAxis(YearScene& scene)
{
    const int missing = fewestYears - scene.years();
    if (scene.years() <= 0 || missing <= 0)
        return;
    scene.firstYear -= missing / 2;
    scene.lastYear += missing - missing / 2;
}

std::vector<double> heightsOf(const YearScene& scene, const std::vector<YearBar>& bars)
{
    std::vector<double> heights(static_cast<std::size_t>(std::max(0, scene.years())), 0);
    for (const YearBar& bar : bars)
        heights[static_cast<std::size_t>(bar.year - scene.firstYear)] =
            scene.inPercent ? bar.tenths / 10.0 : static_cast<double>(bar.plays);
    return heights;
}

/// Those of the first, and with no share those that only the other one has.
std::vector<YearBar> decadesOf(const YearChart& chart, const YearChart& other)
{
    std::vector<YearBar> decades = chart.decades;
    const auto earlier = [](const YearBar& bar, int year) { return bar.year < year; };
    for (const YearBar& one : other.decades) {
        const auto place = std::lower_bound(decades.begin(), decades.end(), one.year, earlier);
        if (place == decades.end() || place->year != one.year)
            decades.insert(place, YearBar{one.year, 0, 0});
    }
    return decades;
}

double highestOf(const std::vector<double>& heights)
{
    return heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end());
}

double valueOf(const YearScene& scene, const std::vector<double>& heights, int year)
{
    const bool inside = year >= scene.firstYear && year <= scene.lastYear && !heights.empty();
    return inside ? heights[static_cast<std::size_t>(year - scene.firstYear)] : 0;
}

} // namespace

double YearScene::height(int year) const
{
    return valueOf(*this, heights, year);
}

double YearScene::otherHeight(int year) const
{
    return valueOf(*this, others, year);
}

YearScene yearScene(const YearChart& chart)
{
    YearScene scene;
    spanAxis(scene, chart.years);
    widenAxis(scene);
    scene.heights = heightsOf(scene, chart.years);
    scene.decades = chart.decades;
    scene.highest = highestOf(scene.heights);
    return scene;
}

YearScene yearScene(const YearChart& chart, const YearChart& other)
{
    YearScene scene;
    scene.inPercent = true;
    spanAxis(scene, chart.years);
    spanAxis(scene, other.years);
    widenAxis(scene);
    scene.heights = heightsOf(scene, chart.years);
    scene.others = heightsOf(scene, other.years);
    scene.decades = decadesOf(chart, other);
    scene.highest = std::max(highestOf(scene.heights), highestOf(scene.others));
    return scene;
}

} // namespace sillon
