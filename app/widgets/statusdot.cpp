// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/statusdot.h"

#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace sillon {

namespace {

constexpr int dotSize = 10;
constexpr int textStart = dotSize + tokens::space8;

QColor dotColour(StatusDot::Kind kind, const ThemeColours& colours)
{
    switch (kind) {
    case StatusDot::Kind::Good:
        return colours.good;
    case StatusDot::Kind::Busy:
        return colours.accent;
    case StatusDot::Kind::Warning:
        return colours.warning;
    case StatusDot::Kind::Bad:
        return colours.error;
    case StatusDot::Kind::Neutral:
        break;
    }
    return colours.secondary;
}

void paintDot(QPainter* painter, const QRectF& box, StatusDot::Kind kind, const ThemeColours& colours)
{
    const QColor colour = dotColour(kind, colours);
    painter->setPen(QPen(colour, 1.5));
    painter->setBrush(Qt::NoBrush);
    const QRectF inner = box.adjusted(0.75, 0.75, -0.75, -0.75);
    switch (kind) {
    case StatusDot::Kind::Neutral:
        painter->drawEllipse(inner);
        return;
    case StatusDot::Kind::Busy:
        painter->drawEllipse(inner);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPie(box, 90 * 16, -180 * 16);
        return;
    case StatusDot::Kind::Warning: {
        QPainterPath triangle(QPointF(box.center().x(), box.top()));
        triangle.lineTo(box.bottomRight());
        triangle.lineTo(box.bottomLeft());
        triangle.closeSubpath();
        painter->fillPath(triangle, colour);
        return;
    }
    case StatusDot::Kind::Good:
    case StatusDot::Kind::Bad:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(box);
        break;
    }
    if (kind == StatusDot::Kind::Bad) {
        painter->setPen(QPen(colours.raised, 1.5));
        const QRectF cross = box.adjusted(3, 3, -3, -3);
        painter->drawLine(cross.topLeft(), cross.bottomRight());
        painter->drawLine(cross.topRight(), cross.bottomLeft());
    }
}

} // namespace

StatusDot::StatusDot(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StatusDot::setState(Kind kind, const QString& words)
{
    if (kind == m_kind && words == m_words)
        return;
    m_kind = kind;
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QRect StatusDot::wordsRect(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(1, width - textStart), 10000), Qt::TextWordWrap,
                                      m_words);
}

QSize StatusDot::sizeHint() const
{
    return {textStart + fontMetrics().horizontalAdvance(m_words) + 1, fontMetrics().height()};
}

QSize StatusDot::minimumSizeHint() const
{
    return {textStart + fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

int StatusDot::heightForWidth(int width) const
{
    return std::max(fontMetrics().height(), wordsRect(width).height());
}

void StatusDot::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect dot(0, (fontMetrics().height() - dotSize) / 2 + 1, dotSize, dotSize);
    paintDot(&painter, QStyle::visualRect(layoutDirection(), rect(), dot), m_kind, themeColours(palette()));
    painter.setPen(palette().color(foregroundRole()));
    const QRect words(textStart, 0, width() - textStart, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::TextWordWrap,
                     m_words);
}

} // namespace sillon
