// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "history/historysource.h"
#include "history/importwriter.h"
#include "history/monthcounts.h"
#include "history/sourcechecks.h"
#include "storage/database.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

/// How comparing a source with its service ended.
struct CheckReport
{
    std::vector<MonthCount> differing; ///< as they were when they were counted, oldest first
    std::vector<MonthCount> after;     ///< the same months once they were read again
    ImportCounts counts;               ///< of what was read again
    qint64 months = 0;                 ///< compared
    qint64 doubted = 0;                ///< plays told no more that stay for now (shrinkguard.h)
    std::optional<Error> error;        ///< why it ended early; what was compared is stored
};

/// Compares how many plays of each month are here and at the service, and reads the months again that differ:
/// what was deleted, corrected or added there long afterwards is found so. A correction that leaves the
/// number as it was is found only when every play is read. Of a history that was read in part, that part is
/// compared. Blocks the calling worker.
class HistoryCheck
{
public:
    struct Wish
    {
        bool everyPlay = false; ///< reads months again too that agree
        qint64 since = 0;       ///< UTC second: what was counted from then on, and within a day, is not again

        /// UTC seconds.
        [[nodiscard]] bool isAnswered(qint64 askedAt, qint64 now) const;
    };
    /// done of total months; month: the one it is at, 0 when it is everything: pages then, none known yet at
    /// first.
    using Tell = std::function<void(qint64 done, qint64 total, qint64 month)>;

    /// database and clock outlive this.
    HistoryCheck(Database& database, Clock& clock);

    /// Errors: the database's. What the service cannot answer is in the report. A service that counts no
    /// months is compared by its one number (month 0), once the newest plays were fetched; NotSupported of a
    /// history that was read in part.
    [[nodiscard]] Result<CheckReport> run(HistorySource& source, const StoredSource& stored, const Wish& wish,
                                          const Tell& tell, const std::stop_token& stop);

private:
    struct Span
    {
        qint64 month = 0; ///< 0: everything
        HistoryRange range;
    };
    /// One comparison.
    struct Run
    {
        HistorySource& source;
        const StoredSource& stored;
        const Wish& wish;
        const Tell& tell;
        const std::stop_token& stop;
        std::vector<MonthCount> before; ///< as found by earlier ones
        CheckReport report;
        bool isWhole = false; ///< nothing is missing before what was read last
    };
    [[nodiscard]] Result<std::vector<Span>> spansOf(const StoredSource& stored, const ReadSoFar& read) const;
    [[nodiscard]] Result<std::vector<Span>> allMonths(const StoredSource& stored) const;
    [[nodiscard]] Done compareAll(Run& run, std::vector<Span>& spans);
    [[nodiscard]] Done fetchNew(Run& run);
    [[nodiscard]] Done compare(Run& run, const std::vector<Span>& spans);
    [[nodiscard]] Done compareOne(Run& run, const Span& span);
    [[nodiscard]] Result<qint64> countThere(Run& run, const Span& span);
    [[nodiscard]] Done readAgain(Run& run, const Span& span, const MonthCount& count);
    [[nodiscard]] Done readEveryPlay(Run& run, const std::vector<Span>& spans);
    [[nodiscard]] Done noteRead(Run& run, const Span& span, const MonthCount& count);

    Database& m_database;
    Clock& m_clock;
    SourceChecks m_checks;
};

} // namespace sillon
