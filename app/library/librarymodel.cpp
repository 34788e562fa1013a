// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarymodel.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

/// A mark for each row of the catalogue: whether it is among these.
std::vector<char> marked(const std::vector<int>& rows, int size)
{
    std::vector<char> marks(static_cast<std::size_t>(size), 0);
    for (const int row : rows) {
        if (row >= 0 && row < size)
            marks[static_cast<std::size_t>(row)] = 1;
    }
    return marks;
}

void keepMarked(std::vector<int>& rows, const std::vector<char>& marks)
{
    std::erase_if(rows, [&](int row) { return marks[static_cast<std::size_t>(row)] == 0; });
}

} // namespace

CatalogueOrder catalogueOrder(TrackColumn column)
{
    switch (column) {
    case TrackColumn::Title:
        return CatalogueOrder::Title;
    case TrackColumn::Artist:
        return CatalogueOrder::Artist;
    case TrackColumn::Album:
        return CatalogueOrder::Album;
    case TrackColumn::AlbumArtist:
        return CatalogueOrder::AlbumArtist;
    case TrackColumn::Disc:
    case TrackColumn::Number:
        return CatalogueOrder::Number;
    case TrackColumn::OriginalYear:
        return CatalogueOrder::OriginalYear;
    case TrackColumn::YearSource:
        return CatalogueOrder::YearSource;
    case TrackColumn::Year:
        return CatalogueOrder::Year;
    case TrackColumn::Genre:
        return CatalogueOrder::Genre;
    case TrackColumn::Length:
        return CatalogueOrder::Length;
    case TrackColumn::Plays:
        return CatalogueOrder::Plays;
    case TrackColumn::Loved:
        return CatalogueOrder::Loved;
    case TrackColumn::FirstHeard:
        return CatalogueOrder::FirstHeard;
    case TrackColumn::LastHeard:
        return CatalogueOrder::LastHeard;
    case TrackColumn::Added:
        return CatalogueOrder::Added;
    case TrackColumn::Type:
        return CatalogueOrder::AudioType;
    case TrackColumn::BitRate:
        return CatalogueOrder::BitRate;
    case TrackColumn::SampleRate:
        return CatalogueOrder::SampleRate;
    case TrackColumn::Channels:
        return CatalogueOrder::Channels;
    case TrackColumn::File:
        return CatalogueOrder::Path;
    }
    return CatalogueOrder::Shelf;
}

LibraryModel::LibraryModel(const Catalogue& catalogue, QObject* parent)
    : TrackTableModel(parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::rowsChanged, this, &LibraryModel::renewFacts);
}

void LibraryModel::show(std::optional<std::vector<int>> scope, SearchQuery query)
{
    beginResetModel();
    m_scope = std::move(scope);
    m_query = std::move(query);
    choose();
    endResetModel();
}

void LibraryModel::setSorting(TrackColumn column, Qt::SortOrder direction)
{
    if (column == m_column && direction == m_direction)
        return;
    beginResetModel();
    m_column = column;
    m_direction = direction;
    m_sorted.clear();
    choose();
    endResetModel();
}

CatalogueOrder LibraryModel::order() const
{
    return catalogueOrder(m_column);
}

void LibraryModel::choose()
{
    if (m_sorted.empty())
        m_sorted = m_catalogue.sorted(m_catalogue.find({}), catalogueOrder(m_column), m_direction);
    m_rows = m_sorted;
    if (m_scope)
        keepMarked(m_rows, marked(*m_scope, m_catalogue.size()));
    if (!m_query.isEmpty())
        keepMarked(m_rows, marked(m_catalogue.find(m_query), m_catalogue.size()));
    m_ids.clear();
    m_ids.reserve(m_rows.size());
    for (const int row : m_rows)
        m_ids.push_back(m_catalogue.id(row));
    m_places.clear();
}

void LibraryModel::forget()
{
    beginResetModel();
    m_rows.clear();
    m_ids.clear();
    m_sorted.clear();
    m_scope.reset();
    m_places.clear();
    endResetModel();
}

void LibraryModel::setCurrent(TrackId id)
{
    if (id == m_current)
        return;
    const TrackId before = std::exchange(m_current, id);
    for (const int row : {rowOf(before), rowOf(id)}) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void LibraryModel::renewFacts(const std::vector<int>& catalogueRows)
{
    m_sorted.clear(); // the next order may be another
    int first = rowCount();
    int last = -1;
    for (const int row : catalogueRows) {
        const int place = placeOf(row);
        if (place < 0)
            continue;
        first = std::min(first, place);
        last = std::max(last, place);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

int LibraryModel::placeOf(int catalogueRow) const
{
    if (m_places.empty() && !m_rows.empty()) {
        m_places.assign(static_cast<std::size_t>(m_catalogue.size()), -1);
        for (std::size_t place = 0; place < m_rows.size(); ++place)
            m_places[static_cast<std::size_t>(m_rows[place])] = static_cast<int>(place);
    }
    const bool known = catalogueRow >= 0 && static_cast<std::size_t>(catalogueRow) < m_places.size();
    return known ? m_places[static_cast<std::size_t>(catalogueRow)] : -1;
}

int LibraryModel::rowOf(TrackId id) const
{
    if (id == 0 || m_rows.empty())
        return -1;
    const std::optional<int> row = m_catalogue.rowOf(id);
    return row ? placeOf(*row) : -1;
}

TrackId LibraryModel::idAt(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_ids.size() ? m_ids[static_cast<std::size_t>(row)]
                                                                    : 0;
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Track LibraryModel::trackAt(int row) const
{
    return m_catalogue.track(m_rows[static_cast<std::size_t>(row)]);
}

TrackFacts LibraryModel::factsAt(int row) const
{
    return m_catalogue.facts(m_rows[static_cast<std::size_t>(row)]);
}

bool LibraryModel::isCurrent(int row) const
{
    return m_current != 0 && idAt(row) == m_current;
}

} // namespace sillon
