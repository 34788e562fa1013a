// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/historyremoval.h"

#include "application/fileimports.h"
#include "application/historychecks.h"
#include "history/filesource.h"
#include "history/sourceremoval.h"
#include "releaseyear/unheardyears.h"

#include <QFileInfo>

namespace sillon {

namespace {

bool isImportOf(const Job& job, const StoredSource& source)
{
    const auto file = FileSource::fromUserName(source.userName);
    return job.kind == fileImportKind() && file &&
           QFileInfo(ImportOrder::fromJson(job.arguments).path).fileName() == file->fileName;
}

} // namespace

bool isJobOf(const Job& job, const StoredSource& source)
{
    if (source.service == fileSourceService())
        return isImportOf(job, source);
    if (job.kind != historyJobKind(source.service) && job.kind != historyCheckKind(source.service))
        return false;
    HistoryOrder asked = HistoryOrder::fromJson(job.arguments);
    asked.wish.year.reset();
    return asked.key() == HistoryOrder{source.service, source.userName, {}}.key();
}

Result<qint64> removeFetched(Database& database, const StoredSource& source, const std::stop_token& stop)
{
    const RemoveUnheard removeYears = [&database](const std::stop_token& stopped) -> Done {
        const auto removed = removeUnheardYears(database, stopped);
        return removed ? Done() : fail(removed.error());
    };
    return removeSource(database, source, removeYears, stop);
}

} // namespace sillon
