// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/playstatus.h"
#include "music/track.h"

#include <QString>
#include <QtGlobal>

namespace sillon {

// When a play counts: heard >= clamp(length * threshold, 30 s, 240 s) and length > 30 s. The lower and upper
// bound and the shortest track are Last.fm's (https://www.last.fm/api/scrobbling); the threshold there is 50
// %. Whole milliseconds only: no division that rounds down, no floats. Pure.

inline constexpr qint64 shortestLengthMs = 30000; ///< a track must be longer than this
inline constexpr qint64 leastHeardMs = 30000;
inline constexpr qint64 mostHeardMs = 240000;
inline constexpr qint64 forgivenAtNaturalEndMs = 1000;

inline constexpr int lowestThreshold = 25; ///< percent
inline constexpr int highestThreshold = 100;
inline constexpr int defaultThreshold = 50;

/// percent kept within 25..100.
[[nodiscard]] int clampThreshold(int percent);
/// A written threshold: clamped, and 50 when it is no whole number.
[[nodiscard]] int thresholdFromText(const QString& text);

/// The heard time at which a track of this length counts; meaningful for lengths over 30 s.
[[nodiscard]] qint64 heardToCount(qint64 lengthMs, int percent);

/// The rule. naturalUnseekedEnd: the play has just reached the track's own end and nothing was skipped; then
/// a shortfall of up to one second is forgiven.
[[nodiscard]] bool counts(qint64 heardMs, qint64 lengthMs, int percent, bool naturalUnseekedEnd);

/// Why a track of this length can never count, or None. lengthMs: 0 or less = unknown.
[[nodiscard]] NoListenReason mayCount(const Track& track, qint64 lengthMs);

} // namespace sillon
