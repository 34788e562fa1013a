// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/services.h"
#include "application/words.h"
#include "base/filename.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "library/libraryscanner.h"
#include "library/tracklocator.h"
#include "settings/keys.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sillon::cli {

namespace {

Exit print(const Call& call, const QStringList& folders, const ScanReport& report)
{
    for (const FileFailure& failure : report.failures) {
        const QString path = shownFileName(failure.path);
        const bool noFolder = failure.error.kind == ErrorKind::NotFound &&
                              std::any_of(folders.begin(), folders.end(), [&](const QString& folder) {
                                  return QDir::cleanPath(folder) == failure.path;
                              });
        call.output.message(noFolder ? QStringLiteral("There is no folder %1.").arg(path)
                                     : QStringLiteral("%1: %2").arg(path, words::error(failure.error)));
    }
    QJsonArray away;
    for (const AwayFolder& folder : report.away) {
        const QString kept = folder.tracks == 1 ? QStringLiteral("its track is kept")
                                                : QStringLiteral("its %1 tracks are kept").arg(folder.tracks);
        call.output.message(QStringLiteral("%1 is away; %2.").arg(shownFileName(folder.path), kept));
        away.append(QJsonObject{{QStringLiteral("folder"), shownFileName(folder.path)},
                                {QStringLiteral("tracks"), folder.tracks}});
    }
    call.output.line(QStringLiteral("%1 files: %2 added, %3 changed, %4 moved, %5 missing, %6 failed in %7 s")
                         .arg(report.files)
                         .arg(report.added)
                         .arg(report.changed)
                         .arg(report.moved)
                         .arg(report.missing)
                         .arg(report.failed())
                         .arg(report.seconds, 0, 'f', 2));
    if (call.output.json()) {
        call.output.document(QJsonObject{{QStringLiteral("files"), report.files},
                                         {QStringLiteral("added"), report.added},
                                         {QStringLiteral("changed"), report.changed},
                                         {QStringLiteral("moved"), report.moved},
                                         {QStringLiteral("missing"), report.missing},
                                         {QStringLiteral("failed"), report.failed()},
                                         {QStringLiteral("away"), away},
                                         {QStringLiteral("seconds"), report.seconds}});
    }
    if (report.stopped)
        call.output.message(QStringLiteral("Stopped. What was read is stored; the next scan goes on."));
    if (report.failed() == 0 && !report.stopped)
        return report.away.empty() ? Exit::Done : Exit::Partly;
    return report.files == 0 ? Exit::Failed : Exit::Partly;
}

Exit print(const Call& call, const LocateReport& report)
{
    for (const FileFailure& failure : report.failures)
        call.output.message(
            QStringLiteral("%1: %2").arg(shownFileName(failure.path), words::error(failure.error)));
    const auto failed = static_cast<qint64>(report.failures.size());
    call.output.line(QStringLiteral("%1 found, %2 not there, %3 failed")
                         .arg(report.found)
                         .arg(report.notThere)
                         .arg(failed));
    if (call.output.json()) {
        call.output.document(QJsonObject{{QStringLiteral("found"), report.found},
                                         {QStringLiteral("not_there"), report.notThere},
                                         {QStringLiteral("failed"), failed}});
    }
    if (report.found == 0)
        return Exit::Failed;
    return report.notThere == 0 && failed == 0 && !report.stopped ? Exit::Done : Exit::Partly;
}

/// Files that are no longer below one folder are below another one now.
Exit locate(const Call& call, const QString& oldFolder, const QString& newFolder)
{
    return withServices(call, [&](Services& services) {
        TrackLocator locator(services.database(), services.clock());
        const auto report = locator.locateBelow(oldFolder, newFolder, call.endSignals.token());
        if (!report) {
            call.output.failure(report.error());
            return Exit::Failed;
        }
        return print(call, *report);
    });
}

} // namespace

Exit runScan(const Call& call)
{
    Arguments arguments(call.arguments);
    const auto oldFolder = arguments.option(QStringLiteral("--locate"));
    QStringList folders;
    for (const QString& folder : arguments.plain())
        folders.append(QDir::current().absoluteFilePath(folder));
    if (!arguments.mistake().isEmpty())
        return Exit::Usage;
    if (oldFolder)
        return folders.size() == 1 ? locate(call, *oldFolder, folders.front()) : Exit::Usage;
    if (folders.isEmpty())
        folders = call.settings.get(keys::libraryFolders);
    if (folders.isEmpty()) {
        call.output.message(QStringLiteral("There is no folder to scan: name one, or set library.folders."));
        return Exit::Usage;
    }
    return withServices(call, [&](Services& services) {
        LibraryScanner scanner(services.database(), services.clock());
        const auto report = scanner.scan(
            folders, [](const ScanProgress&) {}, call.endSignals.token());
        if (!report) {
            call.output.failure(report.error());
            return Exit::Failed;
        }
        return print(call, folders, *report);
    });
}

} // namespace sillon::cli
