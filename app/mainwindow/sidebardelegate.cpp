// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/sidebardelegate.h"

#include "widgets/paint.h"
#include "widgets/tabular.h"
#include "widgets/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QWidget>

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

    const int count = index.data(sidebar::CountRole).toInt();
    const QString number = count > 0 ? QLocale().toString(count) : QString();
    painter->setFont(tokens::scaled(option.font, tokens::TextSize::Secondary));
    const int numberWidth =
        number.isEmpty() ? 0 : tabularWidth(painter->fontMetrics(), number) + tokens::space8;
    painter->setPen(colours.secondary);
    drawTabular(painter, mirrored(box.adjusted(0, 0, -tokens::space12, 0)),
                QStyle::visualAlignment(option.direction, Qt::AlignRight), number);

    QFont font = option.font;
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(colours.text);
    const QRect text = box.adjusted(tokens::space12 + tokens::iconSize + tokens::space12, 0,
                                    -tokens::space12 - numberWidth, 0);
    painter->drawText(
        mirrored(text),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace sillon
