// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/backoff.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

constexpr double spread = 0.1;
constexpr qint64 clockSlackSeconds = 120; // the clock is put right by a little all the time

std::vector<qint64> usualSteps()
{
    return {300, 600, 1200, 2400, 3600};
}

} // namespace

Backoff::Backoff()
    : m_steps(usualSteps())
{}

Backoff::Backoff(std::vector<qint64> stepSeconds)
    : m_steps(std::move(stepSeconds))
{
    for (qint64& step : m_steps)
        step = std::clamp<qint64>(step, 1, longestWaitSeconds);
    if (m_steps.empty())
        m_steps = usualSteps();
}

qint64 Backoff::waitSeconds(int failures, double random) const
{
    const auto last = static_cast<int>(m_steps.size()) - 1;
    const auto step =
        static_cast<double>(m_steps.at(static_cast<std::size_t>(std::clamp(failures - 1, 0, last))));
    const double moved = step * (1.0 - spread + 2.0 * spread * std::clamp(random, 0.0, 1.0));
    return std::max<qint64>(1, qRound64(moved));
}

qint64 trueNextTry(qint64 nextTryAt, qint64 waitSeconds, qint64 now)
{
    return nextTryAt > now + waitSeconds + clockSlackSeconds ? 0 : nextTryAt;
}

} // namespace sillon
