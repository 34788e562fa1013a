// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimiter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sillon {

RateLimiter::RateLimiter(double perSecond)
    : m_gapMs(static_cast<qint64>(std::ceil(1050.0 / perSecond)))
    , m_nextMs(std::numeric_limits<qint64>::min())
    , m_heldUntilMs(std::numeric_limits<qint64>::min())
{}

qint64 RateLimiter::reserve(qint64 nowMs)
{
    const qint64 moment = std::max({nowMs, m_nextMs, m_heldUntilMs});
    m_nextMs = moment + m_gapMs;
    return moment;
}

void RateLimiter::leftAt(qint64 momentMs)
{
    m_nextMs = std::max(m_nextMs, momentMs + m_gapMs);
}

void RateLimiter::moveTo(qint64 momentMs)
{
    m_heldUntilMs = std::max(m_heldUntilMs, momentMs);
    m_nextMs = std::max(m_nextMs, momentMs);
}

} // namespace sillon
