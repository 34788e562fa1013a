// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/database.h"

#include <QStringList>

namespace sillon {

/// What SQLite itself finds wrong with the file: broken pages and indices, rows that point nowhere. Empty =
/// sound.
[[nodiscard]] Result<QStringList> databaseProblems(Database& database);

} // namespace sillon
