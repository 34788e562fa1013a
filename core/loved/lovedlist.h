// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "loved/lovedtrack.h"
#include "storage/database.h"

#include <QString>

#include <vector>

namespace sillon {

/// A loved track as lists show it.
struct ListedLove
{
    LovedTrack loved;
    QString service;   ///< where it was imported from, empty when it was loved here
    QString path;      ///< of one file of it; empty when the library has none
    bool away = false; ///< the library has it, but no such file is there now
};

/// Every loved track with its file in the library (by names or alias), newest first. Blocks; workers only.
[[nodiscard]] Result<std::vector<ListedLove>> readLovedList(Database& database);

} // namespace sillon
