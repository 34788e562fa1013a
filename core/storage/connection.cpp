// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/sqliteerror.h"

#include <QFile>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

namespace sillon {

namespace {

constexpr auto busyTimeoutOption = "QSQLITE_BUSY_TIMEOUT=5000";
constexpr auto commonPragmas = "PRAGMA foreign_keys=ON; PRAGMA cache_size=-16384; PRAGMA temp_store=MEMORY;";

Error errorOf(const QSqlError& error)
{
    Error result;
    result.serviceCode = error.nativeErrorCode().toInt();
    result.kind = kindOfSqlite(result.serviceCode);
    result.serverText = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return result;
}

QString nextConnectionName()
{
    static std::atomic<int> number = 0;
    return QStringLiteral("sillon-%1").arg(++number);
}

} // namespace

struct Connection::Private
{
    QString file;
    QString name;
    bool readOnly = false;
    QSqlDatabase database;
    QHash<QString, std::shared_ptr<QSqlQuery>> idle; ///< prepared and not being stepped through

    [[nodiscard]] sqlite3* handle() const
    {
        const QVariant handle = database.driver()->handle();
        return *static_cast<sqlite3* const*>(handle.constData());
    }

    /// Prepares (or takes the kept statement), binds and runs.
    Result<std::shared_ptr<QSqlQuery>> run(const QString& sql, Values values)
    {
        std::shared_ptr<QSqlQuery> query = idle.take(sql);
        if (!query) {
            query = std::make_shared<QSqlQuery>(database);
            query->setForwardOnly(true);
            if (!query->prepare(sql))
                return fail(errorOf(query->lastError()));
        }
        int place = 0;
        for (const SqlValue& value : values)
            query->bindValue(place++, value.variant());
        if (!query->exec())
            return fail(errorOf(query->lastError()));
        return query;
    }

    void keep(const QString& sql, const std::shared_ptr<QSqlQuery>& query)
    {
        query->finish();
        idle.insert(sql, query);
    }
};

Connection::Connection(const QString& file, bool readOnly)
    : m_private(std::make_unique<Private>())
{
    m_private->file = file;
    m_private->readOnly = readOnly;
    m_private->name = nextConnectionName();
}

Connection::~Connection()
{
    m_private->idle.clear();
    m_private->database.close();
    m_private->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_private->name);
}

Done Connection::open()
{
    if (!m_private->readOnly) {
        // WAL lets readers go on while one writes; FULL makes a commit survive a power cut.
        return openAs(m_private->file, QLatin1String(busyTimeoutOption),
                      commonPragmas + QByteArray("PRAGMA synchronous=FULL; PRAGMA journal_mode=WAL;"));
    }
    // Asking for the schema touches the file, so that what cannot be read fails here.
    const QByteArray pragmas = commonPragmas + QByteArray("PRAGMA schema_version;");
    const QString options = QLatin1String(busyTimeoutOption) + QLatin1String(";QSQLITE_OPEN_READONLY");
    auto opened = openAs(m_private->file, options, pragmas);
    // Reading beside a writer needs a file next to the database. In a folder where none can be made nobody
    // writes either, and a database that was closed properly can be read as it stands.
    const bool isClosed = !QFile::exists(m_private->file + QLatin1String("-wal"));
    if (opened || opened.error().kind != ErrorKind::AccessDenied || !isClosed)
        return opened;
    const QString address = QString::fromLatin1(QUrl::fromLocalFile(m_private->file).toEncoded());
    return openAs(address + QLatin1String("?immutable=1"), options + QLatin1String(";QSQLITE_OPEN_URI"),
                  pragmas);
}

Done Connection::openAs(const QString& name, const QString& options, const QByteArray& pragmas)
{
    if (!m_private->database.isValid())
        m_private->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_private->name);
    m_private->database.close();
    m_private->database.setConnectOptions(options);
    m_private->database.setDatabaseName(name);
    if (!m_private->database.open())
        return fail(errorOf(m_private->database.lastError()));
    return script(pragmas);
}

Done Connection::execute(const QString& sql, Values values)
{
    auto query = m_private->run(sql, values);
    if (!query)
        return fail(std::move(query.error()));
    m_private->keep(sql, *query);
    return {};
}

Result<int> Connection::change(const QString& sql, Values values)
{
    auto query = m_private->run(sql, values);
    if (!query)
        return fail(std::move(query.error()));
    const int rows = (*query)->numRowsAffected();
    m_private->keep(sql, *query);
    return rows;
}

Result<qint64> Connection::insert(const QString& sql, Values values)
{
    auto query = m_private->run(sql, values);
    if (!query)
        return fail(std::move(query.error()));
    const qint64 id = (*query)->lastInsertId().toLongLong();
    m_private->keep(sql, *query);
    return id;
}

Done Connection::each(const QString& sql, Values values, const std::function<void(const Row&)>& take)
{
    auto query = m_private->run(sql, values);
    if (!query)
        return fail(std::move(query.error()));
    const Row row(**query);
    while ((*query)->next())
        take(row);
    // next() answers false at the end and on failure alike; only lastError tells them apart.
    const QSqlError error = (*query)->lastError();
    if (error.isValid())
        return fail(errorOf(error));
    m_private->keep(sql, *query);
    return {};
}

Result<qint64> Connection::number(const QString& sql, Values values)
{
    auto found = one(sql, values, [](const Row& row) { return row.integer(0); });
    if (!found)
        return fail(std::move(found.error()));
    return found->value_or(0);
}

Done Connection::scan(const QByteArray& sql, const std::function<void(const PlainRow&)>& take)
{
    sqlite3* handle = m_private->handle();
    sqlite3_stmt* prepared = nullptr;
    int code = sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared, &sqlite3_finalize);
    if (code != SQLITE_OK)
        return fail(errorOfSqlite(handle, code));
    const PlainRow row(prepared);
    while ((code = sqlite3_step(prepared)) == SQLITE_ROW)
        take(row);
    if (code != SQLITE_DONE)
        return fail(errorOfSqlite(handle, code));
    return {};
}

Done Connection::script(const QByteArray& sql)
{
    char* message = nullptr;
    const int code = sqlite3_exec(m_private->handle(), sql.constData(), nullptr, nullptr, &message);
    if (code == SQLITE_OK)
        return {};
    Error error;
    error.kind = kindOfSqlite(code);
    error.serviceCode = code;
    error.serverText = QString::fromUtf8(message);
    sqlite3_free(message);
    return fail(std::move(error));
}

} // namespace sillon
