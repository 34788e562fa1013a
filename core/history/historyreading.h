// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "history/fetchplan.h"
#include "history/fetchprogress.h"
#include "history/historysource.h"
#include "history/importwriter.h"
#include "history/readingprogress.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <vector>

namespace sillon {

/// One reading of a source: goes down through ranges from their newest second to the oldest. A page is asked
/// for by the second that the one before it ended at, never by its number.
class HistoryReading
{
public:
    /// What becomes of a page (its total is not set).
    using Keep = std::function<Result<ImportCounts>(ImportBatch batch)>;

    /// How many plays a page would take away that are not to be deleted on its word (shrinkguard.h); 0: it is
    /// believed. batch: as Keep would get it.
    using Doubt = std::function<Result<qint64>(const ImportBatch& batch)>;

    HistoryReading(HistorySource& source, Clock& clock, TellProgress tell, std::stop_token stop);

    void setDoubt(Doubt doubt) { m_doubt = std::move(doubt); }
    /// What earlier readings have stored of all that is asked for, and how many plays the source said there
    /// are (ReadingProgress).
    void goOnFrom(qint64 plays, std::optional<qint64> stated) { m_progress.goOnFrom(plays, stated); }
    /// Everything is asked for: a source whose pages do not tell how much that is is asked who the user is.
    void asksForAll() { m_asksForAll = true; }

    /// Reads a range whole. Errors of the database only; when the source gives up, report().error says why.
    /// below: how many rows there are before the last second of the range, when its plays are stored already
    /// and that number tells that they are all.
    [[nodiscard]] Done read(const HistoryRange& range, const Keep& keep,
                            std::optional<qint64> below = std::nullopt);

    [[nodiscard]] const FetchReport& report() const { return m_report; }
    void add(const ImportCounts& counts) { m_report.counts += counts; }
    void addDoubted(qint64 plays) { m_report.doubted += plays; }
    /// What the source said to hold in the range read first; of all, where its pages do not tell.
    [[nodiscard]] std::optional<qint64> firstTotal() const { return m_firstTotal; }

private:
    /// Where a range is read on.
    struct Cursor
    {
        HistoryRange left;
        std::optional<qint64> expected;    ///< rows that must be in `left` if nothing was passed over
        bool isAskedAgain = false;         ///< its newest second was not whole the time before
        bool isFullSecond = false;         ///< the page before was of the newest second alone
        std::vector<Listen> heldOver = {}; ///< plays of the page before that are compared with the next one
        qint64 heldTo = 0;                 ///< what is stored already begins there
    };

    [[nodiscard]] std::optional<PlaysPage> ask(const HistoryRange& range, qint64 passedOver = 0);
    [[nodiscard]] Result<PlaysPage> askOnce(const HistoryRange& range, qint64 passedOver);
    [[nodiscard]] Result<bool> readRestOfSecond(Cursor& cursor, const PlaysPage& first, const Keep& keep);
    [[nodiscard]] bool wait(qint64 ms);
    [[nodiscard]] bool moveOn(Cursor& cursor, const PlaysPage& page);
    void expect(const PlaysPage& page);
    [[nodiscard]] ImportBatch batchOf(const Cursor& cursor, const PlaysPage& page, Cursor* next) const;
    [[nodiscard]] Done keepHeldOver(const Cursor& cursor, const Keep& keep);
    [[nodiscard]] Done keepPage(const ImportBatch& batch, const Keep& keep);
    void tell(FetchPhase phase);

    HistorySource& m_source;
    Clock& m_clock;
    const TellProgress m_tell;
    const std::stop_token m_stop;
    Doubt m_doubt;
    const HistoryPageSizes m_sizes;
    int m_limit;
    qint64 m_fullSecond = 0; ///< for which a larger page was asked for
    FetchReport m_report;
    std::optional<qint64> m_firstTotal;
    ReadingProgress m_progress;
    bool m_asksForAll = false;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
};

} // namespace sillon
