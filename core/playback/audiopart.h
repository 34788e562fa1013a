// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QString>
#include <QtGlobal>

#include <utility>

namespace sillon {

/// What an engine is given to play: a file, or a part of it. Positions and lengths of a part count from its
/// start.
struct AudioPart
{
    AudioPart() = default;
    AudioPart(QString file, qint64 start = 0, qint64 end = 0) // NOLINT(google-explicit-constructor): a path
        : path(std::move(file))                               // alone is the whole file
        , startMs(start)
        , endMs(end)
    {}

    QString path;
    qint64 startMs = 0;
    qint64 endMs = 0; ///< 0: the file's end

    /// The part's length in a file of that length (0 unknown).
    [[nodiscard]] qint64 lengthIn(qint64 fileMs) const
    {
        const qint64 end = endMs > 0 && (fileMs <= 0 || endMs < fileMs) ? endMs : fileMs;
        return end > startMs ? end - startMs : 0;
    }

    friend bool operator==(const AudioPart&, const AudioPart&) = default;
};

[[nodiscard]] inline AudioPart partOf(const Track& track)
{
    return {track.path, track.startMs, track.endMs};
}

} // namespace sillon
