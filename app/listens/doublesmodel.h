// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/doublestore.h"

#include <QAbstractTableModel>

#include <vector>

namespace sillon {

/// Pairs of listens that may be one play: which stays when they are made one, and which goes.
class DoublesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Song, Stays, Goes, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPairs(std::vector<DoublePair> pairs);
    [[nodiscard]] const std::vector<DoublePair>& pairs() const { return m_pairs; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DoublePair> m_pairs;
};

} // namespace sillon
