// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QSet>

#include <vector>

namespace sillon {

class LibraryModel;
class TrackTable;

/// Where somebody was in a table of tracks: what was chosen, and what stood at the top. Found again by the
/// tracks' ids when the rows are new.
struct TablePlace
{
    QSet<TrackId> chosen;
    TrackId current = 0;
    int currentRow = -1;
    std::vector<TrackId> seen; ///< in view, from the top
    int offset = 0;            ///< how far the first of them is scrolled out, pixels
};

[[nodiscard]] TablePlace placeIn(const TrackTable& table, const LibraryModel& model);
/// Chooses again what is still there, else what came up in the place of the current row. With scrolling, what
/// was at the top comes there again.
void goTo(const TablePlace& place, TrackTable& table, const LibraryModel& model, bool scrolling);

} // namespace sillon
