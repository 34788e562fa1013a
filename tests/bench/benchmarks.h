// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"

namespace sillon::bench {

/// 1,000 plays that wait, a server that takes 200 ms for each answer: how many requests, and how long.
[[nodiscard]] Result<Figures> measureBacklog(Size size);

/// Two files cut out of one sound anywhere, played one after the other: frames that are not as in the two
/// played alone (for lossless files also: not as in the sound itself), and frames too many or too few in all.
/// libmpv 0.35 loses the last partial block of some Vorbis files, also alone: that is a length, no seam.
[[nodiscard]] Result<Figures> measureGapless(Size size);

/// Processor time while an mp3 plays through player and engine, against bare libmpv.
[[nodiscard]] Result<Figures> measurePlaying(Size size);

} // namespace sillon::bench
