// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchspan.h"

namespace sillon {

/// "2024", "2024-05", "2024-05-17", "today" and "yesterday" as the seconds from the first to the last of that
/// time in the moment's zone; none when it is no date. Pure.
[[nodiscard]] std::optional<SearchSpan> readDays(QStringView text, const SearchMoment& moment);

/// "2y", "6mo" or "6m", "3w", "30d", "12h": the second so long before now, by the calendar of the moment's
/// zone.
[[nodiscard]] std::optional<qint64> readAgo(QStringView text, const SearchMoment& moment);

} // namespace sillon
