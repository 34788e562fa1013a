// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/fileimports.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

namespace sillon {

namespace {

/// Tells one state of a file from another.
QString stampOf(const QString& path)
{
    const QFileInfo facts(path);
    return QStringLiteral("%1/%2").arg(facts.size()).arg(facts.lastModified().toMSecsSinceEpoch());
}

qint64 countIn(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toInteger();
}

/// What an earlier run of the job had counted.
FileImportReport countedIn(const QJsonObject& result)
{
    FileImportReport counted;
    counted.counts.fetched = countIn(result, "fetched");
    counted.counts.added = countIn(result, "new");
    counted.counts.joined = countIn(result, "joined");
    counted.counts.deleted = countIn(result, "deleted");
    counted.skipped = countIn(result, "skipped");
    counted.broken = countIn(result, "broken");
    counted.garbled = countIn(result, "garbled");
    counted.guessed = result.value(QLatin1String("guessed")).toString();
    return counted;
}

FilesImportReport withEarlier(FilesImportReport report, const FileImportReport& earlier)
{
    report.plays.counts += earlier.counts;
    report.plays.skipped += earlier.skipped;
    report.plays.broken += earlier.broken;
    report.plays.garbled += earlier.garbled;
    if (report.plays.guessed.isEmpty())
        report.plays.guessed = earlier.guessed;
    return report;
}

} // namespace

QJsonObject ImportOrder::toJson() const
{
    QJsonObject object{{QStringLiteral("file"), path}};
    if (format)
        object.insert(QStringLiteral("format"), historyFileFormatName(*format));
    if (!zone.isEmpty())
        object.insert(QStringLiteral("zone"), zone);
    return object;
}

ImportOrder ImportOrder::fromJson(const QJsonObject& object)
{
    return {object.value(QLatin1String("file")).toString(),
            historyFileFormatOf(object.value(QLatin1String("format")).toString()),
            object.value(QLatin1String("zone")).toString()};
}

FilesImportWish ImportOrder::wish(qint64 now) const
{
    return {path, format, zone.isEmpty() ? QTimeZone() : QTimeZone(zone.toUtf8()), false, 0, now};
}

QString fileImportKind()
{
    return QStringLiteral("history-import");
}

QJsonObject importJson(const FilesImportReport& report)
{
    const FileImportReport& plays = report.plays;
    const bool isWhole = plays.isWhole && report.files.unread.isEmpty();
    return {{QStringLiteral("format"), report.formats.join(QLatin1Char(','))},
            {QStringLiteral("fetched"), plays.counts.fetched},
            {QStringLiteral("new"), plays.counts.added},
            {QStringLiteral("joined"), plays.counts.joined},
            {QStringLiteral("deleted"), plays.counts.deleted},
            {QStringLiteral("skipped"), plays.skipped},
            {QStringLiteral("broken"), plays.broken},
            {QStringLiteral("garbled"), plays.garbled},
            {QStringLiteral("guessed"), plays.guessed},
            {QStringLiteral("files"), report.files.files},
            {QStringLiteral("others"), report.files.others},
            {QStringLiteral("nested"), QJsonArray::fromStringList(report.files.nested)},
            {QStringLiteral("unread"), QJsonArray::fromStringList(report.files.unread)},
            {QStringLiteral("pieces"), report.pieces},
            {QStringLiteral("state"), isWhole ? QStringLiteral("complete") : QStringLiteral("partial")}};
}

JobFunction fileImportJob(Database& database, const Clock& clock)
{
    return [&database, &clock](const Job& job, JobProgress& progress, const std::stop_token& stop) -> Done {
        const ImportOrder order = ImportOrder::fromJson(job.arguments);
        FilesImportWish wish = order.wish(clock.utcNow());
        const QString stamp = stampOf(order.path);
        FileImportReport earlier;
        if (job.result.value(QLatin1String("stamp")).toString() == stamp) {
            wish.piecesDone = countIn(job.result, "pieces");
            earlier = countedIn(job.result);
        }
        const auto keep = [&](const FilesImportReport& at) {
            QJsonObject result = importJson(withEarlier(at, earlier));
            result.insert(QStringLiteral("stamp"), stamp);
            progress.setResult(result);
        };
        const auto report = importHistoryFiles(
            database, wish,
            [&](const FilesImportReport& at) {
                keep(at);
                progress.report(at.percent, 100, at.at);
            },
            stop);
        if (!report)
            return fail(report.error());
        if (!report->plays.isWhole)
            return fail(ErrorKind::Cancelled);
        keep(*report);
        return {};
    };
}

} // namespace sillon
