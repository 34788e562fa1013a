// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/sidebardelegate.h"

#include "widgets/paint.h"
#include "widgets/tabular.h"
#include "widgets/tokens.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace sillon {

namespace {

constexpr int pageHeight = 34;
constexpr int headingHeight = 36;

bool isHeading(const QModelIndex& index)
{
    return index.data(sidebar::IdRole).toString().isEmpty();
}

void paintHeading(QPainter* painter, const QStyleOptionViewItem& option, const QString& text)
{
    QFont font = tokens::scaled(option.font, tokens::TextSize::Secondary);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 108);
    painter->setFont(font);
    painter->setPen(themeColours(option.palette).secondary);
    const QRect place = option.rect.adjusted(tokens::space12, 0, -tokens::space12, -tokens::space8);
    painter->drawText(
        place, static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignBottom,
        painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

QString countOf(const QModelIndex& index)
{
    const int count = index.data(sidebar::CountRole).toInt();
    return count > 0 ? QLocale().toString(count) : QString();
}

/// Where a page's title stands, from the left: after its icon, before its count.
QRect titlePlace(const QStyleOptionViewItem& option, const QString& number)
{
    const QFontMetrics metrics(tokens::scaled(option.font, tokens::TextSize::Secondary));
    const int numberWidth = number.isEmpty() ? 0 : tabularWidth(metrics, number) + tokens::space8;
    return option.rect.adjusted(tokens::space12 + tokens::iconSize + tokens::space12, 1,
                                -tokens::space12 - numberWidth, -1);
}

QFont titleFont(const QStyleOptionViewItem& option)
{
    QFont font = option.font;
    font.setWeight(option.state.testFlag(QStyle::State_Selected) ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const
{
    return {0, isHeading(index) ? headingHeight : pageHeight};
}

void SidebarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    if (isHeading(index)) {
        paintHeading(painter, option, index.data().toString());
        painter->restore();
        return;
    }
    const ThemeColours& colours = themeColours(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(0, 1, 0, -1);
    if (chosen)
        paint::roundedBox(painter, box, tokens::radius, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver) || index.data(sidebar::DropRole).toBool())
        paint::roundedBox(painter, box, tokens::radius, colours.pressed);
    const bool keyboard =
        option.widget != nullptr && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (keyboard && option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(painter, box, colours.accent, tokens::radius);

    const auto mirrored = [&](const QRect& place) {
        return QStyle::visualRect(option.direction, box, place);
    };
    const QRect icon(box.x() + tokens::space12, box.y() + (box.height() - tokens::iconSize) / 2,
                     tokens::iconSize, tokens::iconSize);
    paintIcon(painter, mirrored(icon), static_cast<Icon>(index.data(sidebar::IconRole).toInt()),
              chosen ? colours.accent : colours.secondary);

    const QString number = countOf(index);
    painter->setFont(tokens::scaled(option.font, tokens::TextSize::Secondary));
    painter->setPen(colours.secondary);
    drawTabular(painter, mirrored(box.adjusted(0, 0, -tokens::space12, 0)),
                QStyle::visualAlignment(option.direction, Qt::AlignRight), number);

    painter->setFont(titleFont(option));
    painter->setPen(colours.text);
    const QRect text = titlePlace(option, number);
    painter->drawText(
        mirrored(text),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

bool SidebarDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QString title = index.data().toString();
    const bool cut = !isHeading(index) && QFontMetrics(titleFont(option)).horizontalAdvance(title) >
                                              titlePlace(option, countOf(index)).width();
    if (event == nullptr || event->type() != QEvent::ToolTip || !cut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString more = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), more.isEmpty() ? title : title + QLatin1Char('\n') + more, view);
    return true;
}

} // namespace sillon
