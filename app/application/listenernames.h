// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "listens/listenstore.h"

#include <QString>

#include <optional>

namespace sillon {

class Database;

/// Whose listens a name stands for: mine when an account of mine has it, or its plays were fetched as mine;
/// else the listener of that name; none when nobody has it. Case aside. Blocks: workers only.
[[nodiscard]] Result<std::optional<ListenerId>> listenerOfName(Database& database, const QString& userName);

} // namespace sillon
