// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace sillon {

/// What an error code of the service means for us (documented: doc/errorcodes; the kinds are ours). A code
/// without a rule is AccountRefused: nothing more is sent until the user has seen it.
[[nodiscard]] ErrorKind lastfmErrorKind(int code);

/// What an HTTP status means when the body tells no code: a page of a proxy, an outage, another kind of
/// server.
[[nodiscard]] ErrorKind lastfmStatusKind(int httpStatus);

} // namespace sillon
