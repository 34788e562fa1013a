// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace sillon {

/// Shares of a whole in tenths of a percent that sum to exactly 1,000 (100.0 %): what rounding down leaves
/// goes to the largest remainders, of equal ones to the earlier. All 0 when the counts are.
[[nodiscard]] std::vector<int> sharesInTenths(std::span<const qint64> counts);
/// The same in whole percent, summing to 100.
[[nodiscard]] std::vector<int> sharesInPercent(std::span<const qint64> counts);

} // namespace sillon
