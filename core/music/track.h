// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/recording.h"

#include <QString>
#include <QtGlobal>

#include <cstdint>

namespace sillon {

using TrackId = qint64; ///< 0 = not in the library (a file opened by hand)

/// One playable entry: a file with its tags. Texts are empty and numbers 0 when the tags do not say.
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
    int year = 0; ///< of the DATE tag; the edition's year

    friend bool operator==(const Track&, const Track&) = default;
};

} // namespace sillon
