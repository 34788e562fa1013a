// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasebackup.h"

#include "storage/databasecheck.h"
#include "storage/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <future>
#include <tuple>

namespace sillon {

namespace {

const char* const companions[] = {"", "-wal", "-shm"};

Done removed(const QString& file)
{
    if (QFile::exists(file) && !QFile::remove(file))
        return fail(ErrorKind::AccessDenied, file);
    return {};
}

/// In one step: whoever looks sees the old file or the new one.
Done renamed(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(ErrorKind::AccessDenied, to);
    return {};
}

/// A thread of its own, so that its connections are closed when it is done.
template <typename Work>
auto onItsOwnThread(Work work)
{
    return std::async(std::launch::async, std::move(work)).get();
}

Done keepFiles(const QString& copy, const std::vector<KeptFile>& kept,
               const std::function<Done(Database&)>& tidy)
{
    auto database = Database::open(copy);
    if (!database)
        return fail(std::move(database.error()));
    if (tidy) {
        if (auto done = tidy(**database); !done)
            return done;
    }
    return (*database)->write([&](Connection& c) -> Done {
        for (const KeptFile& file : kept) {
            auto stored = c.execute(QStringLiteral("INSERT INTO kept_files(name, bytes) VALUES(?, ?)"),
                                    {file.name, file.bytes});
            if (!stored)
                return stored;
        }
        return {};
    });
}

Result<std::vector<KeptFile>> takeFiles(Database& database)
{
    return database.write([](Connection& c) -> Result<std::vector<KeptFile>> {
        auto kept =
            c.all(QStringLiteral("SELECT name, bytes FROM kept_files ORDER BY name"), {}, [](const Row& row) {
                return KeptFile{row.text(0), row.bytes(1)};
            });
        auto emptied = c.execute(QStringLiteral("DELETE FROM kept_files"));
        if (!emptied)
            return fail(std::move(emptied.error()));
        return kept;
    });
}

/// The copy that is kept when a database is brought up to date: here the backup itself is that.
void dropFormerVersions(const QString& copy)
{
    const QFileInfo facts(copy);
    QDir folder(facts.absolutePath());
    for (const QString& name :
         folder.entryList({facts.fileName() + QStringLiteral(".before-*")}, QDir::Files))
        folder.remove(name);
}

void dropCopy(const QString& copy)
{
    for (const char* companion : companions)
        QFile::remove(copy + QLatin1String(companion));
}

Done copyBackup(const QString& file, const QString& copy)
{
    if (!QFileInfo(file).isFile())
        return fail(ErrorKind::NotFound, file);
    for (const char* companion : companions) {
        if (auto gone = removed(copy + QLatin1String(companion)); !gone)
            return gone;
    }
    if (QFile::copy(file, copy) && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    dropCopy(copy);
    return fail(QFileInfo(file).isReadable() ? ErrorKind::DiskFull : ErrorKind::AccessDenied, copy);
}

/// Tries the copy of a backup and brings it up to date.
Result<std::vector<KeptFile>> prepare(const QString& copy, const std::function<Done(Connection&)>& settle)
{
    auto database = Database::open(copy);
    if (!database)
        return fail(std::move(database.error()));
    const auto problems = databaseProblems(**database);
    if (!problems)
        return fail(problems.error());
    const auto isOurs = (*database)->read([](Connection& c) {
        return c.number(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN "
                                       "('profile', 'listens')"));
    });
    if (!problems->isEmpty() || !isOurs || *isOurs != 2)
        return fail(ErrorKind::DatabaseDamaged, problems->value(0));
    auto ready = migrate(**database);
    dropFormerVersions(copy);
    if (ready && settle)
        ready = (*database)->write(settle);
    if (!ready)
        return fail(std::move(ready.error()));
    return takeFiles(**database);
}

/// The database as it was, beside it.
Done keepOld(const QString& databaseFile)
{
    for (const char* companion : companions) {
        const QString from = databaseFile + QLatin1String(companion);
        const QString to = databaseFile + QStringLiteral(".before-restore") + QLatin1String(companion);
        if (auto gone = removed(to); !gone)
            return gone;
        if (QFile::exists(from) && !QFile::copy(from, to))
            return fail(ErrorKind::DiskFull, to);
    }
    return {};
}

/// Takes into the old database what only its journal holds, so that it is whole without it even if the
/// machine stops in the middle. One that cannot be opened may be the very reason for restoring.
void foldJournalIn(const QString& databaseFile)
{
    if (!QFile::exists(databaseFile))
        return;
    onItsOwnThread([&] {
        if (auto database = Database::open(databaseFile))
            std::ignore = (*database)->read(
                [](Connection& c) { return c.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); });
    });
}

/// What the old database had not yet taken in would be taken for a part of the new one.
Done dropJournals(const QString& databaseFile)
{
    for (const char* journal : {"-wal", "-shm"}) {
        if (auto gone = removed(databaseFile + QLatin1String(journal)); !gone)
            return gone;
    }
    return {};
}

/// From the copy. It fits what was taken in as well: it holds whole pages, which are the same again.
void putJournalBack(const QString& databaseFile)
{
    const QString kept = databaseFile + QStringLiteral(".before-restore");
    if (QFile::exists(kept + QStringLiteral("-wal")))
        std::ignore = renamed(kept + QStringLiteral("-wal"), databaseFile + QStringLiteral("-wal"));
    for (const char* companion : companions)
        QFile::remove(kept + QLatin1String(companion));
}

/// The new database in the place of the old one; when that fails the old one holds what it held.
Done exchange(const QString& copy, const QString& databaseFile)
{
    foldJournalIn(databaseFile);
    auto done = dropJournals(databaseFile);
    if (done)
        done = renamed(copy, databaseFile);
    if (!done)
        putJournalBack(databaseFile);
    return done;
}

} // namespace

