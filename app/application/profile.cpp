// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/profile.h"

#include "secrets/opensecretstore.h"
#include "storage/database.h"
#include "storage/migrator.h"
#include "storage/profilelock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace sillon {

namespace {

QString xdgFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + QStringLiteral("/sillon");
}

Done makePrivateFolder(const QString& folder)
{
    if (QDir().mkpath(folder)) {
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {};
    }
    return fail(ErrorKind::AccessDenied, folder);
}

Result<QString> profileUuid(Database& database)
{
    return database.read([](Connection& c) -> Result<QString> {
        auto uuid =
            c.one(QStringLiteral("SELECT uuid FROM profile"), {}, [](const Row& row) { return row.text(0); });
        if (!uuid)
            return fail(std::move(uuid.error()));
        return uuid->value_or(QString());
    });
}

} // namespace

OpenProfile::OpenProfile() = default;
OpenProfile::OpenProfile(OpenProfile&&) noexcept = default;
OpenProfile& OpenProfile::operator=(OpenProfile&&) noexcept = default;
OpenProfile::~OpenProfile() = default;

QString ProfilePlace::socketName() const
{
    const QByteArray hash =
        QCryptographicHash::hash(QDir(dataFolder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    return folder + QStringLiteral("/sillon-") + QString::fromLatin1(hash.toHex().left(16));
}

ProfilePlace profilePlace(const QString& folder)
{
    const QString own = folder.isEmpty() ? qEnvironmentVariable("SILLON_PROFILE") : folder;
    if (!own.isEmpty()) {
        const QString root = QDir(own).absolutePath();
        return {root + QStringLiteral("/sillon.ini"), root, root + QStringLiteral("/cache"),
                root + QStringLiteral("/log")};
    }
    return {xdgFolder(QStandardPaths::GenericConfigLocation) + QStringLiteral("/sillon.ini"),
            xdgFolder(QStandardPaths::GenericDataLocation), xdgFolder(QStandardPaths::GenericCacheLocation),
            xdgFolder(QStandardPaths::GenericDataLocation) + QStringLiteral("/log")};
}

Result<OpenProfile> openProfile(const ProfilePlace& place, const QString& secretsStore, ProfileUse use)
{
    for (const QString& folder : {place.dataFolder, place.cacheFolder, place.logFolder}) {
        if (auto made = makePrivateFolder(folder); !made)
            return fail(std::move(made.error()));
    }
    OpenProfile profile;
    profile.place = place;
    if (use == ProfileUse::Read && QFile::exists(place.databaseFile())) {
        // The lock, even held for a moment, would make a window that starts now look on for good.
        auto ready = Database::open(place.databaseFile());
        if (ready && checkSchema(**ready)) {
            profile.database = std::move(*ready);
            return profile;
        }
    }
    if (auto lock = ProfileLock::take(place.dataFolder))
        profile.lock = std::move(*lock);
    else
        profile.lockRefusal = lock.error();

    auto database = Database::open(place.databaseFile());
    if (!database)
        return fail(std::move(database.error()));
    profile.database = std::move(*database);
    auto ready = profile.lock ? migrate(*profile.database) : checkSchema(*profile.database);
    if (!ready)
        return fail(std::move(ready.error()));
    if (use == ProfileUse::Read) {
        profile.lock.reset(); // it was only needed to bring the schema up to date
        return profile;
    }
    auto uuid = profileUuid(*profile.database);
    if (!uuid)
        return fail(std::move(uuid.error()));
    profile.secrets = openSecretStore(secretStoreKind(secretsStore), place.dataFolder, *uuid);
    return profile;
}

} // namespace sillon
