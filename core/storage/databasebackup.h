// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace sillon {

/// A small file of the profile that travels inside a backup.
struct KeptFile
{
    QString name;
    QByteArray bytes;
    friend bool operator==(const KeptFile&, const KeptFile&) = default;
};

/// Writes the whole database and the files into one file, which is a database itself; others may go on
/// writing meanwhile. A file of that name is replaced once the new one is whole. Workers only.
/// tidy: called with the copy before it takes its name, to leave out what is of this moment only.
[[nodiscard]] Done writeBackup(Database& database, const QString& file, const std::vector<KeptFile>& kept,
                               const std::function<Done(Database&)>& tidy = {});

/// Tries a backup as restoring it would, and touches nothing: `look` is called with a copy of its database,
/// brought up to date, which lies at `copy` meanwhile. Errors: as restoreBackup's, and those of look. Any
/// thread that may wait.
[[nodiscard]] Done lookIntoBackup(const QString& file, const QString& copy,
                                  const std::function<Done(Database&)>& look);

/// Puts the database of a backup in the place of databaseFile, which nobody has open; returns the files that
/// travelled with it. It is tried, and brought up to date, before anything is touched; what was in its place
/// stays beside it as databaseFile + ".before-restore". Errors: NotFound, DatabaseDamaged (no sound database
/// of ours), DatabaseNewer, DiskFull, AccessDenied; then all is as it was. Any thread that may wait.
/// putFiles: called with the files when all else is ready and before the database is exchanged; an error of
/// it ends the restoring, and it has changed nothing then.
/// settle: called in a transaction of the database to be put in place, before that; time has passed since.
[[nodiscard]] Result<std::vector<KeptFile>>
restoreBackup(const QString& file, const QString& databaseFile,
              const std::function<Done(const std::vector<KeptFile>&)>& putFiles = {},
              const std::function<Done(Connection&)>& settle = {});

} // namespace sillon
