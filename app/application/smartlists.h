// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "playlists/playlist.h"
#include "search/searchquery.h"

#include <optional>
#include <vector>

namespace sillon {

/// What a smart playlist holds now.
struct SmartAnswer
{
    std::vector<int> rows;                ///< of the catalogue, in order, cut to the rule's length
    std::optional<SearchMistake> mistake; ///< then there are no rows
    bool waits = false; ///< for Catalogue::playsCounted (or the first reset); there are no rows yet
};

/// Asks the catalogue what a rule finds. Main thread; a few milliseconds for a large library.
[[nodiscard]] SmartAnswer answer(const Catalogue& catalogue, const SmartRule& rule,
                                 const SearchMoment& moment);

} // namespace sillon
