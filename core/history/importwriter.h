// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/importplan.h"
#include "history/namecache.h"
#include "history/shrinkguard.h"
#include "history/sourcestore.h"
#include "storage/database.h"

#include <span>
#include <stop_token>
#include <vector>

namespace sillon {

/// What storing plays changed.
struct ImportCounts
{
    qint64 fetched = 0; ///< plays handed in
    qint64 added = 0;   ///< listens that are new
    qint64 joined = 0;  ///< plays that are listens which were here
    qint64 corrected = 0;
    qint64 removed = 0; ///< plays that the source holds no more
    qint64 deleted = 0; ///< plays that the user deleted here before, and that stay away
    ImportCounts& operator+=(const ImportCounts& other);
    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

/// Plays of one source, as they are to be stored.
struct ImportBatch
{
    std::vector<Listen> plays;
    HistoryRange whole; ///< the seconds these tell whole: what is missing there is gone; empty = none
    HistoryRange read;  ///< the seconds that were read with these
    std::optional<qint64> total; ///< the source's new total
    qint64 readAt = 0;           ///< UTC second
};

/// Stores what a source tells: each batch is compared with what is known and stored together with how far
/// the source was read, in one transaction. Nothing of it is owed to anybody. One worker.
class ImportWriter
{
public:
    /// Of one transaction.
    static constexpr std::size_t mostPlays = 500;

    /// database outlives this.
    ImportWriter(Database& database, const StoredSource& source);

    /// At most mostPlays plays, and mostHeldOver of the page before (playborders.h).
    [[nodiscard]] Result<ImportCounts> store(const ImportBatch& batch);
    /// What store() would do, without doing it.
    [[nodiscard]] Result<ImportCounts> tryOut(const ImportBatch& batch);

    /// How the seconds that a batch tells whole compare with what the source told of them before.
    [[nodiscard]] Result<Shrinkage> shrinkageOf(const ImportBatch& batch);
    /// The same for what is staged of a range.
    [[nodiscard]] Result<Shrinkage> shrinkageOfStaged(const HistoryRange& range);

    /// Keeps plays aside until swap().
    [[nodiscard]] Done stage(std::span<const Listen> plays);
    [[nodiscard]] Done dropStaged();
    /// Replaces what the source told of the range by what is staged, in one transaction. It is compared
    /// before, so that nobody waits for that; Cancelled when it is stopped, and then all is as it was.
    [[nodiscard]] Result<ImportCounts> swap(const HistoryRange& range, qint64 readAt,
                                            const std::stop_token& stop = {});

private:
    /// What a swap changes.
    struct SwapPlan
    {
        struct Window
        {
            ImportBatch batch; ///< the plays that something is changed for
            ImportPlan plan;
        };
        std::vector<Window> windows;
        ImportCounts counts;
        ListenId newest = 0; ///< when it was compared
        ListenerId listener = 0;
    };
    [[nodiscard]] Result<SwapPlan> planSwap(const HistoryRange& range, qint64 readAt,
                                            const std::stop_token& stop);
    [[nodiscard]] Result<bool> isOutdated(Connection& connection, const SwapPlan& plan,
                                          const ImportBatch& batch) const;
    [[nodiscard]] Done applySwap(Connection& connection, const SwapPlan& plan, const std::stop_token& stop);
    [[nodiscard]] Result<ImportBatch> nextStaged(Connection& connection, const HistoryRange& left,
                                                 qint64 readAt);
    [[nodiscard]] Result<qint64> heldIn(Connection& connection, const HistoryRange& range) const;
    [[nodiscard]] Result<ImportCounts> storeIn(Connection& connection, const ImportBatch& batch);
    [[nodiscard]] Result<ImportPlan> planIn(Connection& connection, const ImportBatch& batch);
    [[nodiscard]] Result<ImportCounts> apply(Connection& connection, const ImportBatch& batch,
                                             const ImportPlan& plan);
    [[nodiscard]] Done addListen(Connection& connection, const Listen& play);
    [[nodiscard]] Done noteEcho(Connection& connection, ListenId listen, const Listen& play);
    [[nodiscard]] Done correct(Connection& connection, const ImportPlan::Correction& correction,
                               const Listen& play);
    [[nodiscard]] Done forget(Connection& connection, const ImportPlan::Gone& gone);
    [[nodiscard]] Done noteDeleted(Connection& connection, ListenId listen, const Listen& play);
    [[nodiscard]] Result<std::vector<Listen>> staged(Connection& connection, const HistoryRange& range);

    Database& m_database;
    StoredSource m_source; ///< its listener as of the last transaction
    NameCache m_names;
};

} // namespace sillon
