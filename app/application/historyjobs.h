// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application/historyfetch.h"

namespace sillon {

class Services;

/// What reading plays needs, of the services.
[[nodiscard]] HistoryParts historyParts(Services& services);

/// Lets histories be fetched as jobs, and what they brought be seen; what was fetched of a name that becomes
/// an account of mine becomes mine.
void connectHistory(Services& services);

} // namespace sillon
