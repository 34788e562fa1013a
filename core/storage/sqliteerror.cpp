// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliteerror.h"

#include <sqlite3.h>

namespace sillon {

ErrorKind kindOfSqlite(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorKind::AccessDenied;
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::DatabaseDamaged;
    default:
        return ErrorKind::Storage;
    }
}

Error errorOfSqlite(sqlite3* handle, int code)
{
    Error error;
    error.kind = kindOfSqlite(code);
    error.serviceCode = code;
    error.serverText = QString::fromUtf8(sqlite3_errmsg(handle));
    return error;
}

} // namespace sillon
