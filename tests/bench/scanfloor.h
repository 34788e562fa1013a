// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace sillon::bench {

// The floors of scanning: programs that do only what cannot be left out. Nothing of the product is in them.

/// Walks the folder, reads every file's tags with TagLib through a window of 64 KiB and stores them in a new
/// SQLite file, 500 in one transaction.
[[nodiscard]] bool scanBarely(const QByteArray& folder, const QByteArray& database, int threads);

/// Walks the folder, looks at every file and compares it with what the table has.
[[nodiscard]] bool rescanBarely(const QByteArray& folder, const QByteArray& database);

} // namespace sillon::bench
