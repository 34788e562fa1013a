// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "widgets/trackcolumn.h"

#include <QAbstractTableModel>

#include <vector>

namespace sillon {

/// The rows of a table of tracks. Which tracks they are is said by who derives from it (the library, the play
/// queue).
class TrackTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual Track trackAt(int row) const = 0;
    /// What the library knows of it beside its tags; nothing of a file that is not in it.
    [[nodiscard]] virtual TrackFacts factsAt(int /*row*/) const { return {}; }
    /// The row is what sounds (or is paused).
    [[nodiscard]] virtual bool isCurrent(int row) const = 0;

    [[nodiscard]] QList<Track> tracksAt(const std::vector<int>& rows) const;
    /// These rows (rising) on their way by drag and drop.
    [[nodiscard]] QMimeData* mimeOf(const std::vector<int>& rows) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString spokenText(const QModelIndex& index) const;
};

} // namespace sillon
