// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace sillon {

/// What an error code of the service means for us (documented: doc/errorcodes; the kinds are ours). A code
/// without a rule is AccountRefused: nothing more is sent until the user has seen it.
[[nodiscard]] ErrorKind lastfmErrorKind(int code);

} // namespace sillon
