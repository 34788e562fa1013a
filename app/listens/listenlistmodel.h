// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listens/activitymodel.h"

#include <QAbstractListModel>

#include <unordered_map>
#include <vector>

namespace sillon {

/// A list of listens of any length: it knows which they are, and what those near the ones in sight say.
class ListenListModel : public QAbstractListModel, public ActivityRows
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Other listens, newest first. What is known of those that stay is kept.
    void setIds(std::vector<ListenId> ids);
    /// What listens say; those that are not in the list are left out.
    void setRows(const std::vector<PlayRow>& rows, const std::vector<Account>& accounts);
    /// What is known may be out of date: it is shown until it is read again.
    void outdate();
    /// Those between two rows (both included) of which nothing, or nothing of now, is known.
    [[nodiscard]] std::vector<ListenId> unknownBetween(int first, int last) const;

    [[nodiscard]] const std::vector<ListenId>& ids() const { return m_ids; }
    [[nodiscard]] ListenId idAt(int row) const { return m_ids.at(static_cast<std::size_t>(row)); }
    /// Null while it is not known.
    [[nodiscard]] const PlayRow* rowAt(int row) const;
    [[nodiscard]] int rowOf(ListenId id) const; ///< -1: none

    [[nodiscard]] const ActivityEntry* entryAt(int row) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Known
    {
        PlayRow row;
        ActivityEntry entry;
        bool isOutdated = false;
    };
    [[nodiscard]] const Known* knownAt(int row) const;

    std::vector<ListenId> m_ids;
    std::unordered_map<ListenId, Known> m_known;
};

} // namespace sillon
