// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/listen.h"
#include "music/track.h"
#include "storage/database.h"

#include <functional>

namespace sillon {

/// Records inside the listen's own transaction what the listen owes to accounts. Set once by the program's wiring to
/// SubmissionStore::owe; track is null when the listen did not come from a file.
using Owe = std::function<Done(Connection&, ListenId, const Listen&, const Track*)>;

/// The one way a listen of ours is stored: the listen and what it owes, in one transaction. Workers only.
class ListenWriter
{
public:
    ListenWriter(Database& database, Owe owe);

    /// Stores the listen (listener: me) and returns its id; on disk when this returns.
    [[nodiscard]] Result<ListenId> store(const Listen& listen, const Track* track);
    /// The play went on or ended: its heard time.
    [[nodiscard]] Done updateHeard(ListenId id, qint64 heardMs);

private:
    Database& m_database;
    Owe m_owe;
};

} // namespace sillon
