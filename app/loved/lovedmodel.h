// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loved/lovedlist.h"

#include <QAbstractTableModel>

#include <vector>

namespace sillon {

/// Loved tracks as the table keeps them.
struct LovedRows
{
    std::vector<ListedLove> loves;
    std::vector<QString> folded; ///< artist and title of each, made comparable
};

/// Makes them comparable: on a worker, as there may be many.
[[nodiscard]] LovedRows lovedRows(std::vector<ListedLove> loves);

/// Loved tracks in a table, narrowed by words and by whether the library has them.
class LovedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, Artist, LovedOn, Place, ColumnCount };
    enum class Shown { All, InLibrary, Missing };

    using QAbstractTableModel::QAbstractTableModel;

    void setLoves(LovedRows rows);
    /// Every word must stand in artist or title.
    void setFilter(const QString& words, Shown shown);
    [[nodiscard]] const ListedLove& love(int row) const
    {
        return m_all.loves.at(m_rows.at(static_cast<std::size_t>(row)));
    }
    [[nodiscard]] int total() const { return static_cast<int>(m_all.loves.size()); }
    [[nodiscard]] int inLibrary() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    LovedRows m_all;
    std::vector<std::size_t> m_rows;
    QString m_words;
    Shown m_shown = Shown::All;
};

} // namespace sillon
