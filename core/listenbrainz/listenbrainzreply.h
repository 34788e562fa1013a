// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpresponse.h"

#include <QJsonDocument>

namespace sillon {

/// The JSON of an answer (an object or an array; null for HTTP 204: "not computed"), or the error it tells. A
/// 2xx answer that cannot be read is AnswerLost: what was asked may have been done. "Invalid Method", which
/// Maloja says with HTTP 200, is NotSupported. serverText is the server's own (at most 300 characters, never
/// HTML). utcNow (seconds) is for a Retry-After that names a moment.
[[nodiscard]] Result<QJsonDocument> listenBrainzReply(const HttpResponse& response, qint64 utcNow);

/// What an HTTP status of this protocol means.
[[nodiscard]] ErrorKind listenBrainzStatusKind(int httpStatus);

} // namespace sillon
