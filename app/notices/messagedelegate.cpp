// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notices/messagedelegate.h"

#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace sillon {

namespace {

QString actionOf(const QModelIndex& index)
{
    return index.data(MessageDelegate::actionRole).toString();
}

QFont actionFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::Medium);
    return font;
}

int actionWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return QFontMetrics(actionFont(option.font)).horizontalAdvance(actionOf(index)) + 2 * tokens::space12;
}

/// Without the room that the action takes.
QStyleOptionViewItem besideAction(QStyleOptionViewItem option, const QModelIndex& index)
{
    const QRect words = option.rect.adjusted(0, 0, -actionWidth(option, index) - tokens::space12, 0);
    option.rect = QStyle::visualRect(option.direction, option.rect, words);
    return option;
}

} // namespace

QRect MessageDelegate::actionRect(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (actionOf(index).isEmpty())
        return {};
    const int width = actionWidth(option, index);
    const int height = std::min(tokens::hitTarget, option.rect.height());
    const QRect place(option.rect.right() + 1 - width - tokens::space4,
                      option.rect.center().y() + 1 - height / 2, width, height);
    return QStyle::visualRect(option.direction, option.rect, place);
}

void MessageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    if (actionOf(index).isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    paint::itemGround(painter, option);
    QStyleOptionViewItem words = besideAction(option, index);
    words.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
    QStyledItemDelegate::paint(painter, words, index);

    const ThemeColours& colours = themeColours(option.palette);
    const QRect place = actionRect(option, index);
    painter->save();
    paint::roundedBox(painter, place, tokens::radius, colours.raised, colours.outline);
    painter->setFont(actionFont(option.font));
    painter->setPen(colours.text);
    painter->drawText(place, Qt::AlignCenter, actionOf(index));
    painter->restore();
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (actionOf(index).isEmpty())
        return QStyledItemDelegate::sizeHint(option, index);
    QSize size = QStyledItemDelegate::sizeHint(besideAction(option, index), index);
    size.setWidth(size.width() + actionWidth(option, index) + tokens::space12);
    return size.expandedTo({0, tokens::hitTarget + tokens::space8});
}

bool MessageDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<const QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton &&
            actionRect(option, index).contains(mouse->position().toPoint())) {
            Q_EMIT actionClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace sillon
