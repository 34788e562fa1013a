// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/tableplace.h"

#include "library/librarymodel.h"
#include "widgets/tokens.h"
#include "widgets/tracktable.h"

#include <QScrollBar>

#include <algorithm>

namespace sillon {

TablePlace placeIn(const TrackTable& table, const LibraryModel& model)
{
    TablePlace place;
    for (const int row : table.chosenRows())
        place.chosen.insert(model.idAt(row));
    place.currentRow = table.currentIndex().row();
    place.current = model.idAt(place.currentRow);
    const int top = table.verticalScrollBar()->value();
    if (top == 0)
        return place; // who is at the beginning stays there
    place.offset = top % tokens::rowHeight;
    const int first = top / tokens::rowHeight;
    const int last = first + table.viewport()->height() / tokens::rowHeight;
    for (int row = first; row <= last; ++row) {
        if (const TrackId id = model.idAt(row); id != 0)
            place.seen.push_back(id);
    }
    return place;
}

void goTo(const TablePlace& place, TrackTable& table, const LibraryModel& model, bool scrolling)
{
    std::vector<int> rows;
    if (place.chosen.size() == 1) {
        rows.push_back(model.rowOf(*place.chosen.begin()));
        std::erase(rows, -1);
    } else if (!place.chosen.isEmpty()) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (place.chosen.contains(model.idAt(row)))
                rows.push_back(row);
        }
    }
    const bool gone = place.current != 0 && model.rowOf(place.current) < 0;
    if (rows.empty() && gone && scrolling && model.rowCount() > 0)
        rows.push_back(std::min(place.currentRow, model.rowCount() - 1));
    if (!rows.empty())
        table.chooseRows(rows);
    if (const int row = model.rowOf(place.current); row >= 0)
        table.selectionModel()->setCurrentIndex(model.index(row, 0), QItemSelectionModel::NoUpdate);
    if (!scrolling)
        return;
    for (const TrackId id : place.seen) {
        const int row = model.rowOf(id);
        if (row < 0)
            continue;
        table.verticalScrollBar()->setValue(row * tokens::rowHeight + place.offset);
        return;
    }
}

} // namespace sillon
