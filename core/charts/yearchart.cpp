// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearchart.h"

#include "charts/shares.h"
#include "charts/songcounts.h"

#include <array>
#include <map>

namespace sillon {

namespace {

constexpr int yearsOfDecade = 10;

std::vector<YearBar> barsOf(const std::map<int, qint64>& plays)
{
    std::vector<qint64> counts;
    for (const auto& [year, count] : plays)
        counts.push_back(count);
    const std::vector<int> tenths = sharesInTenths(counts);
    std::vector<YearBar> bars;
    for (const auto& [year, count] : plays)
        bars.push_back({year, count, tenths[bars.size()]});
    return bars;
}

/// Decades get what their years have: the sums of two ways of rounding would differ on the screen.
std::vector<YearBar> decadesOf(const std::vector<YearBar>& years)
{
    std::vector<YearBar> decades;
    for (const YearBar& bar : years) {
        const int decade = bar.year / yearsOfDecade * yearsOfDecade;
        if (decades.empty() || decades.back().year != decade)
            decades.push_back({decade, 0, 0});
        decades.back().plays += bar.plays;
        decades.back().tenths += bar.tenths;
    }
    return decades;
}

void countShares(ChartCoverage& coverage)
{
    coverage.plays = coverage.dated + coverage.pending + coverage.unknown;
    const std::array<qint64, 3> counts{coverage.dated, coverage.pending, coverage.unknown};
    const std::vector<int> percents = sharesInPercent(counts);
    coverage.datedPercent = percents[0];
    coverage.pendingPercent = percents[1];
    coverage.unknownPercent = percents[2];
}

} // namespace

int medianYear(const YearChart& chart)
{
    qint64 plays = 0;
    for (const YearBar& bar : chart.years) {
        plays += bar.plays;
        if (2 * plays >= chart.coverage.dated)
            return bar.year;
    }
    return 0;
}

YearChart yearChart(const ListenColumns& columns, std::span<const DatedSong> dated, const ChartPeriod& period)
{
    const SongCounts heard = songCounts(columns, period);
    YearChart chart;
    chart.firstAt = heard.firstAt;
    chart.lastAt = heard.lastAt;
    std::map<int, qint64> plays;
    for (std::size_t song = 0; song < heard.plays.size(); ++song) {
        const qint64 count = heard.plays[song];
        if (count == 0)
            continue;
        switch (dated[song].answer) {
        case Dating::Dated:
            plays[dated[song].year] += count;
            chart.coverage.dated += count;
            chart.coverage.ofSongs += dated[song].ofSong ? count : 0;
            break;
        case Dating::Pending:
            chart.coverage.pending += count;
            break;
        case Dating::Unknown:
            chart.coverage.unknown += count;
            break;
        }
    }
    chart.years = barsOf(plays);
    chart.decades = decadesOf(chart.years);
    countShares(chart.coverage);
    return chart;
}

} // namespace sillon
