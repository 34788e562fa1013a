// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/facetdelegate.h"

#include "widgets/paint.h"
#include "widgets/tabular.h"
#include "widgets/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QWidget>

namespace sillon {

namespace {

constexpr int entryHeight = 32;

} // namespace

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const
{
    return {0, entryHeight};
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    const ThemeColours& colours = themeColours(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(0, 1, 0, -1);
    if (chosen)
        paint::roundedBox(painter, box, tokens::radius, colours.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paint::roundedBox(painter, box, tokens::radius, colours.hover);
    const bool keyboard =
        option.widget != nullptr && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (keyboard && option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(painter, box, colours.accent, tokens::radius);

    const QRect inside = box.adjusted(tokens::space8, 0, -tokens::space8, 0);
    const QString count = QLocale().toString(index.data(facets::CountRole).toInt());
    painter->setFont(tokens::scaled(option.font, tokens::TextSize::Secondary));
    painter->setPen(colours.secondary);
    const int countWidth = tabularWidth(painter->fontMetrics(), count);
    drawTabular(painter, inside, QStyle::visualAlignment(option.direction, Qt::AlignRight), count);

    QFont font = option.font;
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(index.data(facets::MarkRole).toBool() ? colours.secondary : colours.text);
    const QRect text = inside.adjusted(0, 0, -countWidth - tokens::space12, 0);
    painter->drawText(
        QStyle::visualRect(option.direction, inside, text),
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
    painter->restore();
}

} // namespace sillon
