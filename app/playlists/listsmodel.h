// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlist.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace sillon {

class Playlists;

/// All playlists, one a row: name, kind and count. Names are changed in place.
class ListsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, CountColumn, ColumnCount };

    explicit ListsModel(Playlists& playlists, QObject* parent = nullptr);

    /// How many tracks smart ones hold now.
    void setSmartCounts(const QHash<PlaylistId, int>& counts);
    [[nodiscard]] PlaylistId idAt(int row) const { return m_lists[static_cast<std::size_t>(row)].id; }
    [[nodiscard]] int rowOf(PlaylistId id) const; ///< -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    [[nodiscard]] QString textOf(const Playlist& list, int column) const;

    Playlists& m_playlists;
    std::vector<Playlist> m_lists;
    QHash<PlaylistId, int> m_counts;
};

} // namespace sillon
