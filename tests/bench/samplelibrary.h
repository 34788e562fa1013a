// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"

#include <QString>

namespace sillon::bench {

/// A generated library of real, tagged files: mp3 49 %, flac 27 %, opus, vorbis and m4a 8 % each; covers of
/// 300 KB in a third, MusicBrainz ids in half.
struct SampleLibrary
{
    QString folder;
    QString tenfold; ///< the same ten times over, as hard links
    qint64 files = 0;
};

/// Made once and kept in $XDG_CACHE_HOME/sillon-bench (or ~/.cache/sillon-bench): 20,000 files in 1,900
/// albums; tiny: a few dozen.
[[nodiscard]] Result<SampleLibrary> sampleLibrary(Size size);

} // namespace sillon::bench
