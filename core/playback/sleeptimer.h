// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QtGlobal>

#include <cstdint>
#include <optional>

namespace sillon {

/// What the sleep timer waits for.
enum class SleepUntil : std::uint8_t { Off, Minutes, EndOfTrack, EndOfAlbum };

/// When the music is to end by itself. A plain value: the time (Clock::steadyNowMs) is given.
class SleepTimer
{
public:
    /// minutes counts for SleepUntil::Minutes only; none or fewer turns the timer off.
    void set(SleepUntil until, int minutes, qint64 nowMs);
    void turnOff() { *this = {}; }

    [[nodiscard]] SleepUntil until() const { return m_until; }
    [[nodiscard]] std::optional<qint64> deadlineMs() const;
    /// Minutes were asked for and have passed.
    [[nodiscard]] bool isOver(qint64 nowMs) const;
    /// The music ends with `current` instead of going on with `next`.
    [[nodiscard]] bool endsBetween(const Track& current, const Track* next) const;

private:
    SleepUntil m_until = SleepUntil::Off;
    qint64 m_deadlineMs = 0;
};

/// Whether two tracks belong to one album: equal release ids, else equal album and album artist (of tracks
/// without an album artist, equal album in one folder). Tracks without an album title belong to none.
[[nodiscard]] bool isSameAlbum(const Track& one, const Track& other);

} // namespace sillon
