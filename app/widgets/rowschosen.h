// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>
#include <vector>

namespace sillon {

/// The rows that are chosen as a whole in a list, from top to bottom.
[[nodiscard]] inline std::vector<int> rowsChosenIn(const QAbstractItemView& list)
{
    std::vector<int> rows;
    const QModelIndexList chosen = list.selectionModel()->selectedRows();
    for (const QModelIndex& index : chosen)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace sillon
