// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tagundostore.h"

#include "base/filename.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sillon {

namespace {

QString jsonOf(const TagFields& fields)
{
    QJsonObject object;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        object.insert(field.key(), QJsonArray::fromStringList(field.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

TagFields fieldsOf(const QString& json)
{
    TagFields fields;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        QStringList values;
        const QJsonArray list = field.value().toArray();
        for (const QJsonValue& value : list)
            values.append(value.toString());
        fields.insert(field.key(), values);
    }
    return fields;
}

/// Keeps a picture once, however many files it was taken from.
Result<std::optional<QByteArray>> keepPicture(Connection& connection, const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return std::optional<QByteArray>();
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const auto known = connection.number(
        QStringLiteral("SELECT count(*) FROM tag_undo_pictures WHERE digest = ?"), {digest});
    if (!known)
        return fail(known.error());
    if (*known > 0)
        return std::optional(digest);
    const auto kept =
        connection.number(QStringLiteral("SELECT coalesce(sum(length(bytes)), 0) FROM tag_undo_pictures"));
    if (!kept)
        return fail(kept.error());
    if (*kept + bytes.size() > TagUndoStore::mostPictureBytes)
        return fail(ErrorKind::TooLarge, QStringLiteral("Too many covers to be able to take them back"));
    if (Done put = connection.execute(
            QStringLiteral("INSERT INTO tag_undo_pictures(digest, bytes) VALUES(?, ?)"), {digest, bytes});
        !put)
        return fail(std::move(put.error()));
    return std::optional(digest);
}

Done dropUnusedPictures(Connection& connection)
{
    return connection.execute(QStringLiteral("DELETE FROM tag_undo_pictures WHERE digest NOT IN "
                                             "(SELECT picture FROM tag_undo WHERE picture IS NOT NULL)"));
}

Result<qint64> rowsOf(Connection& connection, qint64 operation)
{
    return connection.number(QStringLiteral("SELECT count(*) FROM tag_undo WHERE operation = ?"),
                             {operation});
}

} // namespace

Result<qint64> TagUndoStore::nextOperation() const
{
    auto last = lastOperation();
    return last ? Result<qint64>(*last + 1) : last;
}

Result<qint64> TagUndoStore::lastOperation() const
{
    return m_database.read([](Connection& connection) {
        return connection.number(QStringLiteral("SELECT coalesce(max(operation), 0) FROM tag_undo"));
    });
}

Result<qint64> TagUndoStore::count(qint64 operation) const
{
    return m_database.read([&](Connection& connection) { return rowsOf(connection, operation); });
}

Done TagUndoStore::remember(qint64 operation, const TagMemory& memory, qint64 now)
{
    return m_database.write([&](Connection& connection) -> Done {
        const auto files = rowsOf(connection, operation);
        if (!files)
            return fail(files.error());
        if (*files >= mostFiles)
            return fail(ErrorKind::TooLarge, QStringLiteral("Too many files to be able to take them back"));
        const std::optional<EmbeddedPicture>& picture = memory.back.picture;
        const auto digest = keepPicture(connection, picture ? picture->bytes : QByteArray());
        if (!digest)
            return fail(digest.error());
        return connection.execute(
            QStringLiteral("INSERT INTO tag_undo(operation, path, fields, picture_type, picture, size, "
                           "mtime_ns, inode, written_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {operation, bytesOfFileName(memory.path), jsonOf(memory.back.fields),
             picture ? SqlValue(picture->type) : SqlValue(nullptr), *digest, memory.written.size,
             memory.written.mtimeNs, memory.written.inode, now});
    });
}

Done TagUndoStore::complete(qint64 operation)
{
    return m_database.write([&](Connection& connection) -> Done {
        const auto files = rowsOf(connection, operation);
        if (!files)
            return fail(files.error());
        if (*files == 0)
            return {};
        if (Done gone =
                connection.execute(QStringLiteral("DELETE FROM tag_undo WHERE operation <> ?"), {operation});
            !gone)
            return gone;
        return dropUnusedPictures(connection);
    });
}

Done TagUndoStore::forget(qint64 operation)
{
    return m_database.write([&](Connection& connection) -> Done {
        if (Done gone =
                connection.execute(QStringLiteral("DELETE FROM tag_undo WHERE operation = ?"), {operation});
            !gone)
            return gone;
        return dropUnusedPictures(connection);
    });
}

Done TagUndoStore::forgetFile(qint64 operation, const QString& path)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(QStringLiteral("DELETE FROM tag_undo WHERE operation = ? AND path = ?"),
                                  {operation, bytesOfFileName(path)});
    });
}

Result<std::vector<QString>> TagUndoStore::filesOf(qint64 operation) const
{
    return m_database.read([&](Connection& connection) {
        return connection.all(QStringLiteral("SELECT path FROM tag_undo WHERE operation = ? ORDER BY id"),
                              {operation}, [](const Row& row) { return textOfFileName(row.bytes(0)); });
    });
}

Result<std::optional<TagMemory>> TagUndoStore::memoryOf(qint64 operation, const QString& path) const
{
    return m_database.read([&](Connection& connection) {
        return connection.one(
            QStringLiteral("SELECT u.fields, u.picture_type, p.bytes, u.size, u.mtime_ns, u.inode "
                           "FROM tag_undo u LEFT JOIN tag_undo_pictures p ON p.digest = u.picture "
                           "WHERE u.operation = ? AND u.path = ? ORDER BY u.id DESC"),
            {operation, bytesOfFileName(path)}, [&path](const Row& row) {
                TagMemory memory;
                memory.path = path;
                memory.back.fields = fieldsOf(row.text(0));
                if (const auto type = row.optionalInteger(1))
                    memory.back.picture = EmbeddedPicture{row.bytes(2), static_cast<int>(*type)};
                memory.written.size = row.integer(3);
                memory.written.mtimeNs = row.integer(4);
                memory.written.inode = row.integer(5);
                return memory;
            });
    });
}

} // namespace sillon
