// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/listsdelegate.h"

#include <QPainter>
#include <QStyle>
#include <QTableView>

namespace sillon {

void ListsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table != nullptr) {
        QStyleOptionViewItem ground(option);
        ground.rect = table->visualRect(index.siblingAtColumn(0)) |
                      table->visualRect(index.siblingAtColumn(index.model()->columnCount() - 1));
        ground.state.setFlag(QStyle::State_MouseOver, index.row() == m_hoveredRow);
        painter->save();
        painter->setClipRect(option.rect);
        table->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, table);
        painter->restore();
        cell.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    }
    QStyledItemDelegate::paint(painter, cell, index);
}

} // namespace sillon
