// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/cataloguecolumns.h"
#include "search/searchquery.h"

#include <vector>

namespace sillon {

/// Answers queries over columns: texts by one pass over the folded names and one over the rows, numbers by
/// one over their column. Pure.
class CatalogueSearch
{
public:
    explicit CatalogueSearch(const CatalogueColumns& columns)
        : m_columns(columns)
    {}

    /// The rows for which the query holds, ascending.
    [[nodiscard]] std::vector<int> find(const SearchQuery& query) const;

private:
    using Marks = std::vector<std::uint8_t>;

    [[nodiscard]] Marks rowsOf(const std::vector<SearchTerm>& terms) const;
    void keepHolding(const SearchTerm& term, Marks& rows) const;
    void keepText(const SearchTerm& term, Marks& rows) const;
    void keepPath(const SearchTerm& term, Marks& rows) const;
    void keepNumber(const SearchTerm& term, Marks& rows) const;
    [[nodiscard]] const FoldedTexts& foldedPaths() const;

    const CatalogueColumns& m_columns;
    mutable FoldedTexts m_foldedPaths; ///< made when first asked for: few searches look at paths
};

} // namespace sillon
