// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "playback/audioengine.h"

#include <QtGlobal>

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace sillon {

/// What follows from an event of libmpv: a fact to tell, or something libmpv is to be told.
struct SoundFact
{
    enum class Kind : std::uint8_t {
        Started,
        Position,
        Duration,
        Sought,
        Finished,
        Failed,
        DeviceLost,
        Halt,       ///< libmpv is to stop: nothing of what it has opened is wanted
        LoadCurrent ///< libmpv is to play the current file instead of what it has opened
    };
    Kind kind = Kind::Position;
    PlaybackId id = 0;
    qint64 ms = 0; ///< of Position, Duration, Sought; the last music heard of Finished
    FinishReason reason = FinishReason::Ended;
    Error error;

    [[nodiscard]] static SoundFact of(Kind kind, PlaybackId id = 0, qint64 ms = 0)
    {
        SoundFact fact;
        fact.kind = kind;
        fact.id = id;
        fact.ms = ms;
        return fact;
    }
    [[nodiscard]] static SoundFact finished(PlaybackId id, FinishReason reason, qint64 heardToMs)
    {
        SoundFact fact = of(Kind::Finished, id, heardToMs);
        fact.reason = reason;
        return fact;
    }
    [[nodiscard]] static SoundFact because(Kind kind, PlaybackId id, Error error)
    {
        SoundFact fact = of(kind, id);
        fact.error = std::move(error);
        return fact;
    }
};

using SoundFacts = std::vector<SoundFact>;

/// libmpv's seconds in whole milliseconds; 0 for what is no number.
[[nodiscard]] inline qint64 wholeMs(double seconds)
{
    return std::isfinite(seconds) ? static_cast<qint64>(std::llround(seconds * 1000)) : 0;
}

} // namespace sillon
