// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/iconlabel.h"

#include <QPainter>

namespace sillon {

IconLabel::IconLabel(Icon icon, int side, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon icon)
{
    m_icon = icon;
    update();
}

void IconLabel::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {m_side, m_side};
}

void IconLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QRect place(0, 0, m_side, m_side);
    place.moveCenter(rect().center());
    paintIcon(&painter, place, m_icon, m_colour.isValid() ? m_colour : palette().color(foregroundRole()));
}

} // namespace sillon
