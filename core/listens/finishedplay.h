// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/playstatus.h"
#include "music/track.h"

#include <QtGlobal>

#include <algorithm>

namespace sillon {

/// One play that is over, counted or not, with what was missing.
struct FinishedPlay
{
    Track track;
    qint64 startedAt = 0; ///< UTC second at which it began to sound
    qint64 heardMs = 0;
    qint64 lengthMs = 0; ///< the engine's, else the tags'; 0 unknown
    qint64 neededMs = 0; ///< heard time at which it would have counted; 0 with a reason
    NoListenReason reason = NoListenReason::None;
    bool counted = false;
    bool isPrivate = false; ///< heard in private, if only in part

    /// How much more had to be heard; 0 when it counted or never could.
    [[nodiscard]] qint64 missingMs() const { return counted ? 0 : std::max<qint64>(neededMs - heardMs, 0); }
    friend bool operator==(const FinishedPlay&, const FinishedPlay&) = default;
};

} // namespace sillon
