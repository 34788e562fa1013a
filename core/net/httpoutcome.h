// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QNetworkReply>

#include <cstdint>
#include <optional>

namespace sillon {

/// What is known of a request that has ended.
struct HttpEnding
{
    enum class Cause : std::uint8_t { ByItself, TimedOut, Stopped, BodyTooLarge };

    Cause cause = Cause::ByItself;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int status = 0;    ///< 0: no status line was read
    bool left = false; ///< something of the request may have reached the other side
    bool cut = false;  ///< the body is shorter than the answer said
};

/// Why there is no answer, or none when there is a whole one, whatever its status. What may have reached the
/// server is AnswerLost, never NotSent: a play must not be sent twice. Pure.
[[nodiscard]] std::optional<ErrorKind> failureOf(const HttpEnding& ending);

} // namespace sillon
