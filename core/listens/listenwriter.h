// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "music/track.h"
#include "storage/database.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace sillon {

/// Records inside the listen's own transaction what the listen owes to accounts. Set once by the program's
/// wiring to SubmissionStore::owe; track is null when the listen did not come from a file.
using Owe = std::function<Done(Connection&, ListenId, const Listen&, const Track*)>;

/// Which of these listens no service has been sent yet, asked inside the transaction that moves them. Set
/// once by the program's wiring; without it all may be moved.
using StillUnsent = std::function<Result<std::vector<ListenId>>(Connection&, std::span<const ListenId>)>;

/// The one way a listen of ours is stored: the listen and what it owes, in one transaction. Workers only.
class ListenWriter
{
public:
    ListenWriter(Database& database, Owe owe, StillUnsent stillUnsent = {});

    /// Stores the listen (listener: me) and returns its id; on disk when this returns.
    [[nodiscard]] Result<ListenId> store(const Listen& listen, const Track* track);
    /// Stores several listens that did not come from files, all or none, in one transaction. At most 500.
    [[nodiscard]] Result<std::vector<ListenId>> storeAll(std::span<const Listen> listens);
    /// Removes those of these listens of mine that no service was sent yet. Returns which.
    [[nodiscard]] Result<std::vector<ListenId>> takeBack(std::span<const ListenId> ids);
    /// Stores a listen that may be stored already: none when one of mine of the same recording begins in the
    /// same second, whose heard time then grows to this one's.
    [[nodiscard]] Result<std::optional<ListenId>> storeOnce(const Listen& listen, const Track* track);
    /// The play went on or ended: its heard time. Never shrinks it; a listen deleted meanwhile is no error.
    [[nodiscard]] Done updateHeard(ListenId id, qint64 heardMs);
    /// The wall clock was set: those of these listens that were not sent yet began this many seconds later
    /// (earlier when negative). One transaction; at most 500 at a time. Returns how many moved.
    [[nodiscard]] Result<int> shiftStarts(std::span<const ListenId> ids, qint64 seconds);

private:
    [[nodiscard]] Result<ListenId> storeIn(Connection& connection, const Listen& listen, const Track* track);

    Database& m_database;
    Owe m_owe;
    StillUnsent m_stillUnsent;
};

} // namespace sillon
