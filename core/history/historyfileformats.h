// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfile.h"

#include <QJsonDocument>

namespace sillon {

// One reader for each format; historyfile.h chooses.
[[nodiscard]] Result<HistoryFile> readListenBrainzFile(const QString& text);
[[nodiscard]] Result<HistoryFile> readCsvFile(const QString& text);
[[nodiscard]] Result<HistoryFile> readLastfmJsonFile(const QJsonDocument& document);
[[nodiscard]] Result<HistoryFile> readSpotifyFile(const QJsonDocument& document);
[[nodiscard]] Result<HistoryFile> readScrobblerLog(const QString& text, const QTimeZone& zone);

/// A moment as people's exports write it: UNIX seconds or milliseconds, ISO 8601, "28 Jun 2025, 19:17"; UTC
/// where it names no zone. 0 when it is none.
[[nodiscard]] qint64 utcSecondIn(const QString& text);

} // namespace sillon
