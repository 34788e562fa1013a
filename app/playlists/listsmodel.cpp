// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/listsmodel.h"

#include "application/playlistwords.h"
#include "playlists/playlists.h"
#include "widgets/icon.h"

#include <QLocale>

#include <algorithm>

namespace sillon {

ListsModel::ListsModel(Playlists& playlists, QObject* parent)
    : QAbstractTableModel(parent)
    , m_playlists(playlists)
    , m_lists(playlists.all())
{
    connect(&playlists, &Playlists::changed, this, [this] {
        beginResetModel();
        m_lists = m_playlists.all();
        endResetModel();
    });
}

void ListsModel::setSmartCounts(const QHash<PlaylistId, int>& counts)
{
    m_counts = counts;
    if (!m_lists.empty())
        Q_EMIT dataChanged(index(0, CountColumn), index(rowCount() - 1, CountColumn));
}

int ListsModel::rowOf(PlaylistId id) const
{
    const auto found =
        std::find_if(m_lists.begin(), m_lists.end(), [id](const Playlist& list) { return list.id == id; });
    return found == m_lists.end() ? -1 : static_cast<int>(found - m_lists.begin());
}

int ListsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lists.size());
}

int ListsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListsModel::textOf(const Playlist& list, int column) const
{
    if (column == NameColumn)
        return words::playlistName(list);
    if (column == CountColumn)
        return QLocale().toString(list.isSmart() ? m_counts.value(list.id) : list.count);
    if (!list.ready.isEmpty())
        return tr("Smart playlist, offered by Sillon");
    return list.isSmart() ? tr("Smart playlist") : tr("Playlist");
}

QVariant ListsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Playlist& list = m_lists[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return textOf(list, index.column());
    if (role == Qt::DecorationRole && index.column() == NameColumn)
        return themedIcon(list.isSmart() ? Icon::Search : Icon::Playlist);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == CountColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

QVariant ListsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("Kind");
    default:
        return tr("Tracks");
    }
}

Qt::ItemFlags ListsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

bool ListsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || index.column() != NameColumn || name.isEmpty())
        return false;
    Playlist& list = m_lists[static_cast<std::size_t>(index.row())];
    if (name == words::playlistName(list))
        return false;
    list.name = name;
    Q_EMIT dataChanged(index, index);
    m_playlists.rename(list.id, name);
    return true;
}

} // namespace sillon
