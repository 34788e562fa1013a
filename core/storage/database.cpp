// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QFileInfo>

#include <map>

namespace sillon {

namespace {

std::atomic<quint64> databasesMade = 0;

/// The connections of one thread, by database.
std::map<quint64, std::unique_ptr<Connection>>& connectionsOfThisThread()
{
    thread_local std::map<quint64, std::unique_ptr<Connection>> connections;
    return connections;
}

} // namespace

Database::Database(QString file, Access access)
    : m_file(std::move(file))
    , m_access(access)
    , m_number(++databasesMade)
{}

Database::~Database()
{
    connectionsOfThisThread().erase(m_number);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, Access access)
{
    if (access == Access::ReadOnly && !QFileInfo::exists(file))
        return fail(ErrorKind::NotFound, file);
    auto database = std::unique_ptr<Database>(new Database(file, access));
    auto sound = database->read([](Connection& c) -> Done {
        // Reads the schema page, so that a file which is no database is told from one that is.
        auto pages = c.number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
        if (!pages)
            return fail(std::move(pages.error()));
        return {};
    });
    if (!sound)
        return fail(std::move(sound.error()));
    return database;
}

void Database::refuseThisThread()
{
    m_refused = std::this_thread::get_id();
}

Result<Connection*> Database::connectionOfThisThread()
{
#ifdef SILLON_DEBUG_THREADS
    Q_ASSERT_X(m_refused.load() != std::this_thread::get_id(), "Database",
               "the window's thread must not wait for SQL");
#endif
    auto& connections = connectionsOfThisThread();
    auto& connection = connections[m_number];
    if (!connection) {
        auto made = std::unique_ptr<Connection>(new Connection(m_file, m_access == Access::ReadOnly));
        auto opened = made->open();
        if (!opened) {
            connections.erase(m_number);
            return fail(std::move(opened.error()));
        }
        connection = std::move(made);
    }
    return connection.get();
}

void Database::rollBack(Connection& connection)
{
    // SQLite has already rolled back by itself after a full disk or an I/O error; then this says so, and that
    // is fine.
    [[maybe_unused]] const auto done = connection.execute(QStringLiteral("ROLLBACK"));
}

} // namespace sillon
