// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/listen.h"
#include "storage/row.h"

#include <QString>

namespace sillon {

/// "SELECT (the columns that listenOf reads) FROM listens l JOIN recordings r ... LEFT JOIN releases e ...",
/// to be followed by WHERE and ORDER BY over l, r and e.
[[nodiscard]] QString selectListens();

/// The listen that a row of such a SELECT holds.
[[nodiscard]] Listen listenOf(const Row& row);

} // namespace sillon
