// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sillon {

/// In which form a file holds its sound. Empty and 0 where that is not known.
struct AudioForm
{
    QString type;       ///< the name people know it by: "FLAC", "MP3", "Opus" ...
    int bitRate = 0;    ///< kbit/s, of the whole file
    int sampleRate = 0; ///< Hz
    int channels = 0;
    friend bool operator==(const AudioForm&, const AudioForm&) = default;
};

} // namespace sillon
