// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/yearchart.h"

#include <QString>

// Figures of charts as people read them. Translated.
namespace sillon::chartwords {

[[nodiscard]] QString plays(qint64 plays);     ///< "312 plays"
[[nodiscard]] QString time(qint64 ms);         ///< "21 h 7 min"
[[nodiscard]] QString percent(int tenths);     ///< "4.1 %"
[[nodiscard]] QString years(int from, int to); ///< "1977", "1975–1979"
/// "83 % of 12,410 plays have a year, 9 % are being searched, 8 % are unknown". searching: somebody looks for
/// what is open; else it is "not looked up yet".
[[nodiscard]] QString coverage(const ChartCoverage& coverage, bool searching,
                               YearBasis basis = YearBasis::Album);
/// The same with a link to "unknown".
[[nodiscard]] QString coverageWithLink(const ChartCoverage& coverage, bool searching,
                                       YearBasis basis = YearBasis::Album);

} // namespace sillon::chartwords
