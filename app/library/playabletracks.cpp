// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/playabletracks.h"

#include "catalogue/catalogue.h"

#include <algorithm>
#include <iterator>

namespace sillon {

QList<Track> playableTracks(const Catalogue& catalogue, const std::vector<int>& rows)
{
    std::vector<int> there;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(there),
                 [&catalogue](int row) { return !catalogue.facts(row).away; });
    return catalogue.tracks(there.empty() ? rows : there);
}

} // namespace sillon
