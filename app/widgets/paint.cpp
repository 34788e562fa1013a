// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint.h"

#include "widgets/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QStyleOption>

namespace sillon::paint {

Look::Look(const QStyleOption& option)
    : colours(themeColours(option.palette))
    , enabled(option.state.testFlag(QStyle::State_Enabled))
    , hovered(enabled && option.state.testFlag(QStyle::State_MouseOver))
    , pressed(enabled && option.state.testFlag(QStyle::State_Sunken))
    , on(option.state.testFlag(QStyle::State_On))
    , keyboardFocus(option.state.testFlag(QStyle::State_HasFocus) &&
                    option.state.testFlag(QStyle::State_KeyboardFocusChange))
{}

void roundedBox(QPainter* painter, const QRectF& rect, qreal radius, const QColor& fill, const QColor& line)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (line.isValid()) {
        painter->setPen(QPen(line, 1));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void focusRing(QPainter* painter, const QRect& rect, const QColor& accent, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(accent, 2));
    painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

namespace {

void grooves(QPainter* painter, const QRectF& rect, const ThemeColours& colours)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.pressed);
    painter->drawRect(rect);
    QColor line = colours.outline;
    line.setAlphaF(0.45F);
    painter->setBrush(Qt::NoBrush);
    const qreal side = rect.width();
    painter->setPen(QPen(line, side < 40 ? 0.75 : 1.0));
    const int rings = side < 40 ? 1 : side < 120 ? 2 : 4;
    for (int ring = 0; ring < rings; ++ring) {
        const qreal radius = side * (0.38 - ring * 0.18 / rings);
        painter->drawEllipse(rect.center(), radius, radius);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(line);
    painter->drawEllipse(rect.center(), side * 0.075, side * 0.075);
}

} // namespace

void cover(QPainter* painter, const QRect& rect, const QPixmap& picture, const ThemeColours& colours)
{
    const qreal radius = rect.width() < 80 ? tokens::smallRadius : tokens::radius;
    QPainterPath shape;
    shape.addRoundedRect(rect, radius, radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture.isNull()) {
        painter->setClipPath(shape);
        grooves(painter, rect, colours);
    } else {
        // A textured brush keeps the corners smooth, which a clip path does not; it is laid out in the
        // picture's pixels.
        QPixmap pixels = picture;
        pixels.setDevicePixelRatio(1);
        const qreal factor = rect.width() / qreal(std::min(pixels.width(), pixels.height()));
        QBrush brush(pixels);
        QTransform place;
        place.translate(rect.x() + (rect.width() - pixels.width() * factor) / 2,
                        rect.y() + (rect.height() - pixels.height() * factor) / 2);
        place.scale(factor, factor);
        brush.setTransform(place);
        painter->fillPath(shape, brush);
    }
    painter->restore();
}

} // namespace sillon::paint
