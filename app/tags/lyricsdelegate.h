// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace sillon {

/// Paints lines of lyrics: large, wrapped, the sung one in the accent.
class LyricsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// timed: lines that are not sung stand back.
    void setTimed(bool timed) { m_timed = timed; }
    void setCurrent(int row) { m_current = row; }
    [[nodiscard]] int current() const { return m_current; }
    /// The room lines are wrapped to, in pixels.
    void setWidth(int width) { m_width = width; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_current = -1;
    int m_width = 400;
    bool m_timed = false;
};

} // namespace sillon
