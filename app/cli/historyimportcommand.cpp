// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fileimports.h"
#include "application/importwords.h"
#include "application/services.h"
#include "cli/arguments.h"
#include "cli/historyverbs.h"
#include "cli/opening.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

namespace {

/// The result of a job or of a dry run.
Exit tell(const Call& call, const QJsonObject& result)
{
    const auto number = [&result](const char* name) { return result.value(QLatin1String(name)).toInteger(); };
    const qint64 fetched = number("fetched");
    call.output.line(QStringLiteral("%1 plays (%2): %3 new, %4 known, %5 skipped, %6 broken")
                         .arg(fetched)
                         .arg(result.value(QLatin1String("format")).toString())
                         .arg(number("new"))
                         .arg(fetched - number("new") - number("deleted"))
                         .arg(number("skipped"))
                         .arg(number("broken")));
    if (number("deleted") > 0)
        call.output.message(QStringLiteral("%1 deleted here before: they stay away").arg(number("deleted")));
    if (number("garbled") > 0)
        call.output.message(QStringLiteral("%1 plays have damaged letters in their names and are left out.")
                                .arg(number("garbled")));
    if (const QString name = result.value(QLatin1String("guessed")).toString(); !name.isEmpty())
        call.output.message(QStringLiteral("The file does not say how its letters are written; taken for "
                                           "Western European, such as: %1")
                                .arg(name));
    for (const QJsonValue& name : result.value(QLatin1String("nested")).toArray())
        call.output.message(
            QStringLiteral("%1 is an archive in the archive and was not opened.").arg(name.toString()));
    for (const QJsonValue& text : result.value(QLatin1String("unread")).toArray())
        call.output.message(QStringLiteral("Not read: %1").arg(text.toString()));
    if (call.output.json()) {
        QJsonObject document = result;
        document.remove(QStringLiteral("stamp"));
        call.output.document(document);
    }
    return result.value(QLatin1String("state")).toString() == QLatin1String("complete") ? Exit::Done
                                                                                        : Exit::Partly;
}

Exit failed(const Call& call, const Error& error)
{
    if (error.kind == ErrorKind::NotConfigured)
        call.output.message(QStringLiteral(
            "The times in this file are written without a time zone; name the player's, such as "
            "--time-zone Europe/Paris."));
    else
        call.output.message(words::importFailure(error));
    return Exit::Failed;
}

Exit tryOut(const Call& call, Services& services, const ImportOrder& order)
{
    FilesImportWish wish = order.wish(services.clock().utcNow());
    wish.dryRun = true;
    const auto report = importHistoryFiles(services.database(), wish, {}, call.endSignals.token());
    return report ? tell(call, importJson(*report)) : failed(call, report.error());
}

Exit run(const Call& call, Services& services, const ImportOrder& order)
{
    const auto job = services.jobs().runNow(
        fileImportKind(), order.key(), order.toJson(),
        [&call, told = qint64(-1)](const Job& at) mutable {
            if (at.done == told)
                return;
            told = at.done;
            call.output.message(QStringLiteral("%1 %").arg(at.done));
        },
        call.endSignals.token());
    if (!job)
        return failed(call, job.error());
    if (job->state == JobState::Failed)
        return failed(call, job->error.value_or(Error()));
    const Exit exit = tell(call, job->result);
    return job->state == JobState::Completed ? exit : Exit::Partly;
}

} // namespace

Exit importHistory(const Call& call, Arguments& arguments)
{
    const bool dryRun = arguments.flag(QStringLiteral("--dry-run"));
    const auto formatName = arguments.option(QStringLiteral("--format"));
    ImportOrder order;
    order.format = formatName ? historyFileFormatOf(*formatName) : std::nullopt;
    order.zone = arguments.option(QStringLiteral("--time-zone")).value_or(QString());
    const QStringList plain = arguments.plain();
    if (!arguments.mistake().isEmpty() || plain.size() != 2 || (formatName && !order.format))
        return Exit::Usage;
    if (!order.zone.isEmpty() && !QTimeZone(order.zone.toUtf8()).isValid()) {
        call.output.message(
            QStringLiteral("There is no such time zone as %1; one is written like Europe/Paris.")
                .arg(order.zone));
        return Exit::Usage;
    }
    order.path = QFileInfo(plain.at(1)).absoluteFilePath();
    return withServices(call, [&](Services& services) {
        return dryRun ? tryOut(call, services, order) : run(call, services, order);
    });
}

} // namespace sillon::cli
