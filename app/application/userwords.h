// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "history/serviceuserstore.h"

#include <QString>

namespace sillon::words {

/// "Last.fm knows no user NAME.", "Could not be checked: ..."; of one that exists: when that was found out.
[[nodiscard]] QString userCheck(const Result<UserCheck>& check, const QString& service,
                                const QString& userName, qint64 now);

} // namespace sillon::words
