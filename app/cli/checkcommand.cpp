// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/opening.h"
#include "listens/listenreader.h"
#include "scrobbling/submissionreader.h"
#include "storage/database.h"
#include "storage/databasecheck.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sillon::cli {

namespace {

/// Of everybody, and mine among them.
struct Listens
{
    qint64 all = 0;
    qint64 mine = 0;
};

Exit print(const Call& call, const QStringList& problems, const Listens& listens,
           const SubmissionCounts& counts)
{
    for (const QString& problem : problems)
        call.output.line(problem);
    call.output.line(QStringLiteral("%1 listens, %2 of them yours; submissions: %3 waiting, %4 sent, %5 "
                                    "ignored, %6 failed, %7 expired")
                         .arg(listens.all)
                         .arg(listens.mine)
                         .arg(counts.waiting)
                         .arg(counts.sent)
                         .arg(counts.ignored)
                         .arg(counts.failed)
                         .arg(counts.expired));
    call.output.line(problems.isEmpty() ? QStringLiteral("The database is sound.")
                                        : QStringLiteral("The database is damaged."));
    if (call.output.json()) {
        call.output.document(QJsonObject{{QStringLiteral("ok"), problems.isEmpty()},
                                         {QStringLiteral("problems"), QJsonArray::fromStringList(problems)},
                                         {QStringLiteral("listens"), listens.all},
                                         {QStringLiteral("own_listens"), listens.mine},
                                         {QStringLiteral("waiting"), counts.waiting},
                                         {QStringLiteral("sent"), counts.sent},
                                         {QStringLiteral("ignored"), counts.ignored},
                                         {QStringLiteral("failed"), counts.failed},
                                         {QStringLiteral("expired"), counts.expired}});
    }
    return problems.isEmpty() ? Exit::Done : Exit::Failed;
}

} // namespace

Exit runCheck(const Call& call)
{
    Arguments arguments(call.arguments);
    if (!arguments.plain().isEmpty() || !arguments.mistake().isEmpty())
        return Exit::Usage;
    return withReading(call, [&](OpenProfile& profile) {
        Database& database = *profile.database;
        const ScrobblingSwitches switches;
        const auto problems = databaseProblems(database);
        const auto listens = ListenReader(database).countOfAll();
        const auto mine = ListenReader(database).count();
        const auto counts = SubmissionReader(database, switches).counts();
        if (!problems || !listens || !mine || !counts) {
            call.output.failure(!problems  ? problems.error()
                                : !listens ? listens.error()
                                : !mine    ? mine.error()
                                           : counts.error());
            return Exit::Failed;
        }
        return print(call, *problems, {*listens, *mine}, *counts);
    });
}

} // namespace sillon::cli
