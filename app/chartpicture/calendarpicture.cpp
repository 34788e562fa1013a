// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/calendarpicture.h"

#include "application/figurewords.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sillon {

namespace {

constexpr int weeks = 54; ///< that a year touches at most
constexpr int weekdays = 7;
constexpr int months = 12;
constexpr qreal gap = 10;
constexpr qreal between = 18; ///< years
constexpr qreal mostCell = 18;

/// The column of a day: weeks begin on Monday, the first column holds the first of January.
int weekOf(QDate date)
{
    return (date.dayOfYear() - 1 + QDate(date.year(), 1, 1).dayOfWeek() - 1) / weekdays;
}

} // namespace

CalendarPicture::CalendarPicture(const CalendarChart& chart)
{
    if (chart.days.empty())
        return;
    m_first = QDate(chart.days.front().date.year(), 1, 1);
    const QDate end(chart.days.back().date.year(), 12, 31);
    m_plays.assign(static_cast<std::size_t>(m_first.daysTo(end) + 1), 0);
    for (const DayPlays& day : chart.days) {
        m_plays[static_cast<std::size_t>(m_first.daysTo(day.date))] = day.plays;
        m_most = std::max(m_most, day.plays);
    }
}

int CalendarPicture::years() const
{
    return m_plays.empty() ? 0 : dateOf(figures() - 1).year() - m_first.year() + 1;
}

qreal CalendarPicture::cellFor(qreal width, const QFont& font) const
{
    const qreal label = QFontMetricsF(labelFont(font)).horizontalAdvance(QStringLiteral("0000")) + gap;
    return std::clamp(std::floor((width - label) / weeks), 4.0, mostCell);
}

qreal CalendarPicture::yearHeight(qreal cell, const QFont& font) const
{
    return cell * weekdays + QFontMetricsF(labelFont(font)).height() + between;
}

qreal CalendarPicture::heightFor(qreal width, const QFont& font) const
{
    return years() * yearHeight(cellFor(width, font), font);
}

void CalendarPicture::layOut(const QRectF& room, const QFont& font)
{
    m_font = font;
    m_room = room;
    m_cell = cellFor(room.width(), font);
}

QPointF CalendarPicture::startOf(int year) const
{
    const QFontMetricsF metrics(labelFont(m_font));
    const qreal label = metrics.horizontalAdvance(QStringLiteral("0000")) + gap;
    const qreal left =
        m_room.left() + label + std::max(0.0, std::floor((m_room.width() - label - m_cell * weeks) / 2));
    const int place = m_first.year() + years() - 1 - year;
    return {left, std::round(m_room.top() + place * yearHeight(m_cell, m_font) + metrics.height())};
}

QRectF CalendarPicture::placeOf(int figure) const
{
    const QDate date = dateOf(figure);
    const QPointF start = startOf(date.year());
    const qreal space = m_cell >= 8 ? 2 : 1;
    return {start.x() + weekOf(date) * m_cell, start.y() + (date.dayOfWeek() - 1) * m_cell, m_cell - space,
            m_cell - space};
}

int CalendarPicture::figureAt(const QPointF& place) const
{
    for (int year = m_first.year(); year < m_first.year() + years(); ++year) {
        const QPointF from = place - startOf(year);
        if (from.x() < 0 || from.y() < 0 || from.y() >= m_cell * weekdays)
            continue;
        const QDate start(year, 1, 1);
        const int day = static_cast<int>(from.x() / m_cell) * weekdays + static_cast<int>(from.y() / m_cell) -
                        (start.dayOfWeek() - 1);
        if (day >= 0 && day < start.daysInYear())
            return static_cast<int>(m_first.daysTo(start.addDays(day)));
    }
    return -1;
}

void CalendarPicture::paint(QPainter* painter, const ChartColours& colours, int marked) const
{
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // as time runs; in every language
    for (int figure = 0; figure < figures(); ++figure)
        painter->fillRect(placeOf(figure), cellColour(colours, playsOf(figure), m_most));
    paintLabels(painter, colours);
    if (marked >= 0) {
        painter->setPen(QPen(colours.text, 2));
        painter->drawRect(placeOf(marked));
    }
    painter->restore();
}

void CalendarPicture::paintLabels(QPainter* painter, const ChartColours& colours) const
{
    const QFont font = labelFont(m_font);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    painter->setPen(colours.secondary);
    const QLocale locale;
    for (int year = m_first.year(); year < m_first.year() + years(); ++year) {
        const QPointF start = startOf(year);
        painter->drawText(QRectF(start.x() - gap - 100, start.y(), 100, m_cell * weekdays),
                          Qt::AlignRight | Qt::AlignVCenter, words::year(year));
        for (int month = 1; month <= months; ++month) {
            const qreal x = start.x() + weekOf(QDate(year, month, 1)) * m_cell;
            painter->drawText(QPointF(x, start.y() - metrics.descent() - 1),
                              metrics.elidedText(locale.standaloneMonthName(month, QLocale::ShortFormat),
                                                 Qt::ElideNone, m_cell * 4));
        }
    }
}

} // namespace sillon
