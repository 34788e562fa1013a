// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/services.h"
#include "application/tagwords.h"
#include "base/filename.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "library/libraryscanner.h"
#include "library/tagundo.h"
#include "settings/keys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sillon::cli {

namespace {

QString optionOf(EditableTag tag)
{
    return QLatin1String("--") + editableTagName(tag).replace(QLatin1Char('_'), QLatin1Char('-'));
}

QStringList absolute(const QStringList& files)
{
    QStringList paths;
    for (const QString& file : files)
        paths.append(QDir::current().absoluteFilePath(file));
    return paths;
}

QJsonObject jsonOf(const TagsToEdit& tags)
{
    QJsonObject object{{QStringLiteral("path"), shownFileName(tags.path)}};
    for (auto tag = tags.texts.begin(); tag != tags.texts.end(); ++tag) {
        const QJsonValue value = holdsSeveral(tag.key()) ? QJsonValue(QJsonArray::fromStringList(tag.value()))
                                                         : QJsonValue(tag.value().join(QLatin1String("; ")));
        object.insert(editableTagName(tag.key()), value);
    }
    object.insert(QStringLiteral("cover_bytes"), tags.cover.size());
    return object;
}

Exit get(const Call& call, Arguments& arguments)
{
    const QStringList files = absolute(arguments.plain());
    if (!arguments.mistake().isEmpty() || files.isEmpty())
        return Exit::Usage;
    QJsonArray document;
    qsizetype failed = 0;
    for (const QString& file : files) {
        const auto tags = readTagsToEdit(file);
        if (!tags) {
            ++failed;
            call.output.message(
                QStringLiteral("%1: %2").arg(shownFileName(file), words::tagFailure(tags.error())));
            continue;
        }
        document.append(jsonOf(*tags));
        call.output.line(shownFileName(file));
        for (auto tag = tags->texts.begin(); tag != tags->texts.end(); ++tag)
            call.output.line(QStringLiteral("  %1: %2")
                                 .arg(editableTagName(tag.key()), tag.value().join(QLatin1String("; "))));
    }
    if (call.output.json())
        call.output.document(document);
    if (failed == 0)
        return Exit::Done;
    return failed == files.size() ? Exit::Failed : Exit::Partly;
}

/// The library's rows of files that changed, where the library knows their folders.
void renewRows(Services& services, const QStringList& files, const std::stop_token& stop)
{
    const QStringList library = services.settings().get(keys::libraryFolders);
    QStringList folders;
    for (const QString& file : files) {
        const QString folder = QFileInfo(file).path();
        const bool known = std::any_of(library.begin(), library.end(), [&](const QString& root) {
            return folder == root || folder.startsWith(root + QLatin1Char('/'));
        });
        if (known && !folders.contains(folder))
            folders.append(folder);
    }
    if (folders.isEmpty())
        return;
    LibraryScanner scanner(services.database(), services.clock());
    // What fails here, the next scan finds.
    (void)scanner.scan(
        folders, [](const ScanProgress&) {}, stop);
}

Exit print(const Call& call, const TagWriteReport& report, bool undone)
{
    QJsonArray failures;
    for (const FileFailure& failure : report.failures) {
        const QString reason = words::tagFailure(failure.error);
        call.output.message(QStringLiteral("%1: %2").arg(shownFileName(failure.path), reason));
        failures.append(QJsonObject{{QStringLiteral("path"), shownFileName(failure.path)},
                                    {QStringLiteral("reason"), errorKindName(failure.error.kind)}});
    }
    call.output.line(words::tagReport(report, undone));
    if (call.output.json()) {
        call.output.document(QJsonObject{{QStringLiteral("written"), report.written.size()},
                                         {QStringLiteral("unchanged"), report.unchanged},
                                         {QStringLiteral("failures"), failures}});
    }
    if (report.failures.empty() && !report.stopped)
        return Exit::Done;
    return report.written.isEmpty() && report.unchanged == 0 ? Exit::Failed : Exit::Partly;
}

Exit write(const Call& call,
           const std::function<Result<TagWriteReport>(TagUndo& undo, const std::stop_token& stop)>& work,
           bool undone)
{
    return withServices(call, [&](Services& services) {
        TagUndo undo(services.database(), services.clock());
        const auto report = work(undo, call.endSignals.token());
        if (!report) {
            call.output.failure(report.error());
            return Exit::Failed;
        }
        renewRows(services, report->written, call.endSignals.token());
        return print(call, *report, undone);
    });
}

/// The changes that the options name; none when a picture cannot be read.
std::optional<TagChange> changeOf(const Call& call, Arguments& arguments)
{
    TagChange change;
    for (const EditableTag tag : editableTags) {
        QStringList values = arguments.options(optionOf(tag));
        if (values.isEmpty())
            continue;
        values.removeAll(QString());
        change.texts.insert(tag, values);
    }
    if (arguments.flag(QStringLiteral("--no-cover")))
        change.cover = QByteArray();
    if (const auto picture = arguments.option(QStringLiteral("--cover"))) {
        QFile file(*picture);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFetchedCover) {
            call.output.message(QStringLiteral("The cover cannot be read."));
            return std::nullopt;
        }
        change.cover = file.readAll();
    }
    return change;
}

Exit set(const Call& call, Arguments& arguments)
{
    const auto change = changeOf(call, arguments);
    const QStringList files = absolute(arguments.plain());
    if (!change || !arguments.mistake().isEmpty() || files.isEmpty() || change->isEmpty())
        return Exit::Usage;
    std::vector<TagEdit> edits;
    for (const QString& file : files)
        edits.push_back({file, *change, {}});
    return write(
        call,
        [&](TagUndo& undo, const std::stop_token& stop) {
            return undo.write(
                edits, [](qint64, qint64) {}, stop);
        },
        false);
}

} // namespace

Exit runTags(const Call& call)
{
    QStringList rest = call.arguments;
    const QString action = rest.isEmpty() ? QString() : rest.takeFirst();
    Arguments arguments(rest);
    if (action == QLatin1String("get"))
        return get(call, arguments);
    if (action == QLatin1String("set"))
        return set(call, arguments);
    if (action != QLatin1String("undo") || !arguments.plain().isEmpty() || !arguments.mistake().isEmpty())
        return Exit::Usage;
    return write(
        call,
        [](TagUndo& undo, const std::stop_token& stop) { return undo.undo([](qint64, qint64) {}, stop); },
        true);
}

} // namespace sillon::cli
