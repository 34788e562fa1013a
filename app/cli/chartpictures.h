// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "charts/yearchart.h"
#include "charts/yearmap.h"
#include "cli/chartquestion.h"

#include <QString>

namespace sillon::cli {

/// The files that pictures of a chart are saved in; empty for none.
struct ChartPictures
{
    QString png;
    QString svg;
    [[nodiscard]] bool isWanted() const { return !png.isEmpty() || !svg.isEmpty(); }
};

[[nodiscard]] Done saveYears(const ChartPictures& files, const ChartQuestion& question,
                             const YearChart& chart);
[[nodiscard]] Done saveMap(const ChartPictures& files, const ChartQuestion& question, const YearMap& map);
[[nodiscard]] Done saveComparison(const ChartPictures& files, const ChartQuestion& question,
                                  const YearChart& chart, const ChartQuestion& otherQuestion,
                                  const YearChart& other);

} // namespace sillon::cli
