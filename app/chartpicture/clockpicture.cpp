// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/clockpicture.h"

#include "application/figurewords.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sillon {

namespace {

constexpr qreal gap = 12;
constexpr qreal between = 40; ///< dial and week
constexpr qreal innerPart = 0.34;
constexpr qreal mostRadius = 230;
constexpr qreal mostCell = 30;
constexpr int fullTurn = 360;
constexpr int quarterTurn = 90;
constexpr qreal degreesOfHour = double(fullTurn) / ClockChart::hours;
constexpr int labelEvery = 3;

QPainterPath wedge(const QPointF& middle, qreal inner, qreal outer, int hour)
{
    // Qt counts degrees against the clock from three o'clock.
    const qreal start = quarterTurn - hour * degreesOfHour - 0.8;
    const qreal sweep = -(degreesOfHour - 1.6);
    const QRectF out(middle.x() - outer, middle.y() - outer, 2 * outer, 2 * outer);
    const QRectF in(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner);
    QPainterPath path;
    path.arcMoveTo(out, start);
    path.arcTo(out, start, sweep);
    path.arcTo(in, start + sweep, -sweep);
    path.closeSubpath();
    return path;
}

QPointF onDial(const QPointF& middle, qreal radius, qreal hour)
{
    const qreal angle = hour * degreesOfHour * M_PI / (fullTurn / 2.0);
    return middle + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

} // namespace

ClockPicture::ClockPicture(const ClockChart& chart, QStringList weekdays)
    : m_chart(chart)
    , m_weekdays(std::move(weekdays))
{
    for (int hour = 0; hour < ClockChart::hours; ++hour)
        m_hours.at(static_cast<std::size_t>(hour)) = chart.ofHour(hour);
    m_most = *std::max_element(m_hours.begin(), m_hours.end());
}

void ClockPicture::layOut(const QRectF& room, const QFont& font)
{
    m_font = labelFont(font);
    const QFontMetricsF metrics(m_font);
    const qreal label = metrics.horizontalAdvance(QStringLiteral("00")) + gap;
    qreal names = 0;
    for (const QString& day : m_weekdays)
        names = std::max(names, metrics.horizontalAdvance(day) + gap);
    m_outer = std::min({room.height() / 2 - label, (room.width() * 0.5 - between) / 2 - label, mostRadius});
    m_outer = std::max(m_outer, 40.0);
    m_inner = m_outer * innerPart;
    m_cell = std::floor(std::clamp(
        (room.width() - 2 * (m_outer + label) - between - names) / ClockChart::hours, 4.0, mostCell));
    const qreal width = 2 * (m_outer + label) + between + names + m_cell * ClockChart::hours;
    const qreal left = room.left() + std::max(0.0, (room.width() - width) / 2);
    m_middle = QPointF(left + m_outer + label, room.center().y());
    m_week = QRectF(std::round(m_middle.x() + m_outer + label + between + names),
                    std::round(room.center().y() - m_cell * ClockChart::weekdays / 2),
                    m_cell * ClockChart::hours, m_cell * ClockChart::weekdays);
}

qreal ClockPicture::reachOf(int hour) const
{
    const qint64 plays = m_hours.at(static_cast<std::size_t>(hour));
    const qreal part = m_most > 0 ? static_cast<qreal>(plays) / static_cast<qreal>(m_most) : 0;
    return m_inner + (m_outer - m_inner) * part;
}

QRectF ClockPicture::cell(int weekday, int hour) const
{
    return QRectF(m_week.left() + hour * m_cell, m_week.top() + weekday * m_cell, m_cell, m_cell)
        .adjusted(0, 0, -2, -2);
}

int ClockPicture::figureAt(const QPointF& place) const
{
    if (m_week.contains(place)) {
        const int weekday =
            std::min(ClockChart::weekdays - 1, static_cast<int>((place.y() - m_week.top()) / m_cell));
        const int hour =
            std::min(ClockChart::hours - 1, static_cast<int>((place.x() - m_week.left()) / m_cell));
        return ClockChart::hours * (weekday + 1) + hour;
    }
    const QPointF from = place - m_middle;
    const qreal distance = std::hypot(from.x(), from.y());
    if (distance < m_inner || distance > m_outer)
        return -1;
    const qreal turn = std::atan2(from.x(), -from.y()) / (2 * M_PI) + 1;
    return static_cast<int>(turn * ClockChart::hours) % ClockChart::hours;
}

QRectF ClockPicture::placeOf(int figure) const
{
    if (figure >= ClockChart::hours)
        return cell(figure / ClockChart::hours - 1, figure % ClockChart::hours);
    const QPointF at = onDial(m_middle, reachOf(figure), figure + 0.5);
    return {at.x() - 2, at.y() - 2, 4, 4};
}

void ClockPicture::paint(QPainter* painter, const ChartColours& colours, int marked) const
{
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // as time runs; in every language
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    paintDial(painter, colours, marked);
    paintWeek(painter, colours, marked);
    painter->restore();
}

void ClockPicture::paintDial(QPainter* painter, const ChartColours& colours, int marked) const
{
    const QFontMetricsF metrics(m_font);
    for (int hour = 0; hour < ClockChart::hours; ++hour) {
        painter->fillPath(wedge(m_middle, m_inner, m_outer, hour), colours.band);
        const QColor colour = hour == marked ? colours.text : colours.bar;
        if (m_hours.at(static_cast<std::size_t>(hour)) > 0)
            painter->fillPath(wedge(m_middle, m_inner, reachOf(hour), hour), colour);
    }
    painter->setPen(colours.secondary);
    for (int hour = 0; hour < ClockChart::hours; hour += labelEvery) {
        const QPointF at = onDial(m_middle, m_outer + gap, hour);
        painter->drawText(QRectF(at.x() - 20, at.y() - metrics.height() / 2, 40, metrics.height()),
                          Qt::AlignCenter, words::number(hour));
    }
}

void ClockPicture::paintWeek(QPainter* painter, const ChartColours& colours, int marked) const
{
    const QFontMetricsF metrics(m_font);
    const qint64 busiest = m_chart.busiest();
    for (int weekday = 0; weekday < ClockChart::weekdays; ++weekday) {
        for (int hour = 0; hour < ClockChart::hours; ++hour) {
            const auto plays =
                m_chart.plays.at(static_cast<std::size_t>(weekday)).at(static_cast<std::size_t>(hour));
            QPainterPath path;
            path.addRoundedRect(cell(weekday, hour), 3, 3);
            painter->fillPath(path, cellColour(colours, plays, busiest));
            if (marked == ClockChart::hours * (weekday + 1) + hour)
                painter->strokePath(path, QPen(colours.text, 2));
        }
        const QRectF first = cell(weekday, 0);
        painter->setPen(colours.secondary);
        painter->drawText(QRectF(first.left() - gap - 200, first.center().y() - metrics.height() / 2, 200,
                                 metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, m_weekdays.value(weekday));
    }
    for (int hour = 0; hour < ClockChart::hours; hour += labelEvery) {
        const QRectF under = cell(ClockChart::weekdays - 1, hour);
        painter->drawText(QRectF(under.center().x() - 20, m_week.bottom() + 4, 40, metrics.height()),
                          Qt::AlignCenter, words::number(hour));
    }
}

} // namespace sillon
