// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/sheet.h"

#include "widgets/paint.h"

#include <QPainter>

namespace sillon {

namespace {

constexpr int corner = 10;

} // namespace

Sheet::Sheet(QWidget* parent)
    : QStackedWidget(parent)
{
    setContentsMargins(1, 1, 1, 0);
}

void Sheet::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const ThemeColours& colours = themeColours(palette());
    // Only the corner towards the sidebar is seen; the others lie outside.
    QRectF page = QRectF(rect()).adjusted(0, 0, corner, corner);
    if (layoutDirection() == Qt::RightToLeft)
        page.adjust(-corner, 0, -corner, 0);
    paint::roundedBox(&painter, page, corner, colours.surface, colours.border);
}

} // namespace sillon
