// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/listenholders.h"
#include "music/listen.h"
#include "storage/database.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

/// One of two listens that may be one play.
struct DoubleListen
{
    Listen listen;
    std::vector<ListenHolder> heldBy; ///< empty: none
    bool isOwed = false;              ///< it was sent somewhere, or waits to be
};

/// Two listens of mine that may be one play. When they are, `first` stays: of two, the one that was heard
/// here, was sent, or says more.
struct DoublePair
{
    DoubleListen first;
    DoubleListen second;
};

/// Listens that were made one.
struct Merge
{
    qint64 id = 0;
    ListenId kept = 0;
    ListenId removed = 0;
    qint64 mergedAt = 0; ///< UTC second
};

/// Finds listens of mine that may be one play (duplicates.h), and keeps what the user decides of them.
/// Workers only.
class DoubleStore
{
public:
    explicit DoubleStore(Database& database)
        : m_database(database)
    {}

    /// Newest first, without those that are decided; at most so many (0 = all). Cancelled when it is stopped.
    [[nodiscard]] Result<std::vector<DoublePair>> pairs(int most = 0, const std::stop_token& stop = {}) const;
    /// `removed` is `kept`: what services hold of it is held of that one from now on, and what it waits to
    /// send is not sent. NotFound when one of them is no listen of mine (any more), NotSupported when they
    /// are neither of the same song nor a pair that may be one play.
    [[nodiscard]] Result<Merge> merge(ListenId kept, ListenId removed, qint64 utcNow);
    /// They are two plays, and are not asked about again.
    [[nodiscard]] Done keepBoth(ListenId first, ListenId second);
    [[nodiscard]] Done unkeepBoth(ListenId first, ListenId second);
    /// Plays of this listen's song are never asked about.
    [[nodiscard]] Done neverAsk(ListenId listen);
    [[nodiscard]] Done askAgain(ListenId listen);

    /// The newest first; none is left after undoing all.
    [[nodiscard]] Result<std::vector<Merge>> merges(int most) const;
    /// Both listens as they were, in one transaction. NotFound when it was undone already.
    [[nodiscard]] Done undo(qint64 merge);

private:
    Database& m_database;
};

} // namespace sillon
