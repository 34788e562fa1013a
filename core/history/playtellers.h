// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/listenstore.h"

#include <QStringList>

namespace sillon {

class Database;

/// The services that tell of plays of a listener which are here, in the order in which they were first asked;
/// files are no service. Workers only.
[[nodiscard]] Result<QStringList> readPlayTellers(Database& database, ListenerId listener);

} // namespace sillon
