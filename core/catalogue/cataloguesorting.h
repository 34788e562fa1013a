// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguecolumns.h"
#include "catalogue/catalogueorder.h"

#include <Qt>

#include <vector>

namespace sillon {

/// Puts rows in the orders that lists offer; what an order needs to know of all rows is made when it is first
/// asked for.
class CatalogueSorting
{
public:
    explicit CatalogueSorting(const CatalogueColumns& columns)
        : m_columns(columns)
    {}

    /// Unknown values last in both directions, equal ones in the order of the shelf.
    [[nodiscard]] std::vector<int> sorted(std::vector<int> rows, CatalogueOrder order,
                                          Qt::SortOrder direction) const;

private:
    [[nodiscard]] std::vector<std::uint32_t> keysOf(const std::vector<int>& rows, CatalogueOrder order) const;
    [[nodiscard]] const std::vector<std::uint32_t>& titleRanks() const;
    [[nodiscard]] const std::vector<std::uint32_t>& pathRanks() const;

    const CatalogueColumns& m_columns;
    mutable std::vector<std::uint32_t> m_titleRanks; ///< by name, of titles and genres
    mutable std::vector<std::uint32_t> m_pathRanks;  ///< by row
};

} // namespace sillon
