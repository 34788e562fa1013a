// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QWidget>

namespace sillon::tokens {

namespace {

double factor(TextSize size)
{
    switch (size) {
    case TextSize::Secondary:
        return 0.85;
    case TextSize::Section:
        return 1.25;
    case TextSize::PageTitle:
        return 1.6;
    case TextSize::Body:
        break;
    }
    return 1.0;
}

} // namespace

QFont scaled(const QFont& base, TextSize size)
{
    QFont font = base;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor(size));
    else
        font.setPixelSize(qRound(base.pixelSize() * factor(size)));
    if (size == TextSize::Section || size == TextSize::PageTitle)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont font(TextSize size)
{
    return scaled(QApplication::font(), size);
}

void setTextSize(QWidget* widget, TextSize size)
{
    widget->setFont(font(size));
    if (size == TextSize::Secondary)
        widget->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace sillon::tokens
