// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include <QDir>
#include <QFile>

#include <algorithm>

static void loadMigrationResources()
{
    // A static library's resources are linked in only when somebody names them.
    Q_INIT_RESOURCE(storage_migrations);
}

namespace sillon {

namespace {

Result<int> schemaVersion(Database& database)
{
    return database.read([](Connection& c) -> Result<int> {
        auto version = c.number(QStringLiteral("PRAGMA user_version"));
        if (!version)
            return fail(std::move(version.error()));
        return static_cast<int>(*version);
    });
}

int newest(const std::vector<Migration>& migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

Error newerError(int version)
{
    Error error;
    error.kind = ErrorKind::DatabaseNewer;
    error.serviceCode = version;
    return error;
}

Done keepCopy(Database& database, int number)
{
    const QString copy = database.file() + QStringLiteral(".before-%1").arg(number);
    if (QFile::exists(copy) && !QFile::remove(copy))
        return fail(ErrorKind::AccessDenied, copy);
    return database.read([&](Connection& c) { return c.execute(QStringLiteral("VACUUM INTO ?"), {copy}); });
}

Done apply(Database& database, const Migration& migration)
{
    return database.write([&](Connection& c) -> Done {
        if (auto done = c.script(migration.sql); !done)
            return done;
        return c.script("PRAGMA user_version=" + QByteArray::number(migration.number));
    });
}

} // namespace

std::vector<Migration> builtInMigrations()
{
    loadMigrationResources();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        migrations.push_back({name.section(QLatin1Char('_'), 0, 0).toInt(), name, file.readAll()});
    }
    return migrations;
}

Done migrate(Database& database, const std::vector<Migration>& migrations)
{
    const auto version = schemaVersion(database);
    if (!version)
        return fail(version.error());
    if (*version > newest(migrations))
        return fail(newerError(*version));
    bool copied = *version == 0;
    for (const Migration& migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (!copied) {
            if (auto kept = keepCopy(database, migration.number); !kept)
                return kept;
            copied = true;
        }
        if (auto done = apply(database, migration); !done)
            return done;
    }
    return {};
}

Done checkSchema(Database& database, const std::vector<Migration>& migrations)
{
    const auto version = schemaVersion(database);
    if (!version)
        return fail(version.error());
    if (*version > newest(migrations))
        return fail(newerError(*version));
    if (*version < newest(migrations))
        return fail(ErrorKind::Busy);
    return {};
}

} // namespace sillon
