// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace sillon {

/// Round numbers from 0 to the first at or above `highest`, a few of them; whole ones when `whole`.
[[nodiscard]] std::vector<double> axisTicks(double highest, bool whole, int most);

} // namespace sillon
