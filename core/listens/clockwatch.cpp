// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/clockwatch.h"

namespace sillon {

qint64 ClockWatch::look(qint64 utcMs, qint64 steadyMs)
{
    const qint64 offset = utcMs - steadyMs;
    const qint64 stepMs = m_offsetMs ? offset - *m_offsetMs : 0;
    m_offsetMs = offset;
    if (stepMs >= -toleranceMs && stepMs <= toleranceMs)
        return 0;
    return (stepMs + (stepMs < 0 ? -500 : 500)) / 1000;
}

} // namespace sillon
