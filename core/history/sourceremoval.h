// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/sourcestore.h"
#include "storage/database.h"

#include <functional>
#include <stop_token>

namespace sillon {

/// What other rooms know of names that nobody has heard any more.
using RemoveUnheard = std::function<Done(const std::stop_token& stop)>;

/// Deletes all that was fetched from a source: its listens (those that another source holds too stay, and
/// those heard or entered here), the names that only they had, what it was read of, that plays of it were
/// deleted here, and its listener when nothing is left of them. alsoRemove: called once the names are gone.
/// A few hundred rows a transaction; the source goes last, so that what was stopped or killed goes on with
/// the next call. What is deleted is overwritten in the file. Returns how many listens went. Workers only.
[[nodiscard]] Result<qint64> removeSource(Database& database, const StoredSource& source,
                                          const RemoveUnheard& alsoRemove = {},
                                          const std::stop_token& stop = {});

} // namespace sillon
