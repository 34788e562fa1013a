// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/agechart.h"
#include "charts/calendarchart.h"
#include "charts/clockchart.h"
#include "charts/songgroups.h"
#include "charts/topchart.h"
#include "charts/yearchart.h"
#include "charts/yearcomparison.h"
#include "charts/yearmap.h"

#include <QByteArray>

#include <span>

// The figures of charts as comma separated values (RFC 4180, UTF-8, lines end in \n), a heading first.
// Percent with one digit behind a point.
namespace sillon::chartcsv {

[[nodiscard]] QByteArray of(const YearChart& chart); ///< year,plays,percent
[[nodiscard]] QByteArray
of(std::span<const ComparedYear> years);         ///< year,plays,percent,other_plays,other_percent,difference
[[nodiscard]] QByteArray of(const YearMap& map); ///< listening_year,release_year,plays
[[nodiscard]] QByteArray of(std::span<const MonthAge> months);       ///< month,plays,median_age
[[nodiscard]] QByteArray of(const ClockChart& clock);                ///< weekday,hour,plays; Monday is 1
[[nodiscard]] QByteArray of(const CalendarChart& calendar);          ///< date,plays
[[nodiscard]] QByteArray ofStreaks(std::span<const Streak> streaks); ///< first,last,days,plays
/// place,name,artist,plays,seconds; of artists without the column artist
[[nodiscard]] QByteArray of(std::span<const TopEntry> entries, const SongGroups& groups, TopKind kind);

} // namespace sillon::chartcsv
