// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"

namespace sillon::bench {

/// 1,000 plays that wait, a server that takes 200 ms for each answer: how many requests, and how long.
[[nodiscard]] Result<Figures> measureBacklog(Size size);

} // namespace sillon::bench
