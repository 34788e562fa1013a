// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/sourcestore.h"

#include <optional>
#include <span>
#include <vector>

namespace sillon {

class Database;

/// A name whose plays were read in part only: what is shown of these times is not all that was heard.
struct PartialSource
{
    StoredSource source;
    TimeRanges missing; ///< not read, though earlier than the last answer
};

/// What was not read of what is settled by now; empty where nothing was read at all. Pure.
[[nodiscard]] TimeRanges missingOf(const ReadSoFar& read);

/// Those of a listener. Workers only.
[[nodiscard]] Result<std::vector<PartialSource>> readPartialSources(Database& database, ListenerId listener);

/// The first of which something of this time is missing; null when nothing is. Pure.
[[nodiscard]] const PartialSource* partialIn(std::span<const PartialSource> sources,
                                             const HistoryRange& range);

} // namespace sillon
