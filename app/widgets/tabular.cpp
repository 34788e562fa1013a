// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tabular.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace sillon {

namespace {

int digitWidth(const QFontMetrics& metrics)
{
    int widest = 0;
    const QString zeros = QLatin1Char('0') + QLocale().zeroDigit();
    for (const QChar zero : zeros) {
        for (char16_t digit = 0; digit < 10; ++digit)
            widest = std::max(widest, metrics.horizontalAdvance(QChar(zero.unicode() + digit)));
    }
    return widest;
}

/// Letters that change with their neighbours, or stand from right to left, cannot be painted one by one.
bool needsShaping(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSurrogate() || c.isMark() || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

} // namespace

int tabularWidth(const QFontMetrics& metrics, const QString& text)
{
    if (needsShaping(text))
        return metrics.horizontalAdvance(text);
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter* painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    if (needsShaping(text)) {
        painter->drawText(
            rect, static_cast<int>(alignment | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextDontClip,
            text);
        return;
    }
    const QFontMetrics metrics = painter->fontMetrics();
    const int digit = digitWidth(metrics);
    const int width = tabularWidth(metrics, text);
    int x = rect.x();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.x() + rect.width() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.x() + (rect.width() - width) / 2;
    const int y = rect.y() + qRound((rect.height() - metrics.height()) / 2.0) + metrics.ascent();
    for (const QChar c : text) {
        const int own = metrics.horizontalAdvance(c);
        const int room = c.isDigit() ? digit : own;
        painter->drawText(x + (room - own) / 2, y, c);
        x += room;
    }
}

} // namespace sillon
