// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/importplan.h"
#include "history/sourcestore.h"
#include "storage/connection.h"

#include <vector>

namespace sillon {

/// The seconds in which listens that may be these plays begin, in rising order; stretches that lie near each
/// other are one. Pure.
[[nodiscard]] std::vector<HistoryRange> nearbySeconds(std::vector<qint64> plays);

/// The listens of the source's listener that begin in these ranges, and those that the source told of with a
/// second in `told`, wherever they begin and whosever they are.
[[nodiscard]] Result<std::vector<KnownListen>> knownListens(Connection& connection,
                                                            const StoredSource& source,
                                                            const std::vector<HistoryRange>& near,
                                                            const HistoryRange& told);

} // namespace sillon
