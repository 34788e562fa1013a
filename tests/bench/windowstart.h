// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace sillon::bench {

/// How a program with a window began.
struct Start
{
    double paintedMs = 0;   ///< from its start to its first painted window
    double readyMs = 0;     ///< until its library can be searched
    double residentMiB = 0; ///< two seconds later (in a tiny run at once)
};

/// Starts `sillon` on this profile, without a screen, and ends it again. patient: wait for the memory to
/// settle.
[[nodiscard]] Result<Start> startSillon(const QString& profile, bool patient);
/// The same for the floor program on the profile's database.
[[nodiscard]] Result<Start> startFloor(const QString& profile, bool patient);

} // namespace sillon::bench
