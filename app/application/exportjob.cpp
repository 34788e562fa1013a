// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/exportjob.h"

#include "listens/listenreader.h"

#include <QFileInfo>

#include <algorithm>

namespace sillon {

HistoryExportFormat ExportOrder::format() const
{
    return file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? HistoryExportFormat::Csv
                                                                     : HistoryExportFormat::JsonLines;
}

QJsonObject ExportOrder::toJson() const
{
    return {{QStringLiteral("file"), file}, {QStringLiteral("listener"), listener}};
}

ExportOrder ExportOrder::fromJson(const QJsonObject& object)
{
    return {object.value(QLatin1String("file")).toString(),
            object.value(QLatin1String("listener")).toInteger(myListenerId)};
}

QString exportKind()
{
    return QStringLiteral("plays-export");
}

JobFunction exportJob(Database& database)
{
    return [&database](const Job& job, JobProgress& progress, const std::stop_token& stop) -> Done {
        const ExportOrder order = ExportOrder::fromJson(job.arguments);
        const auto all = ListenReader(database).count(order.listener);
        if (!all)
            return fail(all.error());
        const QString name = QFileInfo(order.file).fileName();
        const auto written =
            exportHistory(database, order.listener, order.format(), order.file, stop,
                          [&](qint64 done) { progress.report(std::min(done, *all), *all, name); });
        if (!written)
            return fail(written.error());
        progress.setResult({{QStringLiteral("file"), order.file}, {QStringLiteral("plays"), *written}});
        return {};
    };
}

} // namespace sillon
