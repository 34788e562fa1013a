// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/facet.h"

#include <functional>

namespace sillon {

/// What is known of when a track first came out.
struct KnownYears
{
    int original = 0; ///< 0 unknown
    int edition = 0;  ///< of the DATE tag; 0 unknown
};

/// The decades of these rows by original year, each with its years. A year that only the edition is known to
/// have is an upper bound (a reissue has the year of the reissue): those stand apart, marked, behind them;
/// what has no year at all comes last.
[[nodiscard]] std::vector<Facet> decadeFacets(const std::vector<int>& rows,
                                              const std::function<KnownYears(int row)>& years);

} // namespace sillon
