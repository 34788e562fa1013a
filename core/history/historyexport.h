// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/listenstore.h"
#include "storage/database.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace sillon {

enum class HistoryExportFormat : std::uint8_t {
    Csv,
    JsonLines, ///< in ListenBrainz's form
};

/// Writes all listens of a listener into a file, with the name of whoever that is when it is not me, newest
/// first; the file is there whole or not at all. Reading it back gives the same listens. Returns how many.
/// told: hears
/// how many are written, now and then. Blocks the calling worker.
[[nodiscard]] Result<qint64> exportHistory(Database& database, ListenerId listener,
                                           HistoryExportFormat format, const QString& file,
                                           const std::stop_token& stop = {},
                                           const std::function<void(qint64)>& told = {});

} // namespace sillon
