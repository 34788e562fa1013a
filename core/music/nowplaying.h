// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QtGlobal>

#include <cstdint>

namespace sillon {

/// What sounds at the moment; told to services, never stored.
struct NowPlaying
{
    Recording recording;
    Release release;
    int trackNumber = 0;
    qint64 lengthMs = 0;
    Track track; ///< what the accounts' filters look at; not told
};

} // namespace sillon
