// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/fileimport.h"
#include "history/historypieces.h"

namespace sillon {

/// What file to import, and how.
struct FilesImportWish
{
    QString path;
    std::optional<HistoryFileFormat> format; ///< none: goes by what is inside
    QTimeZone zone;                          ///< for times without one
    bool dryRun = false;                     ///< compares only
    qint64 piecesDone = 0;                   ///< of an earlier import of this file, which is gone on with
    qint64 now = 0;                          ///< UTC second: plays of a time to come are none
};

/// How the plays of a file, or of all files of an archive, compare with what is known.
struct FilesImportReport
{
    FileImportReport plays;
    PiecesReport files;
    QStringList formats; ///< their stable words, each once
    qint64 pieces = 0;   ///< dealt with, those of an earlier import too
    QString at;          ///< the file it is at
    int percent = 0;
};
using TellFilesImport = std::function<void(const FilesImportReport&)>;

/// importHistoryFile() for all that is in a file or an archive, piece by piece: what was stored when it ends
/// early stays. The file or archive is one source of plays for each format in it. Errors: as
/// eachHistoryPiece(), and the database's. Blocks the calling worker.
[[nodiscard]] Result<FilesImportReport> importHistoryFiles(Database& database, const FilesImportWish& wish,
                                                           const TellFilesImport& tell,
                                                           const std::stop_token& stop);

} // namespace sillon
