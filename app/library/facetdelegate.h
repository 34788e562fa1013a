// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sillon {

namespace facets {

inline constexpr int KeyRole = Qt::UserRole;
inline constexpr int CountRole = Qt::UserRole + 1;
inline constexpr int RowsRole = Qt::UserRole + 2; ///< std::vector<int>
inline constexpr int MarkRole = Qt::UserRole + 3; ///< bool: only a bound is known

} // namespace facets

/// Paints an entry to browse by: its title, and its count at the end.
class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace sillon
