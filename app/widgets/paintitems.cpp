// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionMenuItem>
#include <QStyleOptionTab>
#include <QStyleOptionViewItem>

namespace sillon::paint {

namespace {

constexpr int menuInset = 4;
constexpr int menuIconColumn = 28;
constexpr int sortArrow = 14;

void menuMark(QPainter* painter, const QStyleOptionMenuItem& option, const QRect& place, const Look& look)
{
    const QColor colour = look.enabled ? look.colours.text : look.colours.faint;
    if (option.checkType == QStyleOptionMenuItem::Exclusive && option.checked) {
        const QPointF middle = QRectF(place).center();
        roundedBox(painter, {middle.x() - 3, middle.y() - 3, 6, 6}, 3, look.colours.accent);
    } else if (option.checkType == QStyleOptionMenuItem::NonExclusive && option.checked) {
        paintIcon(painter, place, Icon::Check, look.colours.accent);
    } else if (!option.icon.isNull()) {
        option.icon.paint(painter, place, Qt::AlignCenter, look.enabled ? QIcon::Normal : QIcon::Disabled);
    } else if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        return;
    }
    painter->setPen(colour);
}

void menuTexts(QPainter* painter, const QStyleOptionMenuItem& option, const QRect& place, const Look& look)
{
    const QString text = option.text.section(QLatin1Char('\t'), 0, 0);
    const QString shortcut = option.text.section(QLatin1Char('\t'), 1);
    const Qt::LayoutDirection direction = option.direction;
    painter->setFont(option.font);
    painter->setPen(look.enabled ? look.colours.text : look.colours.faint);
    painter->drawText(place,
                      static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft)) | Qt::AlignVCenter |
                          Qt::TextSingleLine | Qt::TextHideMnemonic,
                      text);
    if (shortcut.isEmpty())
        return;
    painter->setPen(look.colours.secondary);
    painter->drawText(place,
                      static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignRight)) | Qt::AlignVCenter,
                      shortcut);
}

/// A line; where it begins a part of the menu that has a name, with the name below.
void menuSeparator(QPainter* painter, const QStyleOptionMenuItem& option, const QRect& row, const Look& look)
{
    const int line = option.text.isEmpty() ? row.center().y() : row.y() + tokens::space4;
    painter->fillRect(row.x(), line, row.width(), 1, look.colours.border);
    if (option.text.isEmpty())
        return;
    painter->setFont(option.font);
    painter->setPen(look.colours.secondary);
    painter->drawText(row.adjusted(tokens::space12, tokens::space4, -tokens::space12, 0),
                      static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                          Qt::AlignVCenter | Qt::TextSingleLine,
                      option.text);
}

} // namespace

void itemGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    const ThemeColours& colours = themeColours(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!selected && !hovered)
        return;
    const qreal radius = option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                                 option.viewItemPosition == QStyleOptionViewItem::Invalid
                             ? tokens::smallRadius
                             : 0;
    roundedBox(painter, option.rect, radius, selected ? colours.selection : colours.hover);
}

void listItemGround(QPainter* painter, const QStyleOptionViewItem& option)
{
    itemGround(painter, option);
    const bool keyboard =
        option.widget != nullptr && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (keyboard && option.state.testFlag(QStyle::State_HasFocus))
        focusRing(painter, option.rect, themeColours(option.palette).accent, tokens::smallRadius);
}

void headerSection(QPainter* painter, const QStyleOptionHeader& option)
{
    const Look look(option);
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    if (look.hovered || look.pressed)
        roundedBox(painter, option.rect.adjusted(0, 2, 0, -3), tokens::smallRadius, look.colours.hover);
    if (option.orientation == Qt::Horizontal)
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, look.colours.border);
}

void headerLabel(QPainter* painter, const QStyleOptionHeader& option)
{
    const Look look(option);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect place = option.rect.adjusted(tokens::space8, 0, -tokens::space8, 0);
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, option.textAlignment);
    const QFontMetrics metrics(painter->font());
    const QString text =
        metrics.elidedText(option.text, Qt::ElideRight, place.width() - (sorted ? sortArrow + 2 : 0));
    const bool right = alignment.testFlag(Qt::AlignRight);
    painter->setPen(sorted ? look.colours.text : look.colours.secondary);
    const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(place, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter), text);
    if (!sorted)
        return;
    const int written = metrics.horizontalAdvance(text) + 2;
    const int x = right ? place.right() + 1 - written - sortArrow : place.left() + written;
    const QRect arrow(x, place.center().y() - sortArrow / 2 + 1, sortArrow, sortArrow);
    // Qt calls the indicator of an ascending order "down".
    paintIcon(painter, arrow,
              option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown,
              look.colours.accent);
}

void menuPanel(QPainter* painter, const QStyleOption& option)
{
    const ThemeColours& colours = themeColours(option.palette);
    roundedBox(painter, option.rect, tokens::radius, colours.raised, colours.border);
}

void menuItem(QPainter* painter, const QStyleOptionMenuItem& option)
{
    const Look look(option);
    const QRect row = option.rect.adjusted(menuInset, 0, -menuInset, 0);
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return menuSeparator(painter, option, row, look);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen && look.enabled)
        roundedBox(painter, row, tokens::smallRadius, look.colours.selection);
    const bool hasMarks = option.menuHasCheckableItems || option.maxIconWidth > 0;
    constexpr int icon = 18;
    const QRect mark(row.x() + tokens::space8, row.center().y() - icon / 2 + 1, icon, icon);
    menuMark(painter, option, QStyle::visualRect(option.direction, row, mark), look);
    QRect texts =
        row.adjusted(hasMarks ? tokens::space8 + menuIconColumn : tokens::space12, 0, -tokens::space12, 0);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(row.right() - icon - 4, row.center().y() - icon / 2 + 1, icon, icon);
        paintIcon(painter, QStyle::visualRect(option.direction, row, arrow),
                  option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight,
                  look.colours.secondary);
        texts.setRight(arrow.left());
    }
    menuTexts(painter, option, QStyle::visualRect(option.direction, row, texts), look);
}

void tab(QPainter* painter, const QStyleOptionTab& option)
{
    const Look look(option);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (look.hovered && !chosen)
        roundedBox(painter, option.rect.adjusted(2, 2, -2, -4), tokens::smallRadius, look.colours.hover);
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, look.colours.border);
    if (chosen)
        roundedBox(painter,
                   {option.rect.x() + 8.0, option.rect.bottom() - 2.0, option.rect.width() - 16.0, 3.0}, 1.5,
                   look.colours.accent);
    if (look.keyboardFocus)
        focusRing(painter, option.rect.adjusted(2, 2, -2, -4), look.colours.accent, tokens::smallRadius);
}

} // namespace sillon::paint
