// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpresponse.h"

#include <QByteArray>

#include <optional>

namespace sillon {

/// A Date header's value ("Sun, 06 Nov 1994 08:49:37 GMT", RFC 9110 section 5.6.7) as UTC seconds. Pure.
[[nodiscard]] std::optional<qint64> secondsOfHttpDate(const QByteArray& value);

/// How long the answer's Retry-After asks to wait (RFC 9110 section 10.2.3: seconds, or a moment): 0 to a
/// day; none without one that can be read. A moment is taken against the server's own clock when it is known.
/// Pure.
[[nodiscard]] std::optional<qint64> retryAfterSeconds(const HttpResponse& response, qint64 utcNow);

} // namespace sillon
