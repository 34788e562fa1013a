// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace sillon {

/// No wait that the program or a server asks for is longer than this.
inline constexpr qint64 longestWaitSeconds = 24 * 60 * 60;

/// How long an account waits after failures in a row. Pure.
class Backoff
{
public:
    /// 5, 10, 20, 40, 60 minutes.
    Backoff();
    /// Steps of 1..longestWaitSeconds; others are brought into that range, and no steps at all mean the usual
    /// ones.
    explicit Backoff(std::vector<qint64> stepSeconds);

    /// Seconds to wait after the failures-th failure in a row (1 is the first; past the last step that one
    /// goes on). random, in [0, 1), moves the wait by up to a tenth either way, so that many programs do not
    /// come back at once.
    [[nodiscard]] qint64 waitSeconds(int failures, double random) const;

private:
    std::vector<qint64> m_steps;
};

/// The UTC second a stored next try really means, given how long the wait is in all: one that lies further
/// ahead than that was written before the clock was set back, and is over (0).
[[nodiscard]] qint64 trueNextTry(qint64 nextTryAt, qint64 waitSeconds, qint64 now);

} // namespace sillon
