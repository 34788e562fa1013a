// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tracktablemodel.h"

#include "widgets/trackmime.h"

#include <set>

namespace sillon {

QList<Track> TrackTableModel::tracksAt(const std::vector<int>& rows) const
{
    QList<Track> tracks;
    tracks.reserve(static_cast<qsizetype>(rows.size()));
    for (const int row : rows)
        tracks.append(trackAt(row));
    return tracks;
}

int TrackTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allTrackColumns.size());
}

QVariant TrackTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<TrackColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return trackColumnText(trackAt(index.row()), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (column == TrackColumn::Title && isCurrent(index.row()))
            return tr("%1, current track").arg(trackColumnText(trackAt(index.row()), column));
        return trackColumnText(trackAt(index.row()), column);
    default:
        return {};
    }
}

QVariant TrackTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<TrackColumn>(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return trackColumnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags TrackTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList TrackTableModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData* TrackTableModel::mimeData(const QModelIndexList& indexes) const
{
    std::set<int> rows;
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    std::vector<int> inOrder(rows.begin(), rows.end());
    QList<Track> tracks = tracksAt(inOrder);
    return new TrackMime(this, std::move(tracks), std::move(inOrder));
}

} // namespace sillon
