// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;

namespace sillon {

/// The kind of a result code of SQLite (sqlite.org/rescode.html), extended ones too.
[[nodiscard]] ErrorKind kindOfSqlite(int code);
/// With SQLite's own words.
[[nodiscard]] Error errorOfSqlite(sqlite3* handle, int code);

} // namespace sillon
