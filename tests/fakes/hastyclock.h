// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QList>

namespace sillon::testing {

/// A clock on which waiting takes no time: it is just later then. Notes the waits of a second and more. For
/// one worker at a time.
class HastyClock final : public Clock
{
public:
    static constexpr qint64 startUtcMs = 1'700'000'000'000;

    [[nodiscard]] qint64 utcNowMs() const override { return startUtcMs + m_passedMs; }
    [[nodiscard]] qint64 steadyNowMs() const override { return 1'000'000 + m_passedMs; }
    bool waitUntil(std::unique_lock<std::mutex>&, std::condition_variable_any&, qint64 deadlineMs,
                   const std::stop_token&, const std::function<bool()>& predicate) override
    {
        const qint64 ms = deadlineMs - steadyNowMs();
        if (ms > 0 && deadlineMs != noDeadline) {
            m_passedMs += ms;
            if (ms >= 1000)
                m_waits.append(ms);
        }
        return predicate();
    }

    [[nodiscard]] const QList<qint64>& waits() const { return m_waits; }
    void advance(qint64 ms) { m_passedMs += ms; }

private:
    qint64 m_passedMs = 0;
    QList<qint64> m_waits;
};

} // namespace sillon::testing
