// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QList>

namespace sillon {

/// A list or page in which tracks are chosen: a key of the window that is about "what is chosen" asks the one
/// that has the focus.
class TrackChoice
{
public:
    virtual ~TrackChoice() = default;
    /// In their order; of a chosen album, artist or genre all its tracks.
    [[nodiscard]] virtual QList<Track> chosenTracks() const = 0;
};

} // namespace sillon
