// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plainrow.h"

#include <sqlite3.h>

namespace sillon {

qint64 PlainRow::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView PlainRow::bytes(int column) const
{
    // In this order: asking for the size first would count the characters of another encoding.
    const void* at = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(at), at ? sqlite3_column_bytes(m_statement, column) : 0};
}

bool PlainRow::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace sillon
