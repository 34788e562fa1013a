// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/chartcolours.h"

#include <QPalette>

namespace sillon {

/// The colours of charts in the window.
[[nodiscard]] ChartColours chartColours(const QPalette& palette);

} // namespace sillon
