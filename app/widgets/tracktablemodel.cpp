// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tracktablemodel.h"

#include "application/yearsourcewords.h"
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

QString TrackTableModel::text(const QModelIndex& index) const
{
    return trackColumnText(trackAt(index.row()), factsAt(index.row()),
                           static_cast<TrackColumn>(index.column()));
}

QString TrackTableModel::spokenText(const QModelIndex& index) const
{
    const auto column = static_cast<TrackColumn>(index.column());
    if (column == TrackColumn::Loved)
        return factsAt(index.row()).lovedAt != 0 ? tr("loved") : tr("not loved");
    QString spoken = text(index);
    if (column == TrackColumn::OriginalYear)
        return words::yearFrom(spoken, factsAt(index.row()).yearSource);
    if (column != TrackColumn::Title)
        return spoken;
    if (isCurrent(index.row()))
        spoken = tr("%1, current track").arg(spoken);
    if (factsAt(index.row()).away)
        spoken = tr("%1, away", "a track whose file is not there now").arg(spoken);
    return spoken;
}

QVariant TrackTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (isFigure(static_cast<TrackColumn>(index.column())) ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case Qt::ToolTipRole:
        if (factsAt(index.row()).away)
            return tr("The file is away: its drive or folder is not there now.");
        if (static_cast<TrackColumn>(index.column()) == TrackColumn::OriginalYear)
            return spokenText(index);
        return {};
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

QMimeData* TrackTableModel::mimeOf(const std::vector<int>& rows) const
{
    return new TrackMime(this, tracksAt(rows), rows);
}

QMimeData* TrackTableModel::mimeData(const QModelIndexList& indexes) const
{
    std::set<int> rows;
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    return mimeOf({rows.begin(), rows.end()});
}

} // namespace sillon
