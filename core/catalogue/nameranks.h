// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/textpool.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sillon {

/// What sorting passes over at the beginning of a name.
enum class RankedAs : std::uint8_t {
    Title,
    Artist, ///< "The " does not count
};

/// The place of each of these names among them as people of the user's language sort; numbers inside count as
/// numbers, equal ones share a place. Indexed by name; 0 for the others.
[[nodiscard]] std::vector<std::uint32_t>
ranksOf(const TextPool& pool, std::span<const std::vector<NameId>* const> columns, RankedAs as);

} // namespace sillon
