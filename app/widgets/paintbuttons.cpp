// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace sillon::paint {

namespace {

void accentButton(QPainter* painter, const QStyleOptionButton& option, const Look& look)
{
    QColor fill = look.colours.accent;
    const bool dark = fill.lightnessF() > 0.5F;
    if (look.pressed)
        fill = dark ? fill.darker(115) : fill.darker(120);
    else if (look.hovered)
        fill = dark ? fill.lighter(108) : fill.darker(110);
    roundedBox(painter, option.rect, tokens::radius, look.enabled ? fill : look.colours.pressed);
}

void drawTick(QPainter* painter, const QRectF& box, const QColor& colour)
{
    painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const qreal w = box.width();
    const QPointF points[] = {box.topLeft() + QPointF(w * 0.24, w * 0.53),
                              box.topLeft() + QPointF(w * 0.43, w * 0.71),
                              box.topLeft() + QPointF(w * 0.77, w * 0.32)};
    painter->drawPolyline(points, 3);
}

QColor boxFill(const Look& look, bool filled)
{
    if (filled)
        return look.enabled ? look.colours.accent : look.colours.outline;
    return look.pressed ? look.colours.pressed : look.hovered ? look.colours.hover : look.colours.surface;
}

} // namespace

void pushButton(QPainter* painter, const QStyleOptionButton& option)
{
    const Look look(option);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat);
    if (option.features.testFlag(QStyleOptionButton::DefaultButton)) {
        accentButton(painter, option, look);
    } else if (flat) {
        if (look.hovered || look.pressed)
            roundedBox(painter, option.rect, tokens::radius,
                       look.pressed ? look.colours.pressed : look.colours.hover);
    } else {
        const QColor fill = look.pressed || look.on ? look.colours.pressed
                            : look.hovered          ? look.colours.hover
                            : look.enabled          ? look.colours.raised
                                                    : QColor();
        roundedBox(painter, option.rect, tokens::radius, fill,
                   look.enabled ? look.colours.edge : look.colours.border);
    }
    if (look.keyboardFocus) {
        if (option.features.testFlag(QStyleOptionButton::DefaultButton))
            focusRing(painter, option.rect.adjusted(2, 2, -2, -2), look.colours.onAccent,
                      tokens::smallRadius);
        else
            focusRing(painter, option.rect, look.colours.accent, tokens::radius);
    }
}

void pushButtonLabel(QPainter* painter, const QStyleOptionButton& option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int iconRoom = option.icon.isNull() ? 0 : option.iconSize.width() + tokens::space8;
    const int menuRoom = hasMenu ? tokens::space16 + tokens::space4 : 0;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int width = std::min(iconRoom + text + menuRoom, option.rect.width() - tokens::space8);
    const QRect all = option.rect;
    QRect place(all.x() + (all.width() - width) / 2, all.y(), width, all.height());
    const auto mirrored = [&](const QRect& rect) { return QStyle::visualRect(option.direction, all, rect); };
    if (iconRoom > 0) {
        const QRect icon(place.x(), place.center().y() - option.iconSize.height() / 2 + 1,
                         option.iconSize.width(), option.iconSize.height());
        option.icon.paint(painter, mirrored(icon), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled,
                          option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    if (hasMenu)
        paintIcon(painter, mirrored({place.right() - tokens::space16 + 1, place.center().y() - 7, 16, 16}),
                  Icon::ChevronDown, option.palette.color(QPalette::ButtonText));
    place.adjust(iconRoom, 0, -menuRoom, 0);
    painter->setPen(option.palette.color(QPalette::ButtonText));
    painter->drawText(mirrored(place), Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
}

void toolButton(QPainter* painter, const QStyleOption& option)
{
    const Look look(option);
    if (look.pressed)
        roundedBox(painter, option.rect, tokens::radius, look.colours.pressed);
    else if (look.on)
        roundedBox(painter, option.rect, tokens::radius, look.colours.selection);
    else if (look.hovered)
        roundedBox(painter, option.rect, tokens::radius, look.colours.pressed);
    if (look.keyboardFocus)
        focusRing(painter, option.rect, look.colours.accent, tokens::radius);
}

void checkBox(QPainter* painter, const QStyleOption& option)
{
    const Look look(option);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool filled = look.on || partly;
    const QRectF box = option.rect;
    roundedBox(painter, box, tokens::smallRadius, boxFill(look, filled),
               filled ? QColor() : (look.enabled ? look.colours.outline : look.colours.border));
    if (!filled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = look.enabled ? look.colours.onAccent : look.colours.surface;
    if (partly) {
        painter->setPen(QPen(mark, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(QPointF(box.left() + 5, box.center().y()),
                          QPointF(box.right() - 5, box.center().y()));
    } else {
        drawTick(painter, box, mark);
    }
    painter->restore();
}

void radioButton(QPainter* painter, const QStyleOption& option)
{
    const Look look(option);
    const QRectF box = option.rect;
    roundedBox(painter, box, box.width() / 2, boxFill(look, look.on),
               look.on ? QColor() : (look.enabled ? look.colours.outline : look.colours.border));
    if (!look.on)
        return;
    const qreal inset = box.width() * 0.31;
    roundedBox(painter, box.adjusted(inset, inset, -inset, -inset), box.width() / 2,
               look.enabled ? look.colours.onAccent : look.colours.surface);
}

} // namespace sillon::paint
