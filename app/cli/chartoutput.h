// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/agechart.h"
#include "charts/calendarchart.h"
#include "charts/clockchart.h"
#include "charts/topchart.h"
#include "charts/yearchart.h"
#include "charts/yearcomparison.h"
#include "charts/yearmap.h"

#include <QJsonArray>
#include <QJsonObject>

// Charts as the JSON that scripts rely on.
namespace sillon::cli {

[[nodiscard]] QJsonObject jsonOf(const YearChart& chart);
[[nodiscard]] QJsonArray jsonOf(const std::vector<ComparedYear>& years);
[[nodiscard]] QJsonArray jsonOf(const YearMap& map);
[[nodiscard]] QJsonArray jsonOf(const std::vector<MonthAge>& months);
[[nodiscard]] QJsonArray jsonOf(const ClockChart& clock);
[[nodiscard]] QJsonObject jsonOf(const CalendarChart& calendar);
[[nodiscard]] QJsonArray jsonOf(const std::vector<TopEntry>& entries, const SongGroups& groups);

} // namespace sillon::cli
