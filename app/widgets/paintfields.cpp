// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint.h"
#include "widgets/tokens.h"

#include <QPainter>
#include <QStyleOptionComboBox>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>

#include <algorithm>

namespace sillon::paint {

namespace {

constexpr int grooveHeight = 4;

void chevron(QPainter* painter, const QRect& rect, Icon icon, const QColor& colour)
{
    constexpr int side = 16;
    const QRect place(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, place, icon, colour);
}

QRectF grooveLine(const QStyleOptionSlider& option, const QRectF& groove)
{
    if (option.orientation == Qt::Horizontal)
        return {groove.x(), groove.center().y() - grooveHeight / 2.0, groove.width(), grooveHeight};
    return {groove.center().x() - grooveHeight / 2.0, groove.y(), grooveHeight, groove.height()};
}

QRectF filledPart(const QStyleOptionSlider& option, const QRectF& line, const QPointF& middle)
{
    QRectF part = line;
    if (option.orientation == Qt::Horizontal) {
        if (option.upsideDown)
            part.setLeft(middle.x());
        else
            part.setRight(middle.x());
    } else if (option.upsideDown) {
        part.setTop(middle.y());
    } else {
        part.setBottom(middle.y());
    }
    return part;
}

} // namespace

void fieldFrame(QPainter* painter, const QStyleOption& option, bool focused, bool quiet)
{
    const Look look(option);
    QColor line = quiet ? look.colours.edge : look.colours.outline;
    if (!look.enabled)
        line = look.colours.border;
    else if (focused)
        line = look.colours.accent;
    else if (look.hovered)
        line = quiet ? look.colours.outline : look.colours.secondary;
    roundedBox(painter, option.rect, tokens::radius,
               look.enabled ? option.palette.color(QPalette::Base) : QColor(), line);
    if (focused)
        focusRing(painter, option.rect, look.colours.accent, tokens::radius);
}

void comboBox(QPainter* painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    const Look look(option);
    if (option.frame) {
        const bool focused =
            option.state.testFlag(QStyle::State_HasFocus) && (option.editable || look.keyboardFocus);
        QStyleOption frame = option;
        if (!option.editable)
            frame.palette.setColor(QPalette::Base, look.pressed   ? look.colours.pressed
                                                   : look.hovered ? look.colours.hover
                                                                  : look.colours.raised);
        fieldFrame(painter, frame, focused);
    }
    chevron(painter, arrow, Icon::ChevronDown, look.enabled ? look.colours.secondary : look.colours.faint);
}

void spinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    const Look look(option);
    if (option.frame)
        fieldFrame(painter, option, option.state.testFlag(QStyle::State_HasFocus));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QRect& place, Icon icon, QStyle::SubControl part,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const bool active = option.activeSubControls.testFlag(part) && look.enabled;
        if (active && (look.hovered || look.pressed))
            roundedBox(painter, place.adjusted(1, 1, -1, -1), tokens::smallRadius,
                       look.pressed ? look.colours.pressed : look.colours.hover);
        const bool can = look.enabled && option.stepEnabled.testFlag(step);
        chevron(painter, place, icon, can ? look.colours.text : look.colours.outline);
    };
    arrow(up, Icon::ChevronUp, QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled);
    arrow(down, Icon::ChevronDown, QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled);
}

void slider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& knob)
{
    const Look look(option);
    const QRectF line = grooveLine(option, groove);
    const QPointF middle = QRectF(knob).center();
    QColor rest = look.colours.outline;
    rest.setAlphaF(look.enabled ? 0.55F : 0.3F);
    roundedBox(painter, line, grooveHeight / 2.0, rest);
    roundedBox(painter, filledPart(option, line, middle), grooveHeight / 2.0,
               look.enabled ? look.colours.accent : look.colours.outline);
    const qreal radius = look.pressed ? 7.5 : look.hovered ? 6.5 : 6;
    const QRectF disc(middle.x() - radius, middle.y() - radius, radius * 2, radius * 2);
    roundedBox(painter, disc, radius, look.enabled ? look.colours.accent : look.colours.outline);
    if (look.keyboardFocus)
        focusRing(painter, disc.adjusted(-4, -4, 4, 4).toAlignedRect(), look.colours.accent, radius + 3);
}

void scrollBar(QPainter* painter, const QStyleOptionSlider& option, const QRect& knob)
{
    const Look look(option);
    if (option.minimum == option.maximum)
        return;
    const bool active = look.hovered || look.pressed;
    QColor colour = look.colours.outline;
    colour.setAlphaF(look.pressed ? 1.0F : active ? 0.85F : 0.5F);
    const int inset = active ? 3 : 4;
    const QRect bar = option.orientation == Qt::Vertical ? knob.adjusted(inset, 2, -inset + 1, -2)
                                                         : knob.adjusted(2, inset, -2, -inset + 1);
    roundedBox(painter, bar, std::min(bar.width(), bar.height()) / 2.0, colour);
}

void progressBar(QPainter* painter, const QStyleOptionProgressBar& option)
{
    const Look look(option);
    QRectF line = option.rect;
    line = QRectF(line.x(), line.center().y() - grooveHeight / 2.0, line.width(), grooveHeight);
    roundedBox(painter, line, grooveHeight / 2.0, look.colours.pressed);
    const bool unknown = option.maximum <= option.minimum;
    const double share =
        unknown ? 0.3 : double(option.progress - option.minimum) / (option.maximum - option.minimum);
    if (share <= 0)
        return;
    QRectF done = line;
    done.setWidth(std::max<qreal>(grooveHeight, line.width() * std::min(share, 1.0)));
    if (unknown)
        done.moveLeft(line.left() + line.width() * 0.35);
    else if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        done.moveRight(line.right());
    roundedBox(painter, done, grooveHeight / 2.0, look.colours.accent);
}

} // namespace sillon::paint
