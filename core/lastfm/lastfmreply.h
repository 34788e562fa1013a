// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpresponse.h"

#include <QJsonObject>

namespace sillon {

/// The JSON of an answer, or the error it tells. An error is read whatever the HTTP status is, in both JSON
/// shapes and in XML; serverText is the server's message (at most 300 characters, never HTML). A 2xx answer
/// that cannot be read is AnswerLost: what was asked may have been done. The
/// other kinds are those of lastfmerror.h. utcNow (seconds) is for a Retry-After that names a moment.
[[nodiscard]] Result<QJsonObject> lastfmReply(const HttpResponse& response, qint64 utcNow);

} // namespace sillon
