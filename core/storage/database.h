// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/connection.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace sillon {

/// The profile's SQLite file. read and write block the calling worker; each thread has a connection of its
/// own, closed when the thread ends. Writers take turns. Threads that used it end before it does.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens or makes file, and looks whether it is a sound database. Does not migrate.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString& file,
                                                                Access access = Access::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// ask(Connection&) -> Result<T>, outside a transaction.
    template <typename Ask>
    [[nodiscard]] std::invoke_result_t<Ask, Connection&> read(Ask ask)
    {
        auto connection = connectionOfThisThread();
        if (!connection)
            return fail(std::move(connection.error()));
        return ask(**connection);
    }

    /// change(Connection&) -> Result<T> in one transaction, committed when it succeeds and rolled back when
    /// not. When write() returns a value, the change is on disk.
    template <typename Change>
    [[nodiscard]] std::invoke_result_t<Change, Connection&> write(Change change)
    {
        auto connection = connectionOfThisThread();
        if (!connection)
            return fail(std::move(connection.error()));
        const std::scoped_lock turn(m_writing);
        if (auto begun = (*connection)->execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return fail(std::move(begun.error()));
        auto result = change(**connection);
        if (!result) {
            rollBack(**connection);
            return result;
        }
        if (auto committed = (*connection)->execute(QStringLiteral("COMMIT")); !committed) {
            rollBack(**connection);
            return fail(std::move(committed.error()));
        }
        return result;
    }

    [[nodiscard]] const QString& file() const { return m_file; }
    /// From now on the calling thread (the window's) may not wait for the database; debug builds stop at a
    /// breach.
    void refuseThisThread();

private:
    explicit Database(QString file, Access access);
    Result<Connection*> connectionOfThisThread();
    static void rollBack(Connection& connection);

    QString m_file;
    Access m_access;
    quint64 m_number; ///< tells databases apart in the threads' own lists
    std::mutex m_writing;
    std::atomic<std::thread::id> m_refused;
};

} // namespace sillon
