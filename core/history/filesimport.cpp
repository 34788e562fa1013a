// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/filesimport.h"

#include "history/filesource.h"

#include <QFileInfo>

#include <utility>

namespace sillon {

namespace {

void note(FilesImportReport& report, const HistoryPiece& piece)
{
    const QString format = historyFileFormatName(piece.plays.format);
    if (!report.formats.contains(format))
        report.formats.append(format);
    report.at = piece.name;
    report.percent = piece.percent;
    ++report.pieces;
}

/// What is none is refused where it is read.
bool isFile(const QString& path)
{
    return QFileInfo(path).isFile();
}

} // namespace

Result<FilesImportReport> importHistoryFiles(Database& database, const FilesImportWish& wish,
                                             const TellFilesImport& tell, const std::stop_token& stop)
{
    FilesImportReport report;
    const auto fingerprint = isFile(wish.path) ? fingerprintOf(wish.path, stop) : Result<QString>(QString());
    if (!fingerprint && fingerprint.error().kind == ErrorKind::Cancelled) {
        report.plays.isWhole = false;
        return report;
    }
    if (!fingerprint)
        return fail(fingerprint.error());
    const FileImportWish each{QFileInfo(wish.path).fileName(), *fingerprint, wish.dryRun, wish.now};
    const auto take = [&](const HistoryPiece& piece) -> Done {
        note(report, piece);
        if (report.pieces <= wish.piecesDone)
            return {};
        HistoryFile plays = piece.plays;
        dropPlaysToCome(plays, wish.now);
        const auto imported = importHistoryFile(database, plays, each, stop);
        if (!imported)
            return fail(imported.error());
        report.plays.counts += imported->counts;
        report.plays.skipped += imported->skipped;
        report.plays.broken += imported->broken;
        report.plays.garbled += imported->garbled;
        if (report.plays.guessed.isEmpty())
            report.plays.guessed = imported->guessed;
        if (!imported->isWhole)
            return fail(ErrorKind::Cancelled);
        if (tell)
            tell(report);
        return {};
    };
    auto files = eachHistoryPiece(wish.path, wish.format, wish.zone, take, stop);
    if (files)
        report.files = std::move(*files);
    else if (files.error().kind == ErrorKind::Cancelled)
        report.plays.isWhole = false;
    else
        return fail(std::move(files.error()));
    return report;
}

} // namespace sillon
