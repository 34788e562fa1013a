// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "history/fetchplan.h"
#include "history/fetchprogress.h"
#include "history/historysource.h"
#include "history/sourcestore.h"
#include "storage/database.h"

#include <optional>
#include <stop_token>

namespace sillon {

/// Reads the plays that a source holds, page by page, and stores each with how far it has come, so that it
/// can be stopped at any instant and gone on with. Full, resumed, yearly and later readings differ in what
/// they ask for only. Blocks the calling worker.
class HistoryImporter
{
public:
    /// database and clock outlive this.
    HistoryImporter(Database& database, Clock& clock);

    /// Errors: the database's. What the source cannot answer is in the report.
    [[nodiscard]] Result<FetchReport> fetch(HistorySource& source, const StoredSource& stored,
                                            const FetchWish& wish, const TellProgress& tell,
                                            const std::stop_token& stop);

    /// Reads a range again whatever was read of it, and takes over what is told otherwise. counted: how many
    /// plays the source has just said to hold there; an answer that agrees is not doubted.
    [[nodiscard]] Result<FetchReport> readAgain(HistorySource& source, const StoredSource& stored,
                                                const HistoryRange& range, std::optional<qint64> counted,
                                                const TellProgress& tell, const std::stop_token& stop);

private:
    [[nodiscard]] Done noteDoubt(SourceId source, const FetchReport& report);

    Database& m_database;
    Clock& m_clock;
};

} // namespace sillon
