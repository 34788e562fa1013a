// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/recording.h"

#include <QString>
#include <QtGlobal>

#include <cstdint>

namespace sillon {

using TrackId = qint64; ///< 0 = not in the library (a file opened by hand)

/// One playable entry: a file, or a part of one, with its tags. Texts are empty and numbers 0 when the tags
/// do not say.
struct Track
{
    TrackId id = 0;
    QString path; ///< absolute local path
    Recording recording;
    Release release;
    int trackNumber = 0;
    int discNumber = 0;
    qint64 lengthMs = 0; ///< as TagLib says; the engine's own value wins while playing
    QString genre;
    int year = 0;         ///< of the DATE tag; the edition's year
    QString originalDate; ///< "1969", "1969-09" or "1969-09-26", as the tags have it
    bool compilation = false;
    /// A part of the file (of a cue sheet), milliseconds: what sounds from startMs up to endMs. 0 and 0 is
    /// the whole file, an endMs of 0 its end. Positions and lengths of such a track count from its start.
    qint64 startMs = 0;
    qint64 endMs = 0;

    friend bool operator==(const Track&, const Track&) = default;
};

} // namespace sillon
