// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/trackstore.h"

#include "base/filename.h"
#include "library/trackrows.h"

#include <QHash>
#include <QSet>

namespace sillon {

namespace {

KnownFile knownFile(const Row& row)
{
    KnownFile file;
    file.id = row.integer(0);
    file.path = row.bytes(1);
    file.stamp = {row.integer(2), row.integer(3), row.integer(4),
                  row.integer(5), row.integer(6), row.integer(7)};
    file.sheetStamp = row.integer(8);
    file.contentHash = row.integer(9);
    file.missing = !row.isNull(10);
    file.broken = !row.text(11).isEmpty();
    file.readVersion = static_cast<int>(row.integer(12));
    return file;
}

/// Each file once: of several rows of one path one that is there stands for all.
void joinParts(std::vector<KnownFile>& files, const QSet<QByteArray>& ofSeveralRows)
{
    QHash<QByteArray, std::size_t> places;
    std::vector<KnownFile> joined;
    joined.reserve(files.size());
    for (KnownFile& file : files) {
        if (ofSeveralRows.contains(file.path)) {
            const auto known = places.constFind(file.path);
            if (known != places.constEnd()) {
                if (joined[*known].missing)
                    joined[*known] = std::move(file);
                continue;
            }
            places.insert(file.path, joined.size());
        }
        joined.push_back(std::move(file));
    }
    files = std::move(joined);
}

/// The parts that went missing together with the file; not those that were no more before.
Done returnParts(Connection& connection, const QByteArray& path)
{
    return connection.execute(
        QStringLiteral("UPDATE tracks SET missing_since = NULL, forgotten = 0 WHERE path = ? "
                       "AND missing_since = (SELECT max(missing_since) FROM tracks WHERE path = ?) "
                       "AND NOT EXISTS(SELECT 1 FROM tracks WHERE path = ? AND missing_since IS NULL)"),
        {path, path, path});
}

/// What is at the new path goes to the old one, and is missing and not listed there: two tracks for one file
/// are never wanted, and a row that somebody may refer to is never deleted.
Done swapPaths(Connection& connection, const QByteArray& before, const QByteArray& path, qint64 now)
{
    if (before == path)
        return {};
    const QByteArray between = path + '\0';
    const auto rename = [&](const QByteArray& from, const QByteArray& to) {
        return connection.execute(QStringLiteral("UPDATE tracks SET path = ?, shown_path = ? WHERE path = ?"),
                                  {to, shownPath(to), from});
    };
    if (Done done = rename(path, between); !done)
        return done;
    if (Done done = rename(before, path); !done)
        return done;
    if (Done done = rename(between, before); !done)
        return done;
    return connection.execute(QStringLiteral("UPDATE tracks SET missing_since = coalesce(missing_since, ?), "
                                             "broken = ?, inode = 0, content_hash = 0 WHERE path = ?"),
                              {now, errorKindName(ErrorKind::NotFound), before});
}

Result<QByteArray> pathOf(Connection& connection, TrackId id)
{
    const auto path = connection.one(QStringLiteral("SELECT path FROM tracks WHERE id = ?"), {id},
                                     [](const Row& row) { return row.bytes(0); });
    if (!path)
        return fail(path.error());
    return path->value_or(QByteArray());
}

/// One statement for each of many rows, in one transaction.
template <typename Item, typename Change>
Done forEach(Database& database, std::span<const Item> items, Change change)
{
    Q_ASSERT(items.size() <= TrackStore::mostInOneWrite);
    return database.write([&](Connection& connection) -> Done {
        for (const Item& item : items) {
            if (Done done = change(connection, item); !done)
                return done;
        }
        return {};
    });
}

ErrorKind kindOfName(const QString& name)
{
    for (const ErrorKind kind : {ErrorKind::Malformed, ErrorKind::NotFound, ErrorKind::AccessDenied,
                                 ErrorKind::NotSupported, ErrorKind::TooLarge}) {
        if (name == errorKindName(kind))
            return kind;
    }
    return ErrorKind::Storage;
}

} // namespace

Result<bool> TrackStore::isEmpty() const
{
    return m_database.read([](Connection& connection) -> Result<bool> {
        const auto any = connection.number(QStringLiteral("SELECT EXISTS(SELECT 1 FROM tracks)"));
        if (!any)
            return fail(any.error());
        return *any == 0;
    });
}

Result<std::vector<KnownFile>> TrackStore::knownFiles() const
{
    return m_database.read([](Connection& connection) -> Result<std::vector<KnownFile>> {
        std::vector<KnownFile> files;
        QSet<QByteArray> ofSeveralRows;
        const Done done = connection.each(
            QStringLiteral("SELECT id, path, size, mtime_ns, ctime_ns, device, inode, born_ns, sheet_stamp, "
                           "content_hash, missing_since, broken, read_version, start_ms <> 0 FROM tracks"),
            {}, [&](const Row& row) {
                files.push_back(knownFile(row));
                if (row.flag(13))
                    ofSeveralRows.insert(files.back().path);
            });
        if (!done)
            return fail(done.error());
        if (!ofSeveralRows.isEmpty())
            joinParts(files, ofSeveralRows);
        return files;
    });
}

Result<std::vector<TrackId>> TrackStore::tracksIn(const ScanScope& scope) const
{
    return m_database.read([&](Connection& connection) -> Result<std::vector<TrackId>> {
        std::vector<TrackId> ids;
        const Done done = connection.each(QStringLiteral("SELECT id, path FROM tracks WHERE forgotten = 0"),
                                          {}, [&](const Row& row) {
                                              if (scope.covers(row.bytes(1)))
                                                  ids.push_back(row.integer(0));
                                          });
        if (!done)
            return fail(done.error());
        return ids;
    });
}

Result<qint64> TrackStore::countBelow(const QByteArray& folder) const
{
    // Names below it stand between "folder/" and "folder0": '0' follows '/'.
    const QByteArray after = folder + '/';
    const QByteArray before = folder + '0';
    return m_database.read([&](Connection& connection) {
        return connection.number(
            QStringLiteral("SELECT count(*) FROM tracks WHERE path > ? AND path < ? AND broken = '' "
                           "AND forgotten = 0"),
            {after, before});
    });
}

Result<std::vector<FileFailure>> TrackStore::brokenFiles(std::span<const TrackId> ids) const
{
    return m_database.read([&](Connection& connection) -> Result<std::vector<FileFailure>> {
        std::vector<FileFailure> failures;
        for (const TrackId id : ids) {
            const auto done =
                connection.each(QStringLiteral("SELECT path, broken, broken_text FROM tracks WHERE id = ?"),
                                {id}, [&](const Row& row) {
                                    Error error;
                                    error.kind = kindOfName(row.text(1));
                                    error.serverText = row.text(2);
                                    failures.push_back({textOfFileName(row.bytes(0)), error});
                                });
            if (!done)
                return fail(done.error());
        }
        return failures;
    });
}

Done TrackStore::write(std::span<const ReadFile> files, qint64 now)
{
    Q_ASSERT(files.size() <= mostInOneWrite);
    return m_database.write([&](Connection& connection) -> Done {
        TrackRows rows(connection, now);
        for (const ReadFile& file : files) {
            if (Done done = rows.write(file); !done)
                return done;
        }
        return {};
    });
}

Done TrackStore::move(std::span<const FileChange> moved)
{
    return forEach(m_database, moved, [](Connection& connection, const FileChange& change) -> Done {
        const FileStamp& stamp = change.file.stamp;
        const auto before = pathOf(connection, change.id);
        if (!before)
            return fail(before.error());
        if (Done done = returnParts(connection, *before); !done)
            return done;
        return connection.execute(
            QStringLiteral(
                "UPDATE tracks SET path = ?, shown_path = ?, size = ?, mtime_ns = ?, ctime_ns = ?, "
                "device = ?, inode = ?, born_ns = ? WHERE path = ?"),
            {change.file.path, shownPath(change.file.path), stamp.size, stamp.mtimeNs, stamp.ctimeNs,
             stamp.device, stamp.inode, stamp.bornNs, *before});
    });
}

Done TrackStore::relocate(std::span<const ReadFile> files, qint64 now)
{
    return forEach(m_database, files, [now](Connection& connection, const ReadFile& read) -> Done {
        const auto before = pathOf(connection, read.id);
        if (!before)
            return fail(before.error());
        if (before->isEmpty())
            return fail(ErrorKind::NotFound);
        if (Done done = swapPaths(connection, *before, read.file.path, now); !done)
            return done;
        return TrackRows(connection, now).write(read);
    });
}

Done TrackStore::markMissing(std::span<const TrackId> ids, qint64 now)
{
    return forEach(m_database, ids, [now](Connection& connection, TrackId id) {
        return connection.execute(
            QStringLiteral("UPDATE tracks SET missing_since = ? WHERE path = "
                           "(SELECT path FROM tracks WHERE id = ?) AND missing_since IS NULL"),
            {now, id});
    });
}

Done TrackStore::forget(std::span<const TrackId> ids, qint64 now)
{
    return forEach(m_database, ids, [now](Connection& connection, TrackId id) {
        return connection.execute(QStringLiteral("UPDATE tracks SET forgotten = 1, missing_since = "
                                                 "coalesce(missing_since, ?) WHERE id = ?"),
                                  {now, id});
    });
}

Done TrackStore::remember(std::span<const TrackId> ids)
{
    return forEach(m_database, ids, [](Connection& connection, TrackId id) {
        return connection.execute(QStringLiteral("UPDATE tracks SET forgotten = 0 WHERE id = ?"), {id});
    });
}

Done TrackStore::markReturned(std::span<const TrackId> ids)
{
    return forEach(m_database, ids, [](Connection& connection, TrackId id) -> Done {
        const auto path = pathOf(connection, id);
        if (!path)
            return fail(path.error());
        return returnParts(connection, *path);
    });
}

} // namespace sillon
