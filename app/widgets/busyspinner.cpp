// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/busyspinner.h"

#include "widgets/theme.h"
#include "widgets/tokens.h"

#include <QPainter>

namespace sillon {

namespace {

constexpr int frameMs = 50;
constexpr int degreesAFrame = 18;

} // namespace

BusySpinner::BusySpinner(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Busy"));
    m_timer.setInterval(frameMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + 360 - degreesAFrame) % 360;
        update();
    });
}

QSize BusySpinner::sizeHint() const
{
    return {tokens::iconSize, tokens::iconSize};
}

void BusySpinner::showEvent(QShowEvent* event)
{
    if (motionMs(this) > 0)
        m_timer.start();
    QWidget::showEvent(event);
}

void BusySpinner::hideEvent(QHideEvent* event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void BusySpinner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = themeColours(palette());
    const QRectF circle = QRectF(0, 0, tokens::iconSize, tokens::iconSize).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(colours.pressed, 2));
    painter.drawEllipse(circle);
    painter.setPen(QPen(colours.accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(circle, m_angle * 16, 100 * 16);
}

} // namespace sillon
