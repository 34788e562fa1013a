// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bulkfile.h"

#include "storage/sqliteerror.h"

#include <QFile>

#include <sqlite3.h>

namespace sillon {

void BulkStatement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void BulkStatement::bind(int place, qint64 number)
{
    sqlite3_bind_int64(m_statement.get(), place + 1, number);
}

void BulkStatement::bindText(int place, QByteArrayView utf8)
{
    // SQLite takes a null pointer for NULL, whatever its length.
    sqlite3_bind_text(m_statement.get(), place + 1, utf8.isEmpty() ? "" : utf8.data(),
                      static_cast<int>(utf8.size()), SQLITE_STATIC);
}

void BulkStatement::bindBytes(int place, QByteArrayView bytes)
{
    sqlite3_bind_blob(m_statement.get(), place + 1, bytes.isEmpty() ? "" : bytes.data(),
                      static_cast<int>(bytes.size()), SQLITE_STATIC);
}

Done BulkStatement::run()
{
    const int code = sqlite3_step(m_statement.get());
    sqlite3_reset(m_statement.get());
    if (code == SQLITE_DONE || code == SQLITE_ROW)
        return {};
    return fail(errorOfSqlite(sqlite3_db_handle(m_statement.get()), code));
}

Result<std::unique_ptr<BulkFile>> BulkFile::create(const QString& file, qint64 cacheBytes)
{
    if (QFile::exists(file) && !QFile::remove(file))
        return fail(ErrorKind::AccessDenied, file);
    sqlite3* handle = nullptr;
    const int code =
        sqlite3_open_v2(QFile::encodeName(file).constData(), &handle,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<BulkFile> opened(new BulkFile(handle));
    if (code != SQLITE_OK)
        return fail(errorOfSqlite(handle, code));
    auto prepared =
        opened->script("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; "
                       "PRAGMA cache_size=-" +
                       QByteArray::number(cacheBytes / 1024) + ';');
    if (!prepared)
        return fail(std::move(prepared.error()));
    return opened;
}

BulkFile::~BulkFile()
{
    sqlite3_close(m_handle);
}

Done BulkFile::script(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Done{} : fail(errorOfSqlite(m_handle, code));
}

Result<BulkStatement> BulkFile::statement(const QByteArray& sql)
{
    sqlite3_stmt* prepared = nullptr;
    const int code =
        sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &prepared, nullptr);
    BulkStatement statement(prepared);
    if (code != SQLITE_OK)
        return fail(errorOfSqlite(m_handle, code));
    return statement;
}

Done BulkFile::scan(const QByteArray& sql, const std::function<Done(const PlainRow&)>& take)
{
    const auto statement = this->statement(sql);
    if (!statement)
        return fail(statement.error());
    sqlite3_stmt* prepared = statement->m_statement.get();
    const PlainRow row(prepared);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(prepared)) == SQLITE_ROW) {
        if (auto done = take(row); !done)
            return done;
    }
    return code == SQLITE_DONE ? Done{} : fail(errorOfSqlite(m_handle, code));
}

} // namespace sillon
