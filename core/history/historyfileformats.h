// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfile.h"

#include <memory>

namespace sillon {

/// Reads plays out of the text of one file, which comes some at a time.
class HistoryTextReader
{
public:
    HistoryTextReader() = default;
    HistoryTextReader(const HistoryTextReader&) = delete;
    HistoryTextReader& operator=(const HistoryTextReader&) = delete;
    virtual ~HistoryTextReader() = default;

    /// The plays that are whole by now are added to the file. Malformed, NotConfigured: as readHistoryFile().
    [[nodiscard]] virtual Done take(const QString& text, HistoryFile& file) = 0;
    /// There is no more text. Malformed when it breaks off, or was none of this format.
    [[nodiscard]] virtual Done end(HistoryFile& file) = 0;
    /// How many letters are held of what did not end yet.
    [[nodiscard]] virtual qsizetype held() const = 0;
};

// One reader for each format.
[[nodiscard]] std::unique_ptr<HistoryTextReader> listenBrainzFileReader();
[[nodiscard]] std::unique_ptr<HistoryTextReader> csvFileReader();
[[nodiscard]] std::unique_ptr<HistoryTextReader> lastfmJsonFileReader();
[[nodiscard]] std::unique_ptr<HistoryTextReader> spotifyFileReader();
[[nodiscard]] std::unique_ptr<HistoryTextReader> scrobblerLogReader(const QTimeZone& zone);

/// A moment as people's exports write it: UNIX seconds or milliseconds, ISO 8601, "28 Jun 2025, 19:17"; UTC
/// where it names no zone. 0 when it is none.
[[nodiscard]] qint64 utcSecondIn(const QString& text);

} // namespace sillon
