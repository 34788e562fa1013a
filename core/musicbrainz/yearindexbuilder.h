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
    int checked = 0; ///< archives whose checksum was compared
};

/// Told now and then: a phase, how much of it is done and how much there is. "check" and "read" count bytes
/// of the dump's files, "names" albums.
using YearIndexTold = std::function<void(const QString& phase, qint64 done, qint64 total)>;

/// The text of NotSupported where canonical data is given, which has no dates.
inline constexpr const char* canonicalData = "canonical data";

/// Builds the offline index from the core tables of a MusicBrainz dump: archives, or folders with the
/// unpacked files. Checksums that lie beside the archives are compared first. Of the first releases only
/// official ones count where there are any; the dates come from the core tables alone, which are free of
/// conditions. Of the dump no more is held in memory than a few numbers for each row. The file takes the
/// place of an older one when it is whole. A build that was stopped or killed leaves what it had read of the
/// dump in yearIndexStages(); the next one of the same dump goes on from there. Errors: as readDump() and
/// checkDump(). Blocks.
[[nodiscard]] Result<YearIndexReport> buildYearIndex(const QStringList& dumps, const QString& file,
                                                     const YearIndexTold& told, const std::stop_token& stop);

/// The folder of a build that is under way or was cut short.
[[nodiscard]] QString yearIndexStages(const QString& file);

/// What the index says that it holds. Errors: as IndexYearSource::open().
[[nodiscard]] Result<YearIndexReport> readYearIndex(const QString& file);

/// Version of the index's form and of the keys in it; an older file is not used.
inline constexpr int yearIndexVersion = 2;

/// The hash under which an album stands. The same on every machine.
[[nodiscard]] qint64 yearIndexHash(const QString& artistKey, const QString& titleKey);

} // namespace sillon
