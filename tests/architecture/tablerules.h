// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "roomlist.h"
#include "sourcefile.h"

namespace sillon::architecture {

/// What one piece of SQL does to tables, by their names as written.
struct TableUse
{
    QSet<QString> written; ///< INSERT, REPLACE, UPDATE, DELETE, and CREATE, ALTER, DROP but of temporary ones
    QSet<QString> read;    ///< FROM, JOIN
};

[[nodiscard]] TableUse tableUse(const QString& sql);

/// Tables written by another room than the one rooms.txt names, or read without that room in the row.
[[nodiscard]] Findings tableFindings(const SourceFile& source, const RoomList& rooms);

/// Tables made by migrations that no room writes, and tables in rooms.txt that no migration makes.
[[nodiscard]] Findings migrationFindings(const QVector<SourceFile>& migrations, const RoomList& rooms);

} // namespace sillon::architecture
