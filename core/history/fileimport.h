// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/historyfile.h"
#include "history/importwriter.h"
#include "storage/database.h"

#include <stop_token>

namespace sillon {

/// How the plays of a file compare with what is known.
struct FileImportReport
{
    ImportCounts counts;
    qint64 skipped = 0; ///< see HistoryFile
    qint64 broken = 0;
    qint64 garbled = 0;
    QString guessed;
    bool isWhole = true; ///< false: it was stopped; what was stored stays, and the next import goes on
};

/// Which file plays stand in, and how they are taken.
struct FileImportWish
{
    QString fileName;      ///< without its folder
    QString fingerprint;   ///< see FileSource
    bool dryRun = false;   ///< compares only
    qint64 importedAt = 0; ///< UTC second
};

/// Takes the plays of a file into my history, or into that of the listener whose they are by its word: those
/// that are known join, the others are new listens. Doing it twice changes nothing. Blocks the calling
/// worker.
[[nodiscard]] Result<FileImportReport> importHistoryFile(Database& database, const HistoryFile& file,
                                                         const FileImportWish& wish,
                                                         const std::stop_token& stop);

} // namespace sillon
