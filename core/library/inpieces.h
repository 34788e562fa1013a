// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <algorithm>
#include <span>
#include <vector>

namespace sillon {

/// Hands items to write in pieces of at most `most`, until one fails.
template <typename Item, typename Write>
[[nodiscard]] Done inPieces(const std::vector<Item>& items, std::size_t most, Write write)
{
    const std::span<const Item> all(items);
    for (std::size_t from = 0; from < all.size(); from += most) {
        const std::size_t count = std::min(most, all.size() - from);
        if (Done done = write(all.subspan(from, count)); !done)
            return done;
    }
    return {};
}

} // namespace sillon
