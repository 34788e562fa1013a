// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/profilebackup.h"

#include "storage/databasebackup.h"
#include "storage/profilelock.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace sillon {

namespace {

/// The files that travel with the database: name in the backup, and where it lies.
std::vector<std::pair<QString, QString>> filesOf(const ProfilePlace& place)
{
    return {{QStringLiteral("sillon.ini"), place.settingsFile},
            {QStringLiteral("unstored-listens"), place.dataFolder + QStringLiteral("/unstored-listens")}};
}

Done putBack(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::AccessDenied, file.errorString());
    return {};
}

} // namespace

Done backUpProfile(const ProfilePlace& place, Database& database, const QString& file)
{
    std::vector<KeptFile> kept;
    for (const auto& [name, path] : filesOf(place)) {
        QFile from(path);
        if (!from.exists())
            continue;
        if (!from.open(QIODevice::ReadOnly))
            return fail(ErrorKind::AccessDenied, path);
        kept.push_back({name, from.readAll()});
    }
    return writeBackup(database, file, kept);
}

Done restoreProfile(const ProfilePlace& place, const QString& file)
{
    if (!QDir().mkpath(place.dataFolder))
        return fail(ErrorKind::AccessDenied, place.dataFolder);
    const auto lock = ProfileLock::take(place.dataFolder);
    if (!lock)
        return fail(lock.error());
    const auto kept = restoreBackup(file, place.databaseFile());
    if (!kept)
        return fail(kept.error());
    for (const auto& [name, path] : filesOf(place)) {
        for (const KeptFile& each : *kept) {
            if (each.name != name)
                continue;
            if (auto put = putBack(path, each.bytes); !put)
                return put;
        }
    }
    return {};
}

} // namespace sillon
