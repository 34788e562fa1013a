// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/covermodel.h"

#include "widgets/trackmime.h"

namespace sillon {

QVariant CoverModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameAt(index.row());
    case Qt::AccessibleTextRole:
        return spokenAt(index.row());
    default:
        return {};
    }
}

Qt::ItemFlags CoverModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList CoverModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData* CoverModel::mimeData(const QModelIndexList& indexes) const
{
    return new TrackMime(this, tracksAt(sortedRows(indexes)), {});
}

} // namespace sillon
