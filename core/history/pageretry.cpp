// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/pageretry.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 firstWaitMs = 2000;
constexpr qint64 firstWaitWhenLimitedMs = 10'000;
constexpr qint64 longestAskedWaitMs = qint64(10) * 60 * 1000;

bool mayPass(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NotSent:
    case ErrorKind::AnswerLost:
    case ErrorKind::ServerBusy:
    case ErrorKind::RateLimited:
    case ErrorKind::Malformed: // rarely another user's plays are answered (observed: lastfm-docs bugs.md)
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<PageRetry> retryOfPage(const Error& error, int failures, int limit,
                                     const HistoryPageSizes& sizes)
{
    const bool isTooLarge = error.kind == ErrorKind::TooLarge && limit > sizes.smallest;
    if ((!mayPass(error.kind) && !isTooLarge) || failures >= pageAttempts)
        return std::nullopt;
    const bool isLimited = error.kind == ErrorKind::RateLimited;
    const qint64 askedMs = error.retryAfterSeconds.value_or(0) * 1000;
    if (askedMs > longestAskedWaitMs)
        return std::nullopt;
    const qint64 ownMs = (isLimited ? firstWaitWhenLimitedMs : firstWaitMs) << (failures - 1);
    const bool shrinks =
        isTooLarge || error.kind == ErrorKind::ServerBusy || error.kind == ErrorKind::AnswerLost;
    return PageRetry{std::max(askedMs, ownMs), shrinks ? std::max(limit / 2, sizes.smallest) : limit};
}

} // namespace sillon
