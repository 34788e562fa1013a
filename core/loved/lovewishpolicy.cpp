// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovewishpolicy.h"

#include <algorithm>

namespace sillon {

WishDecision decideWish(const Error& error, int failures, const Backoff& backoff, double random)
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return {WishStep::Hold, 0, HoldReason::SignInAgain, false};
    case ErrorKind::AccountRefused:
    case ErrorKind::NotYetAllowed:
    case ErrorKind::Expired:
        return {WishStep::Hold, 0, HoldReason::Refused, false};
    case ErrorKind::BadSignature:
        return {WishStep::Hold, 0, HoldReason::BadSignature, false};
    case ErrorKind::BadRequest:
    case ErrorKind::TooLarge:
    case ErrorKind::NotFound:
    case ErrorKind::Private:
        return {WishStep::Refuse, 0, HoldReason::None, false};
    case ErrorKind::NotSupported:
        return {WishStep::Forget, 0, HoldReason::None, false};
    default:
        break;
    }
    const qint64 own = backoff.waitSeconds(failures + 1, random);
    if (!error.retryAfterSeconds)
        return {WishStep::Wait, own, HoldReason::None, error.kind == ErrorKind::RateLimited};
    const qint64 asked = std::clamp<qint64>(*error.retryAfterSeconds, 1, longestWaitSeconds);
    return {WishStep::Wait, error.kind == ErrorKind::RateLimited ? asked : std::max(asked, own),
            HoldReason::None, true};
}

bool mayBeOfTheSong(const Error& error)
{
    if (error.retryAfterSeconds)
        return false; // the server is busy as a whole
    return error.kind == ErrorKind::ServerBusy || error.kind == ErrorKind::Malformed ||
           (error.kind == ErrorKind::AnswerLost && error.httpStatus != 0);
}

} // namespace sillon
