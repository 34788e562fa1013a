// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/smartmodel.h"

#include <algorithm>
#include <utility>

namespace sillon {

SmartModel::SmartModel(const Catalogue& catalogue, QObject* parent)
    : TrackTableModel(parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::reset, this, [this] { setRows({}); });
    connect(&catalogue, &Catalogue::rowsChanged, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

void SmartModel::setRows(std::vector<int> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_lengthMs = 0;
    for (const int row : m_rows)
        m_lengthMs += m_catalogue.track(row).lengthMs;
    endResetModel();
}

std::vector<int> SmartModel::rowsOf(const std::vector<TrackId>& ids) const
{
    std::vector<int> rows;
    for (int row = 0; row < rowCount() && !ids.empty(); ++row) {
        if (std::find(ids.begin(), ids.end(), m_catalogue.id(at(row))) != ids.end())
            rows.push_back(row);
    }
    return rows;
}

void SmartModel::setCurrent(TrackId id)
{
    m_current = id;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SmartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Track SmartModel::trackAt(int row) const
{
    return m_catalogue.track(at(row));
}

TrackFacts SmartModel::factsAt(int row) const
{
    return m_catalogue.facts(at(row));
}

bool SmartModel::isCurrent(int row) const
{
    return m_current != 0 && m_catalogue.id(at(row)) == m_current;
}

} // namespace sillon
