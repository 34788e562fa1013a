// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags/lyricsdelegate.h"

#include "widgets/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace sillon {

namespace {

constexpr int flags = Qt::TextWordWrap | Qt::AlignVCenter;
constexpr int widest = 720; ///< longer lines are hard to read

QRect textRect(const QRect& row, int width)
{
    return row.adjusted(tokens::pageMargin, tokens::space4, 0, -tokens::space4)
        .intersected(QRect(row.left(), row.top(), std::min(width, widest), row.height()));
}

QFont lineFont()
{
    return tokens::font(tokens::TextSize::Section);
}

} // namespace

void LyricsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect rect = textRect(option.rect, m_width);
    if (option.direction == Qt::RightToLeft)
        rect.moveRight(option.rect.right() - tokens::pageMargin);
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    if (focused || (option.state & QStyle::State_MouseOver) != 0) {
        const QRectF frame = QRectF(rect.adjusted(-tokens::space12, -2, tokens::space12, 2));
        QColor fill = option.palette.color(QPalette::Text);
        constexpr int faint = 14;
        fill.setAlpha(faint);
        painter->setPen(focused ? QPen(option.palette.color(QPalette::Highlight)) : QPen(Qt::NoPen));
        painter->setBrush(fill);
        painter->drawRoundedRect(frame, tokens::radius, tokens::radius);
    }
    const bool sung = index.row() == m_current;
    const QPalette::ColorRole role = sung      ? QPalette::Link
                                     : m_timed ? QPalette::PlaceholderText
                                               : QPalette::Text;
    painter->setFont(lineFont());
    painter->setPen(option.palette.color(role));
    painter->drawText(rect, flags | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                      index.data().toString());
    painter->restore();
}

QSize LyricsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(lineFont());
    const int room = std::min(m_width, widest) - tokens::pageMargin;
    const QString text = index.data().toString();
    const int height = text.isEmpty() ? metrics.height()
                                      : metrics.boundingRect(QRect(0, 0, room, 10000), flags, text).height();
    Q_UNUSED(option)
    return {m_width, std::max(height + tokens::space12, tokens::hitTarget)};
}

} // namespace sillon