Done writeBackup(Database& database, const QString& file, const std::vector<KeptFile>& kept,
                 const std::function<Done(Database&)>& tidy)
{
    const QString copy = file + QStringLiteral(".part");
    if (auto gone = removed(copy); !gone)
        return gone;
    Done done =
        database.read([&](Connection& c) { return c.execute(QStringLiteral("VACUUM INTO ?"), {copy}); });
    if (done && !QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        done = fail(ErrorKind::AccessDenied, copy);
    if (done)
        done = onItsOwnThread([&] { return keepFiles(copy, kept, tidy); });
    if (done)
        done = renamed(copy, file);
    if (!done)
        QFile::remove(copy);
    return done;
}

Result<std::vector<KeptFile>> restoreBackup(const QString& file, const QString& databaseFile,
                                            const std::function<Done(const std::vector<KeptFile>&)>& putFiles,
                                            const std::function<Done(Connection&)>& settle)
{
    const QString copy = databaseFile + QStringLiteral(".restoring");
    if (auto copied = copyBackup(file, copy); !copied)
        return fail(std::move(copied.error()));
    auto kept = onItsOwnThread([&] { return prepare(copy, settle); });
    Done done;
    if (kept)
        done = keepOld(databaseFile);
    if (kept && done && putFiles)
        done = putFiles(*kept);
    if (kept && done)
        done = exchange(copy, databaseFile);
    if (kept && done)
        return kept;
    dropCopy(copy);
    return fail(kept ? std::move(done.error()) : std::move(kept.error()));
}

Done lookIntoBackup(const QString& file, const QString& copy, const std::function<Done(Database&)>& look)
{
    if (auto copied = copyBackup(file, copy); !copied)
        return copied;
    const auto kept = onItsOwnThread([&] { return prepare(copy, {}); });
    Done done;
    if (!kept)
        done = fail(kept.error());
    else
        done = onItsOwnThread([&]() -> Done {
            auto database = Database::open(copy);
            return database ? look(**database) : Done(fail(std::move(database.error())));
        });
    dropCopy(copy);
    return done;
}

} // namespace sillon
