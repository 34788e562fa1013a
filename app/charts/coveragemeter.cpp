// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/coveragemeter.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace sillon {

namespace {

constexpr QSize meterSize(96, 6);
constexpr float openPart = 0.38F;

} // namespace

CoverageMeter::CoverageMeter(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(meterSize);
    hide();
}

void CoverageMeter::setCoverage(const ChartCoverage& coverage)
{
    m_coverage = coverage;
    setVisible(coverage.plays > 0 && coverage.dated < coverage.plays);
    update();
}

void CoverageMeter::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = themeColours(palette());
    const QRectF all = rect();
    QPainterPath shape;
    shape.addRoundedRect(all, all.height() / 2, all.height() / 2);
    painter.setClipPath(shape);
    painter.fillRect(all, colours.pressed);
    const auto part = [&](qint64 plays) {
        return all.width() * static_cast<qreal>(plays) / static_cast<qreal>(m_coverage.plays);
    };
    const qreal dated = part(m_coverage.dated);
    const qreal open = part(m_coverage.pending);
    const bool mirrored = isRightToLeft();
    const auto fill = [&](qreal from, qreal width, const QColor& colour) {
        painter.fillRect(QRectF(mirrored ? all.width() - from - width : from, 0, width, all.height()),
                         colour);
    };
    QColor pale = colours.accent;
    pale.setAlphaF(openPart);
    fill(0, dated, colours.accent);
    fill(dated, open, pale);
}

} // namespace sillon
