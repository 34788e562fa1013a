// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <cstdint>
#include <optional>

namespace sillon {

/// Why a track cannot become a listen at all.
enum class NoListenReason : std::uint8_t {
    None,
    NoTags,   ///< no artist or no title
    NoLength, ///< neither the engine nor the tags know how long it is
    TooShort, ///< 30 seconds or less
};

/// The stable word of a reason, for notices and JSON ("no-tags"), and back; an unknown word is None.
[[nodiscard]] QString noListenReasonName(NoListenReason reason);
[[nodiscard]] NoListenReason noListenReasonOf(const QString& name);

/// How the current play stands, for the notch, its tooltip and the status line. Milliseconds of music.
struct PlayStatus
{
    bool playing = false; ///< a play is going on (also while paused)
    NoListenReason reason = NoListenReason::None;
    qint64 heardMs = 0;
    qint64 neededMs = 0; ///< heard time at which it counts; 0 with a reason
    qint64 lengthMs = 0;
    bool counted = false;
    bool isPrivate = false; ///< kept here, told to nobody
    /// Position of the notch: where it will count when heard on from here; none when counted, impossible, or
    /// past the end.
    std::optional<qint64> countsAtMs;
    friend bool operator==(const PlayStatus&, const PlayStatus&) = default;
};

} // namespace sillon
