// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sillon {

/// One step of the schema: number (1, 2, ...), name and SQL.
struct Migration
{
    int number = 0;
    QString name;
    QByteArray sql;
};

/// The program's own migrations, in order.
[[nodiscard]] std::vector<Migration> builtInMigrations();

/// Brings the database to the newest schema, each migration in a transaction of its own; before the first one
/// on a database that holds something, a copy is kept beside it (FILE.before-NUMBER). Refuses (DatabaseNewer)
/// a database that a newer program wrote. Blocks.
[[nodiscard]] Done migrate(Database& database,
                           const std::vector<Migration>& migrations = builtInMigrations());

/// Refuses (DatabaseNewer) a newer schema, and (Busy) an older one, which only the lock's holder may bring up
/// to date.
[[nodiscard]] Done checkSchema(Database& database,
                               const std::vector<Migration>& migrations = builtInMigrations());

} // namespace sillon
