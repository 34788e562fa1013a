// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sillon {

/// Spaces requests evenly: tells each when it may go. Pure arithmetic on any scale of milliseconds.
class RateLimiter
{
public:
    /// Gaps are 5 % longer than 1/perSecond, so that jitter on the way does not bring more into any one
    /// second.
    explicit RateLimiter(double perSecond);

    /// The moment at which the next request may go; it is taken with that.
    [[nodiscard]] qint64 reserve(qint64 nowMs);
    /// What had a place left only then: the next one keeps its distance from that.
    void leftAt(qint64 momentMs);
    /// Nothing goes before that moment (Retry-After). Whoever has reserved an earlier one reserves again.
    void moveTo(qint64 momentMs);
    /// The latest moment of moveTo.
    [[nodiscard]] qint64 heldUntil() const { return m_heldUntilMs; }

private:
    qint64 m_gapMs;
    qint64 m_nextMs;
    qint64 m_heldUntilMs;
};

} // namespace sillon
