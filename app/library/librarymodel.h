// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchquery.h"
#include "widgets/tracktablemodel.h"

#include <optional>
#include <vector>

namespace sillon {

/// Tracks of the catalogue as a table shows them: all or some of its rows, those a query finds, in an order.
/// Rows of a catalogue that was reset mean nothing any more: then forget(), and show() anew.
class LibraryModel : public TrackTableModel
{
    Q_OBJECT
public:
    explicit LibraryModel(const Catalogue& catalogue, QObject* parent = nullptr);

    /// What is shown: these rows of the catalogue (in any order; none given: all), of them what the query
    /// finds.
    void show(std::optional<std::vector<int>> scope, SearchQuery query);
    void setSorting(TrackColumn column, Qt::SortOrder direction);
    [[nodiscard]] CatalogueOrder order() const;
    /// The catalogue was reset: no row is shown until show() is called again.
    void forget();
    /// What sounds: its id, 0 when it is none of the library.
    void setCurrent(TrackId id);

    /// The row that shows this track, -1 when none does.
    [[nodiscard]] int rowOf(TrackId id) const;
    [[nodiscard]] TrackId idAt(int row) const; ///< 0 when there is no such row

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Track trackAt(int row) const override;
    [[nodiscard]] TrackFacts factsAt(int row) const override;
    [[nodiscard]] bool isCurrent(int row) const override;

public Q_SLOTS:
    /// The facts of these rows of the catalogue are new. Rows keep their places, so that nothing jumps.
    void renewFacts(const std::vector<int>& catalogueRows);

private:
    void choose();
    [[nodiscard]] int placeOf(int catalogueRow) const;

    const Catalogue& m_catalogue;
    std::optional<std::vector<int>> m_scope;
    SearchQuery m_query;
    TrackColumn m_column = TrackColumn::AlbumArtist;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    std::vector<int> m_sorted; ///< all rows of the catalogue in this order; empty: to be sorted
    std::vector<int> m_rows;   ///< of the catalogue
    std::vector<TrackId> m_ids;
    mutable std::vector<int> m_places; ///< by row of the catalogue, -1 not shown; made when first asked for
    TrackId m_current = 0;
};

/// How the catalogue calls the order of a column.
[[nodiscard]] CatalogueOrder catalogueOrder(TrackColumn column);

} // namespace sillon
