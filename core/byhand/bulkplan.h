// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byhand/byhandplan.h"

#include <vector>

namespace sillon {

/// Plans for several albums heard one after another, in this order; the time is that of all of them together.
/// Pieces in parts are one play. One plan an album, empty ones too. Pure.
[[nodiscard]] std::vector<ByHandPlan> bulkPlans(const std::vector<Album>& albums, const TimelineWish& time,
                                                qint64 now);

} // namespace sillon
