// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/agepicture.h"

#include "application/figurewords.h"
#include "chartpicture/chartaxis.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sillon {

namespace {

constexpr int monthsOfYear = 12;
constexpr int mostTicks = 4;
constexpr qreal gap = 10;

int monthNumber(const MonthAge& month)
{
    return month.year * monthsOfYear + month.month - 1;
}

} // namespace

AgePicture::AgePicture(std::vector<MonthAge> months)
    : m_months(std::move(months))
{
    int oldest = 1;
    for (const MonthAge& month : m_months)
        oldest = std::max(oldest, month.medianAge);
    m_ticks = axisTicks(oldest, true, mostTicks);
}

void AgePicture::layOut(const QRectF& room, const QFont& font)
{
    m_font = labelFont(font);
    const QFontMetricsF metrics(m_font);
    const qreal label = metrics.horizontalAdvance(QLocale().toString(m_ticks.back(), 'f', 0)) + gap;
    m_plot = room.adjusted(std::ceil(label), gap, -gap, -std::ceil(metrics.height() + gap));
}

qreal AgePicture::xOf(int month) const
{
    const int first = monthNumber(m_months.front());
    const int last = std::max(first + 1, monthNumber(m_months.back()));
    return m_plot.left() + m_plot.width() * (month - first) / (last - first);
}

QPointF AgePicture::point(int figure) const
{
    return {xOf(monthNumber(month(figure))),
            m_plot.bottom() - m_plot.height() * month(figure).medianAge / m_ticks.back()};
}

int AgePicture::figureAt(const QPointF& place) const
{
    if (m_months.empty() || place.x() < m_plot.left() - gap || place.x() > m_plot.right() + gap)
        return -1;
    int nearest = 0;
    for (int figure = 1; figure < figures(); ++figure) {
        if (std::abs(point(figure).x() - place.x()) < std::abs(point(nearest).x() - place.x()))
            nearest = figure;
    }
    return nearest;
}

QRectF AgePicture::placeOf(int figure) const
{
    return {point(figure) - QPointF(4, 4), QSizeF(8, 8)};
}

void AgePicture::paint(QPainter* painter, const ChartColours& colours, int marked) const
{
    if (m_months.empty())
        return;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // as time runs; in every language
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    paintAxis(painter, colours);
    paintLine(painter, colours);
    if (marked >= 0) {
        painter->setPen(QPen(colours.ground, 2));
        painter->setBrush(colours.text);
        painter->drawEllipse(placeOf(marked));
    }
    painter->restore();
}

void AgePicture::paintAxis(QPainter* painter, const ChartColours& colours) const
{
    const QFontMetricsF metrics(m_font);
    for (const double tick : m_ticks) {
        const qreal y = std::round(m_plot.bottom() - m_plot.height() * tick / m_ticks.back()) + 0.5;
        painter->setPen(QPen(tick == 0 ? colours.edge : colours.line, 1));
        painter->drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        painter->setPen(colours.secondary);
        painter->drawText(QRectF(m_plot.left() - gap - 100, y - metrics.height() / 2, 100, metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(tick, 'f', 0));
    }
    qreal free = m_plot.left() - 100;
    for (int year = m_months.front().year; year <= m_months.back().year; ++year) {
        const qreal x = xOf(year * monthsOfYear);
        const qreal width = metrics.horizontalAdvance(words::year(year)) + gap;
        if (x < m_plot.left() || x - width / 2 < free)
            continue;
        painter->drawText(QRectF(x - 50, m_plot.bottom() + gap / 2, 100, metrics.height()),
                          Qt::AlignHCenter | Qt::AlignTop, words::year(year));
        free = x + width / 2;
    }
}

void AgePicture::paintLine(QPainter* painter, const ChartColours& colours) const
{
    QPainterPath line(point(0));
    for (int figure = 1; figure < figures(); ++figure)
        line.lineTo(point(figure));
    QPainterPath area = line;
    area.lineTo(point(figures() - 1).x(), m_plot.bottom());
    area.lineTo(m_plot.left(), m_plot.bottom());
    area.closeSubpath();
    QColor fill = colours.bar;
    fill.setAlphaF(0.14F);
    painter->fillPath(area, fill);
    QPen pen(colours.bar, 2);
    pen.setJoinStyle(Qt::RoundJoin);
    painter->strokePath(line, pen);
}

} // namespace sillon
