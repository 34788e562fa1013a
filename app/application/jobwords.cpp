// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/jobwords.h"

#include "application/backupjob.h"
#include "application/exportjob.h"
#include "application/figurewords.h"
#include "application/fileimports.h"
#include "application/historychecks.h"
#include "application/historyfetch.h"
#include "application/importwords.h"
#include "application/lovedimports.h"
#include "application/releaseyears.h"
#include "application/sourcefacts.h"
#include "application/words.h"
#include "application/yearindexes.h"
#include "application/yearwords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace sillon::words {

namespace {

struct JobWords
{
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

QString indexProgress(const Job& job)
{
    const QLocale locale;
    const QString done = locale.formattedDataSize(job.done);
    const QString total = locale.formattedDataSize(job.total);
    if (job.phase == QLatin1String("check"))
        return JobWords::tr("checking %1 of %2").arg(done, total);
    if (job.phase == QLatin1String("read"))
        return JobWords::tr("reading %1 of %2").arg(done, total);
    return JobWords::tr("writing %1 of %2 albums").arg(number(job.done), number(job.total));
}

/// "about 3 minutes left".
QString timeLeft(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < minute)
        return JobWords::tr("less than a minute left");
    if (seconds < 2 * hour)
        return JobWords::tr("about %Ln minute(s) left", nullptr, static_cast<int>((seconds + 30) / minute));
    return JobWords::tr("about %Ln hour(s) left", nullptr, static_cast<int>((seconds + hour / 2) / hour));
}

/// "page 31 of 50 · 6,200 of 10,000 plays · 11,000 plays a minute · about 3 minutes left".
QString fetchProgress(const Job& job)
{
    const auto told = [&job](const char* name) { return job.result.value(QLatin1String(name)).toInteger(); };
    const qint64 plays = told("plays");
    if (job.total <= 0 && plays <= 0)
        return JobWords::tr("starting");
    QStringList parts;
    if (job.phase == QLatin1String("waiting"))
        parts.append(JobWords::tr("no good answer, asked again soon"));
    if (job.total > 0)
        parts.append(JobWords::tr("page %1 of %2").arg(number(job.done), number(job.total)));
    if (const qint64 all = told("plays_in_all"); all > 0)
        parts.append(JobWords::tr("%1 of %2 plays").arg(number(std::min(plays, all)), number(all)));
    else if (plays > 0)
        parts.append(JobWords::tr("%Ln play(s) so far", nullptr, static_cast<int>(plays)));
    if (const qint64 pace = told("plays_a_minute"); pace > 0)
        parts.append(JobWords::tr("%Ln play(s) a minute", nullptr, static_cast<int>(pace)));
    if (job.result.contains(QLatin1String("seconds_left")))
        parts.append(timeLeft(told("seconds_left")));
    return parts.join(QStringLiteral(" · "));
}

/// How much of a running job is answered.
QString progress(const Job& job)
{
    if (job.kind == QLatin1String(ReleaseYears::jobKind) &&
        job.phase == QLatin1String(ReleaseYears::unreachable))
        return JobWords::tr("MusicBrainz does not answer; goes on by itself, %1 of %2 so far")
            .arg(number(job.done), number(job.total));
    if (job.kind == QLatin1String(ReleaseYears::jobKind) &&
        job.phase == QLatin1String(ReleaseYears::enoughToday))
        return JobWords::tr("enough asked for today; goes on by itself, %1 of %2 so far")
            .arg(number(job.done), number(job.total));
    if (job.kind == historyJobKind(QStringLiteral("lastfm")) ||
        job.kind == historyJobKind(QStringLiteral("listenbrainz")))
        return fetchProgress(job);
    if (job.kind == backupKind())
        return JobWords::tr("being written");
    if (job.total <= 0)
        return JobWords::tr("starting");
    if (job.kind == QLatin1String(YearIndexes::jobKind))
        return indexProgress(job);
    if (job.kind == lovedImportKindName() || (isHistoryCheck(job) && job.item.isEmpty()))
        return JobWords::tr("page %1 of %2").arg(number(job.done), number(job.total));
    if (job.kind == fileImportKind())
        return JobWords::tr("%1 %, %2 plays")
            .arg(number(job.done), number(job.result.value(QLatin1String("fetched")).toInteger()));
    if (isHistoryCheck(job))
        return JobWords::tr("month %1 of %2").arg(number(job.done), number(job.total));
    return JobWords::tr("%1 of %2").arg(number(job.done), number(job.total));
}

QString completed(const Job& job)
{
    if (job.result.value(QLatin1String("doubted")).toInteger() > 0)
        return JobWords::tr("done; what is suddenly missing there is kept for now");
    if (const qint64 deleted = job.result.value(QLatin1String("deleted")).toInteger(); deleted > 0)
        return JobWords::tr("done; %Ln play(s) you deleted here before stay away", nullptr,
                            static_cast<int>(deleted));
    return JobWords::tr("done");
}

/// Why a failed job stopped.
QString failure(const Job& job)
{
    if (job.kind == fileImportKind())
        return importFailure(*job.error);
    if (job.kind == QLatin1String(YearIndexes::jobKind))
        return indexNotBuilt(*job.error);
    const QString user = job.arguments.value(QLatin1String("user")).toString();
    return job.kind.startsWith(QLatin1String("history-"))
               ? historyFailure(*job.error, job.arguments.value(QLatin1String("service")).toString(), user)
               : error(*job.error);
}

} // namespace

