// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/sourcestore.h"
#include "storage/database.h"

#include <stop_token>

namespace sillon {

/// Plays that were fetched of somebody else become mine when that name turns out to be an account of mine:
/// each joins the listen of mine that it is, or is mine from then on. A few hundred a transaction; what was
/// stopped or killed goes on with the next call. Workers only. Returns how many listens changed hands.
[[nodiscard]] Result<qint64> adoptFetchedPlays(Database& database, const std::stop_token& stop = {});

/// The user says that these plays are theirs, though no account of theirs has that name: what
/// adoptFetchedPlays() does, now and after whatever cuts it off.
[[nodiscard]] Result<qint64> takePlays(Database& database, const StoredSource& source,
                                       const std::stop_token& stop = {});

/// They are somebody else's after all: what was told by this source alone changes hands, and what was heard
/// here, or is told by others too, stays mine and is theirs besides. AccountRefused where an account of mine
/// has that name. A few hundred a transaction; what was stopped goes on with the next call. Returns how many
/// listens the other has then. Workers only.
[[nodiscard]] Result<qint64> giveBackPlays(Database& database, const StoredSource& source,
                                           const std::stop_token& stop = {});

/// What cut one of the above off is made good, so that a source and the listens it tells of have one listener
/// again: before that, everything it tells would be new. Nothing to do costs a look at the source's plays.
[[nodiscard]] Done finishMove(Database& database, const StoredSource& source, const std::stop_token& stop);

} // namespace sillon
