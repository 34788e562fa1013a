// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sillon {

/// A row of the message log: its words, and at the end what can be done about it, to be clicked.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The words of the action; empty for a message that only tells.
    static constexpr int actionRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// Where the action of a row stands; nowhere without one.
    [[nodiscard]] static QRect actionRect(const QStyleOptionViewItem& option, const QModelIndex& index);

Q_SIGNALS:
    void actionClicked(const QModelIndex& index);
};

} // namespace sillon
