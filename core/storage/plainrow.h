// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

struct sqlite3_stmt;

namespace sillon {

/// One row of a long answer as SQLite holds it, without a copy: for readers of whole tables. Valid only
/// inside the function it is handed to, and the bytes of a column only until the row's end.
class PlainRow
{
public:
    explicit PlainRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {}
    [[nodiscard]] qint64 integer(int column) const;       ///< 0 for NULL
    [[nodiscard]] QByteArrayView bytes(int column) const; ///< UTF-8 of a text; empty for NULL
    [[nodiscard]] bool isNull(int column) const;

private:
    sqlite3_stmt* m_statement;
};

} // namespace sillon
