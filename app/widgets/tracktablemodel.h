// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/trackcolumn.h"

#include <QAbstractTableModel>

namespace sillon {

/// The rows of a table of tracks. Which tracks they are is said by who derives from it (the library, the play
/// queue).
class TrackTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual Track trackAt(int row) const = 0;
    /// The row is what sounds (or is paused).
    [[nodiscard]] virtual bool isCurrent(int row) const = 0;

    [[nodiscard]] QList<Track> tracksAt(const std::vector<int>& rows) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
};

} // namespace sillon
