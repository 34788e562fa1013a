// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace sillon {

/// What an index holds.
struct YearIndexReport
{
    qint64 groups = 0;
    qint64 dated = 0;
    qint64 releases = 0;
};

/// Builds the offline index from the core tables of a MusicBrainz dump: archives, or folders with the
/// unpacked files. Of the first releases only official ones count where there are any; the dates come from
/// the core tables alone, which are free of conditions. The file takes the place of an older one when it is
/// whole. told: a phase ("read", "dates", "names") and how much of it is done. Blocks.
[[nodiscard]] Result<YearIndexReport> buildYearIndex(const QStringList& dumps, const QString& file,
                                                     const std::function<void(const QString&, qint64)>& told,
                                                     const std::stop_token& stop);

/// Version of the index's form and of the keys in it; an older file is not used.
inline constexpr int yearIndexVersion = 1;

/// The hash under which an album stands. The same on every machine.
[[nodiscard]] qint64 yearIndexHash(const QString& artistKey, const QString& titleKey);

} // namespace sillon
