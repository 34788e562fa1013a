// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/backupjob.h"

#include "application/profilebackup.h"
#include "jobs/jobstore.h"
#include "listens/listenreader.h"

#include <QFileInfo>

namespace sillon {

QString backupKind()
{
    return QStringLiteral("profile-backup");
}

QJsonObject backupArguments(const QString& file)
{
    return {{QStringLiteral("file"), file}};
}

QString backupFileOf(const Job& job)
{
    return job.arguments.value(QLatin1String("file")).toString();
}

JobFunction backupJob(const ProfilePlace& place, Database& database)
{
    return [place, &database](const Job& job, JobProgress& progress, const std::stop_token& stop) -> Done {
        const QString file = backupFileOf(job);
        progress.report(0, 0, QFileInfo(file).fileName());
        auto written = backUpProfile(place, database, file, [](Database& copy) {
            return JobStore(copy).forget([](const Job& other) { return other.kind == backupKind(); });
        });
        if (!written)
            return written;
        if (stop.stop_requested())
            return {}; // it is whole; only what it holds is not counted any more
        const auto listens = ListenReader(database).count();
        if (!listens)
            return fail(listens.error());
        progress.setResult({{QStringLiteral("file"), file},
                            {QStringLiteral("bytes"), QFileInfo(file).size()},
                            {QStringLiteral("listens"), *listens}});
        return {};
    };
}

} // namespace sillon
