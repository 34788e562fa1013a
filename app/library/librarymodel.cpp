// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarymodel.h"

#include <utility>

namespace sillon {

LibraryModel::LibraryModel(QObject* parent)
    : TrackTableModel(parent)
    , m_list(std::make_shared<const TrackList>())
{}

void LibraryModel::setList(std::shared_ptr<const TrackList> list, std::vector<int> order)
{
    beginResetModel();
    m_list = std::move(list);
    m_order = std::move(order);
    narrow();
    endResetModel();
}

void LibraryModel::setOrder(std::vector<int> order)
{
    beginResetModel();
    m_order = std::move(order);
    narrow();
    endResetModel();
}

void LibraryModel::setWords(const QString& words)
{
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    narrow();
    endResetModel();
}

void LibraryModel::narrow()
{
    m_rows = m_list->matching(m_words, m_order);
}

void LibraryModel::setCurrentPath(const QString& path)
{
    if (path == m_currentPath)
        return;
    const QString before = std::exchange(m_currentPath, path);
    for (const int row : {rowOf(before), rowOf(path)}) {
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

int LibraryModel::rowOf(const QString& path) const
{
    if (path.isEmpty())
        return -1;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_list->at(m_rows[row]).path == path)
            return static_cast<int>(row);
    }
    return -1;
}

int LibraryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Track LibraryModel::trackAt(int row) const
{
    return m_list->at(m_rows[static_cast<std::size_t>(row)]);
}

bool LibraryModel::isCurrent(int row) const
{
    return !m_currentPath.isEmpty() && trackAt(row).path == m_currentPath;
}

} // namespace sillon
