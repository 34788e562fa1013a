// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/importplan.h"
#include "history/sourcestore.h"
#include "storage/connection.h"

#include <vector>

namespace sillon {

/// The listens of the source's listener in a range, then those that the source tells to be in it and that
/// began elsewhere (two listens became one), with what importplan needs to know of them.
[[nodiscard]] Result<std::vector<KnownListen>>
knownListens(Connection& connection, const StoredSource& source, const HistoryRange& range);

} // namespace sillon
