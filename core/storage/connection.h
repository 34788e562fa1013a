// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/plainrow.h"
#include "storage/row.h"

#include <QString>

#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <vector>

namespace sillon {

/// One thread's connection to the database. Statements are prepared once and kept. Values go in through
/// question marks only. Errors of SQLite become Error values with their kind.
class Connection
{
public:
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    using Values = std::initializer_list<SqlValue>;

    /// Runs a statement that returns no rows.
    [[nodiscard]] Done execute(const QString& sql, Values values = {});
    /// The same, returning how many rows changed.
    Result<int> change(const QString& sql, Values values = {});
    /// The same for an INSERT, returning the new row's id.
    Result<qint64> insert(const QString& sql, Values values = {});
    /// Hands each row to take.
    [[nodiscard]] Done each(const QString& sql, Values values, const std::function<void(const Row&)>& take);

    /// All rows through make(row).
    template <typename Make>
    auto all(const QString& sql, Values values, Make make)
        -> Result<std::vector<std::invoke_result_t<Make, const Row&>>>
    {
        std::vector<std::invoke_result_t<Make, const Row&>> found;
        auto done = each(sql, values, [&](const Row& row) { found.push_back(make(row)); });
        if (!done)
            return fail(std::move(done.error()));
        return found;
    }

    /// The first row through make(row), or none.
    template <typename Make>
    auto one(const QString& sql, Values values, Make make)
        -> Result<std::optional<std::invoke_result_t<Make, const Row&>>>
    {
        std::optional<std::invoke_result_t<Make, const Row&>> found;
        auto done = each(sql, values, [&](const Row& row) {
            if (!found)
                found = make(row);
        });
        if (!done)
            return fail(std::move(done.error()));
        return found;
    }

    /// A single number (COUNT, MAX ...); 0 for NULL or no row.
    Result<qint64> number(const QString& sql, Values values = {});

    /// Hands each row of a whole table to take, as SQLite holds it: several times as fast as each().
    [[nodiscard]] Done scan(const QByteArray& sql, const std::function<void(const PlainRow&)>& take);

    /// Several statements in one text, without values: migrations.
    [[nodiscard]] Done script(const QByteArray& sql);

private:
    friend class Database;
    explicit Connection(const QString& file, bool readOnly);
    [[nodiscard]] Done open();
    [[nodiscard]] Done openAs(const QString& name, const QString& options, const QByteArray& pragmas);

    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace sillon
