// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/searchremark.h"

#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QPainter>

#include <algorithm>

namespace sillon {

namespace {

constexpr int iconSide = 18;

} // namespace

SearchRemark::SearchRemark(QWidget* window)
    : QLabel(window)
{
    setObjectName(QStringLiteral("searchRemark"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const int start = tokens::space12 + iconSide + tokens::space8;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(mirrored ? tokens::space12 : start, tokens::space8, mirrored ? start : tokens::space12,
                       tokens::space8);
}

void SearchRemark::say(const QString& words, const QWidget& below)
{
    setText(words);
    const QRect field(below.mapTo(window(), QPoint(0, 0)), below.size());
    const int most = window()->width() - 2 * tokens::space8;
    setWordWrap(false);
    const int width = std::min(std::max(sizeHint().width(), field.width()), most);
    setWordWrap(true);
    resize(width, heightForWidth(width));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? field.right() + 1 - width : field.left();
    move(std::clamp(x, tokens::space8, tokens::space8 + most - width), field.bottom() + 1 + tokens::space4);
    raise();
    show();
}

void SearchRemark::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const ThemeColours& colours = themeColours(palette());
    paint::roundedBox(&painter, rect(), tokens::radius, colours.raised, colours.outline);
    const QRect icon(tokens::space12, (height() - iconSide) / 2, iconSide, iconSide);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), Icon::Warning, colours.warning);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace sillon
