// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace sillon {

/// What an HTTP status means (RFC 9110 section 15) where the answer says nothing better: a page of a proxy,
/// an outage, another kind of server. A 4xx without a rule is AccountRefused: nothing more is sent until the
/// user has seen it. Anything below 400 is AnswerLost: it is asked about when its body could not be read.
/// Pure.
[[nodiscard]] ErrorKind httpStatusKind(int status);

} // namespace sillon
