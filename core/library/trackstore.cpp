// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/trackstore.h"

#include "base/filename.h"
#include "music/matchkey.h"

namespace sillon {

namespace {

std::optional<QString> shownPath(const QString& path)
{
    return isPlainFileName(path) ? std::nullopt : std::optional(shownFileName(path));
}

template <typename Entity>
QString textOf(const std::optional<Mbid<Entity>>& mbid)
{
    return mbid ? mbid->text() : QString();
}

/// The file's row, new or known, with its stamp renewed.
Result<TrackId> putFile(Connection& connection, const ReadFile& read, qint64 now)
{
    const FileStamp& stamp = read.file.stamp;
    if (read.id != 0) {
        auto done = connection.execute(
            QStringLiteral("UPDATE tracks SET size = ?, mtime_ns = ?, ctime_ns = ?, device = ?, inode = ?, "
                           "missing_since = NULL WHERE id = ?"),
            {stamp.size, stamp.mtimeNs, stamp.ctimeNs, stamp.device, stamp.inode, read.id});
        if (!done)
            return fail(std::move(done.error()));
        return read.id;
    }
    return connection.insert(
        QStringLiteral(
            "INSERT INTO tracks(path, shown_path, size, mtime_ns, ctime_ns, device, inode, added_at) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
        {bytesOfFileName(read.file.path), shownPath(read.file.path), stamp.size, stamp.mtimeNs, stamp.ctimeNs,
         stamp.device, stamp.inode, now});
}

Done putTags(Connection& connection, TrackId id, const Tags& tags)
{
    const Recording& recording = tags.recording;
    const Release& release = tags.release;
    return connection.execute(
        QStringLiteral(
            "UPDATE tracks SET broken = '', broken_text = '', artist = ?, title = ?, album = ?, album_artist "
            "= ?, "
            "track_number = ?, disc_number = ?, length_ms = ?, genre = ?, year = ?, original_date = ?, "
            "recording_mbid = ?, artist_mbid = ?, release_mbid = ?, release_group_mbid = ?, artist_key = ?, "
            "title_key = ?, album_key = ?, key_version = ? WHERE id = ?"),
        {recording.artist, recording.title, release.title, release.albumArtist, tags.trackNumber,
         tags.discNumber, tags.lengthMs, tags.genre, tags.year, tags.originalDate, textOf(recording.mbid),
         textOf(recording.artistMbid), textOf(release.mbid), textOf(release.groupMbid),
         foldedText(recording.artist), foldedText(recording.title), foldedText(release.title),
         matchKeyVersion, id});
}

Done putFailure(Connection& connection, TrackId id, const Error& error)
{
    return connection.execute(QStringLiteral("UPDATE tracks SET broken = ?, broken_text = ? WHERE id = ?"),
                              {errorKindName(error.kind), error.serverText, id});
}

FileStamp stampOf(const Row& row, int column)
{
    return {row.integer(column), row.integer(column + 1), row.integer(column + 2), row.integer(column + 3),
            row.integer(column + 4)};
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

Result<std::vector<KnownFile>> TrackStore::knownFiles() const
{
    return m_database.read([](Connection& connection) {
        return connection.all(QStringLiteral("SELECT id, path, size, mtime_ns, ctime_ns, device, inode, "
                                             "missing_since, broken FROM tracks"),
                              {}, [](const Row& row) {
                                  return KnownFile{row.integer(0), textOfFileName(row.bytes(1)),
                                                   stampOf(row, 2), !row.isNull(7), !row.text(8).isEmpty()};
                              });
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
    return forEach(m_database, files, [now](Connection& connection, const ReadFile& read) -> Done {
        const auto id = putFile(connection, read, now);
        if (!id)
            return fail(id.error());
        return read.tags ? putTags(connection, *id, *read.tags)
                         : putFailure(connection, *id, read.tags.error());
    });
}

Done TrackStore::move(std::span<const FileChange> moved)
{
    return forEach(m_database, moved, [](Connection& connection, const FileChange& change) {
        const FileStamp& stamp = change.file.stamp;
        return connection.execute(
            QStringLiteral(
                "UPDATE tracks SET path = ?, shown_path = ?, size = ?, mtime_ns = ?, ctime_ns = ?, "
                "device = ?, inode = ?, missing_since = NULL WHERE id = ?"),
            {bytesOfFileName(change.file.path), shownPath(change.file.path), stamp.size, stamp.mtimeNs,
             stamp.ctimeNs, stamp.device, stamp.inode, change.id});
    });
}

Done TrackStore::markMissing(std::span<const TrackId> ids, qint64 now)
{
    return forEach(m_database, ids, [now](Connection& connection, TrackId id) {
        return connection.execute(QStringLiteral("UPDATE tracks SET missing_since = ? WHERE id = ?"),
                                  {now, id});
    });
}

Done TrackStore::markReturned(std::span<const TrackId> ids)
{
    return forEach(m_database, ids, [](Connection& connection, TrackId id) {
        return connection.execute(QStringLiteral("UPDATE tracks SET missing_since = NULL WHERE id = ?"),
                                  {id});
    });
}

} // namespace sillon
