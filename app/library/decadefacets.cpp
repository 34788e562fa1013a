// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decadefacets.h"

#include "application/figurewords.h"

#include <QCoreApplication>

#include <map>
#include <utility>

namespace sillon {

namespace {

using RowsByYear = std::map<int, std::vector<int>>;

Facet known(int year, std::vector<int> rows)
{
    return {QString::number(year), words::year(year), {}, std::move(rows), {}};
}

Facet bounded(int year, std::vector<int> rows)
{
    return {
        QStringLiteral("by-%1").arg(year),
        QStringLiteral("≤ %1").arg(words::year(year)),
        QCoreApplication::translate("DecadeFacets", "%1 or earlier: only the year of this edition is known.")
            .arg(words::year(year)),
        std::move(rows),
        {}};
}

Facet knownDecade(int decade)
{
    return {QStringLiteral("%1s").arg(decade),
            QCoreApplication::translate("DecadeFacets", "%1s").arg(words::year(decade)),
            {},
            {},
            {}};
}

Facet boundedDecade(int decade)
{
    return {QStringLiteral("by-%1s").arg(decade),
            QCoreApplication::translate("DecadeFacets", "≤ %1s").arg(words::year(decade)),
            QCoreApplication::translate("DecadeFacets",
                                        "%1s or earlier: only the years of these editions are known.")
                .arg(words::year(decade)),
            {},
            {}};
}

template <typename MakeDecade, typename MakeYear>
std::vector<Facet> decades(RowsByYear years, MakeDecade makeDecade, MakeYear makeYear)
{
    std::map<int, Facet> found;
    for (auto& [year, rows] : years) {
        const int begin = year / 10 * 10;
        auto decade = found.find(begin);
        if (decade == found.end())
            decade = found.emplace(begin, makeDecade(begin)).first;
        std::vector<int>& all = decade->second.rows;
        all.insert(all.end(), rows.begin(), rows.end());
        decade->second.below.push_back(makeYear(year, std::move(rows)));
    }
    std::vector<Facet> facets;
    for (auto& [begin, decade] : found)
        facets.push_back(std::move(decade));
    return facets;
}

} // namespace

std::vector<Facet> decadeFacets(const std::vector<int>& rows, const std::function<KnownYears(int row)>& years)
{
    RowsByYear originals;
    RowsByYear editions;
    std::vector<int> undated;
    for (const int row : rows) {
        const KnownYears of = years(row);
        std::vector<int>& place = of.original > 0  ? originals[of.original]
                                  : of.edition > 0 ? editions[of.edition]
                                                   : undated;
        place.push_back(row);
    }
    std::vector<Facet> facets = decades(std::move(originals), knownDecade, known);
    for (Facet& decade : decades(std::move(editions), boundedDecade, bounded))
        facets.push_back(std::move(decade));
    if (!undated.empty())
        facets.push_back({QStringLiteral("none"),
                          QCoreApplication::translate("DecadeFacets", "No year"),
                          {},
                          std::move(undated),
                          {}});
    return facets;
}

} // namespace sillon
