// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/filecontents.h"

#include <vector>

namespace sillon {

/// A row of a file, as the library has it.
struct PartRow
{
    TrackId id = 0;
    qint64 startMs = 0;
    int trackNumber = 0;
    bool missing = false;
};

/// Which row each part gets.
struct PartRows
{
    std::vector<TrackId> ofParts;  ///< in the order of the parts; 0: a new one
    std::vector<TrackId> leftOver; ///< rows of parts that are no more
};

/// Rows keep standing for the same music when a sheet is corrected: a part gets the row with its start, else
/// with its track number, else the next one that is free. Pure.
[[nodiscard]] PartRows matchParts(const std::vector<TrackPart>& parts, const std::vector<PartRow>& rows);

} // namespace sillon
