// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace sillon {

/// Notices when the wall clock is set: between two looks it then moves otherwise than the steady clock, which
/// goes on during suspend and never jumps. Slow corrections (NTP slewing) stay below its tolerance. Pure.
class ClockWatch
{
public:
    static constexpr qint64 toleranceMs = 2000;

    /// By how many seconds the wall clock was set forward (negative: back) since the last look; 0 when it was
    /// not.
    [[nodiscard]] qint64 look(qint64 utcMs, qint64 steadyMs);

private:
    std::optional<qint64> m_offsetMs; ///< wall minus steady at the last look
};

} // namespace sillon
