// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/plainrow.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace sillon {

/// A statement that is run millions of times; values count from 0. Gone before its file is.
class BulkStatement
{
public:
    void bind(int place, qint64 number);
    /// Looked at until run() is over: no copy is made.
    void bindText(int place, QByteArrayView utf8);
    void bindBytes(int place, QByteArrayView bytes);
    [[nodiscard]] Done run();

private:
    friend class BulkFile;
    struct Finalize
    {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit BulkStatement(sqlite3_stmt* statement)
        : m_statement(statement)
    {}
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// A new database that is filled with many millions of rows and thrown away unless it becomes whole: nothing
/// between the caller and SQLite, no journal, no waiting for the disk. One thread.
class BulkFile
{
public:
    /// What was there is removed. cacheBytes: of pages that are kept in memory.
    [[nodiscard]] static Result<std::unique_ptr<BulkFile>> create(const QString& file, qint64 cacheBytes);
    ~BulkFile();
    BulkFile(const BulkFile&) = delete;
    BulkFile& operator=(const BulkFile&) = delete;

    [[nodiscard]] Done script(const QByteArray& sql);
    [[nodiscard]] Result<BulkStatement> statement(const QByteArray& sql);
    /// Hands each row to take until one fails. Other tables may be written meanwhile.
    [[nodiscard]] Done scan(const QByteArray& sql, const std::function<Done(const PlainRow&)>& take);

private:
    explicit BulkFile(sqlite3* handle)
        : m_handle(handle)
    {}
    sqlite3* m_handle;
};

} // namespace sillon
