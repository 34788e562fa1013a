// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/partrows.h"

#include <algorithm>

namespace sillon {

PartRows matchParts(const std::vector<TrackPart>& parts, const std::vector<PartRow>& rows)
{
    PartRows result;
    result.ofParts.resize(parts.size());
    std::vector<PartRow> left = rows;
    const auto giveOut = [&](auto fits) {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (result.ofParts[i] != 0)
                continue;
            const auto row = std::find_if(left.begin(), left.end(), [&](const PartRow& candidate) {
                return fits(candidate, parts[i]);
            });
            if (row == left.end())
                continue;
            result.ofParts[i] = row->id;
            left.erase(row);
        }
    };
    giveOut([](const PartRow& row, const TrackPart& part) { return row.startMs == part.startMs; });
    giveOut([](const PartRow& row, const TrackPart& part) {
        return row.trackNumber != 0 && row.trackNumber == part.tags.trackNumber;
    });
    giveOut([](const PartRow&, const TrackPart&) { return true; });
    for (const PartRow& row : left)
        result.leftOver.push_back(row.id);
    return result;
}

} // namespace sillon
