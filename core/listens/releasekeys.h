// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace sillon {

class Database;

/// Makes the keys of releases anew that are of an older version than music/matchkey.h has now, few at a time.
/// Mostly there are none. Workers only.
[[nodiscard]] Done renewReleaseKeys(Database& database);

} // namespace sillon