QString jobTitle(const Job& job)
{
    if (job.kind == lovedImportKindName()) {
        const LovedOwner owner = lovedOwnerOf(job);
        return JobWords::tr("Loved tracks of %1 from %2").arg(owner.userName, serviceName(owner.service));
    }
    if (job.kind == fileImportKind())
        return JobWords::tr("Plays from %1")
            .arg(QFileInfo(ImportOrder::fromJson(job.arguments).path).fileName());
    if (isHistoryCheck(job)) {
        const CheckOrder order = CheckOrder::fromJson(job.arguments);
        return JobWords::tr("Comparing the plays of %1 with %2")
            .arg(order.userName, serviceName(order.service));
    }
    if (job.kind.startsWith(QLatin1String("history-"))) {
        const HistoryOrder order = HistoryOrder::fromJson(job.arguments);
        return order.wish.year
                   ? JobWords::tr("Plays of %1 from %2 in %3")
                         .arg(order.userName, serviceName(order.service), year(*order.wish.year))
                   : JobWords::tr("Plays of %1 from %2").arg(order.userName, serviceName(order.service));
    }
    if (job.kind == QLatin1String(ReleaseYears::jobKind)) {
        if (job.arguments.value(QLatin1String("library")).toBool())
            return JobWords::tr("Release years of your library");
        return job.arguments.value(QLatin1String("offline")).toBool()
                   ? JobWords::tr("Release years without asking a service")
                   : JobWords::tr("Release years of your music");
    }
    if (job.kind == QLatin1String(YearIndexes::jobKind))
        return JobWords::tr("Offline index of release years");
    if (job.kind == exportKind())
        return JobWords::tr("Plays to %1")
            .arg(QFileInfo(ExportOrder::fromJson(job.arguments).file).fileName());
    if (job.kind == backupKind())
        return JobWords::tr("Backup to %1").arg(QFileInfo(backupFileOf(job)).fileName());
    return job.key.isEmpty() ? job.kind : QString(job.kind + QStringLiteral(": ") + job.key);
}

QString jobState(const Job& job)
{
    switch (job.state) {
    case JobState::Waiting:
        return JobWords::tr("waits for its turn");
    case JobState::Running:
        return progress(job);
    case JobState::Paused:
        if (job.kind == QLatin1String(YearIndexes::jobKind))
            return JobWords::tr("paused; what was read is kept");
        return job.total > 0 ? JobWords::tr("paused at %1 of %2").arg(number(job.done), number(job.total))
                             : JobWords::tr("paused");
    case JobState::Completed:
        return completed(job);
    case JobState::Failed:
        return job.error ? failure(job) : JobWords::tr("stopped");
    case JobState::Cancelled:
        return JobWords::tr("cancelled");
    }
    return {};
}

} // namespace sillon::words
