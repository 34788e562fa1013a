// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/profilebackup.h"
#include "cli/arguments.h"
#include "cli/opening.h"
#include "listens/listenreader.h"
#include "storage/database.h"

#include <QFileInfo>
#include <QJsonObject>

namespace sillon::cli {

namespace {

Exit failed(const Call& call, const Error& error)
{
    call.output.failure(error);
    return Exit::Failed;
}

/// Whose plays there are.
struct Held
{
    qint64 all = 0;
    qint64 mine = 0;
};

Result<Held> heldIn(Database& database)
{
    const ListenReader reader(database);
    const auto all = reader.countOfAll();
    const auto mine = reader.count();
    if (!all || !mine)
        return fail(all ? mine.error() : all.error());
    return Held{*all, *mine};
}

QString wordsOf(const Held& held)
{
    return held.mine == held.all
               ? QStringLiteral("%1 listens of yours").arg(held.all)
               : QStringLiteral("%1 listens, %2 of them yours").arg(held.all).arg(held.mine);
}

} // namespace

Exit runBackup(const Call& call)
{
    Arguments arguments(call.arguments);
    const QStringList plain = arguments.plain();
    if (!arguments.mistake().isEmpty() || plain.size() != 1)
        return Exit::Usage;
    const QString file = plain.first();
    return withReading(call, [&](OpenProfile& profile) {
        if (auto written = backUpProfile(call.place, *profile.database, file); !written)
            return failed(call, written.error());
        const auto listens = heldIn(*profile.database);
        if (!listens)
            return failed(call, listens.error());
        call.output.line(QStringLiteral("%1 holds the whole profile with %2.").arg(file, wordsOf(*listens)));
        call.output.line(
            QStringLiteral("Sign-ins and API secrets are not in it: after restoring it elsewhere, connect "
                           "your accounts again."));
        if (call.output.json())
            call.output.document(QJsonObject{{QStringLiteral("file"), file},
                                             {QStringLiteral("bytes"), QFileInfo(file).size()},
                                             {QStringLiteral("listens"), listens->all},
                                             {QStringLiteral("own_listens"), listens->mine}});
        return Exit::Done;
    });
}

Exit runRestore(const Call& call)
{
    Arguments arguments(call.arguments);
    const QStringList plain = arguments.plain();
    if (!arguments.mistake().isEmpty() || plain.size() != 1)
        return Exit::Usage;
    if (auto restored = restoreProfile(call.place, plain.first()); !restored) {
        if (restored.error().kind != ErrorKind::DatabaseDamaged)
            return failed(call, restored.error());
        call.output.message(
            QStringLiteral("%1 is damaged, or is no backup of Sillon. Nothing was changed here.")
                .arg(plain.first()));
        return Exit::Failed;
    }
    return withReading(call, [&](OpenProfile& profile) {
        const auto listens = heldIn(*profile.database);
        if (!listens)
            return failed(call, listens.error());
        const QString before = call.place.databaseFile() + QStringLiteral(".before-restore");
        call.output.line(
            QStringLiteral("The profile is as it was backed up, with %1.").arg(wordsOf(*listens)));
        if (call.output.json())
            call.output.document(
                QJsonObject{{QStringLiteral("listens"), listens->all},
                            {QStringLiteral("own_listens"), listens->mine},
                            {QStringLiteral("before"), QFileInfo::exists(before) ? before : QString()}});
        return Exit::Done;
    });
}

} // namespace sillon::cli
