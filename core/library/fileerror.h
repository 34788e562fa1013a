// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace sillon {

/// What an errno of the file system means.
[[nodiscard]] Error fileError(int number);

} // namespace sillon
