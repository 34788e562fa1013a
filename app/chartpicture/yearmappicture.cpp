// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/yearmappicture.h"

#include "application/figurewords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace sillon {

namespace {

constexpr qreal labelGap = 8;
constexpr qreal mostWidth = 40;
constexpr qreal mostHeight = 44;
constexpr float faintest = 0.10F;

/// Few plays are seen beside many: the root of their share.
float strength(qint64 plays, qint64 most)
{
    return faintest + (1 - faintest) * static_cast<float>(
                                           std::sqrt(static_cast<double>(plays) / static_cast<double>(most)));
}

QFont smaller(QFont font)
{
    constexpr qreal factor = 0.85;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

YearMapPicture::YearMapPicture(const YearMap& map, const QRectF& room, const QFont& font)
    : m_map(map)
    , m_font(smaller(font))
{
    const QFontMetricsF metrics(m_font);
    const qreal side = metrics.horizontalAdvance(QStringLiteral("0000")) + labelGap;
    m_plot = room.adjusted(std::ceil(side), 0, 0, -std::ceil(metrics.height() + labelGap));
    m_width = std::min(mostWidth, m_plot.width() / std::max(1, map.releaseYears()));
    m_height = std::min(mostHeight, m_plot.height() / std::max(1, map.listeningYears()));
    if (m_width >= 3)
        m_width = std::floor(m_width);
    if (m_height >= 3)
        m_height = std::floor(m_height);
    m_plot.setLeft(std::round(m_plot.left() + (m_plot.width() - m_width * map.releaseYears()) / 2));
    m_plot.setWidth(m_width * map.releaseYears());
    m_plot.setHeight(m_height * map.listeningYears());
}

QRectF YearMapPicture::cell(int listening, int release) const
{
    const qreal gap = m_width >= 6 && m_height >= 6 ? 1 : 0;
    return QRectF(m_plot.left() + (release - m_map.firstRelease) * m_width,
                  m_plot.top() + (m_map.lastListening - listening) * m_height, m_width, m_height)
        .adjusted(0, 0, -gap, -gap);
}

QPoint YearMapPicture::cellAt(const QPointF& place) const
{
    if (!m_plot.contains(place) || m_map.plays.empty())
        return {};
    const int release = m_map.firstRelease + static_cast<int>((place.x() - m_plot.left()) / m_width);
    const int listening = m_map.lastListening - static_cast<int>((place.y() - m_plot.top()) / m_height);
    return {std::min(release, m_map.lastRelease), std::max(listening, m_map.firstListening)};
}

void YearMapPicture::paint(QPainter* painter, const ChartColours& colours, QPoint marked) const
{
    if (m_map.plays.empty())
        return;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight); // as time runs; in every language
    paintCells(painter, colours);
    paintLabels(painter, colours);
    if (!marked.isNull()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.text, 2));
        painter->drawRect(cell(marked.y(), marked.x()));
    }
    painter->restore();
}

void YearMapPicture::paintCells(QPainter* painter, const ChartColours& colours) const
{
    const qint64 most = *std::max_element(m_map.plays.begin(), m_map.plays.end());
    for (int listening = m_map.firstListening; listening <= m_map.lastListening; ++listening) {
        for (int release = m_map.firstRelease; release <= m_map.lastRelease; ++release) {
            const qint64 plays = m_map.at(listening, release);
            if (plays == 0 && release > listening)
                continue; // was not out yet: no place that could be filled
            QColor colour = plays > 0 ? colours.bar : colours.band;
            if (plays > 0)
                colour.setAlphaF(strength(plays, most));
            painter->fillRect(cell(listening, release), colour);
        }
    }
}

void YearMapPicture::paintLabels(QPainter* painter, const ChartColours& colours) const
{
    const QFontMetricsF metrics(m_font);
    painter->setFont(m_font);
    painter->setPen(colours.secondary);
    const int every = std::max(1, static_cast<int>(std::ceil(metrics.height() / m_height)));
    for (int listening = m_map.lastListening; listening >= m_map.firstListening; listening -= every) {
        const QRectF own = cell(listening, m_map.firstRelease);
        painter->drawText(QRectF(own.left() - labelGap - 100, own.center().y() - metrics.height() / 2, 100,
                                 metrics.height()),
                          Qt::AlignRight | Qt::AlignVCenter, words::year(listening));
    }
    static constexpr std::array<int, 6> steps{1, 2, 5, 10, 20, 50};
    const qreal width = metrics.horizontalAdvance(QStringLiteral("0000")) + labelGap;
    const auto* const fits =
        std::find_if(steps.begin(), steps.end(), [&](int step) { return step * m_width >= width; });
    const int step = fits != steps.end() ? *fits : 100;
    for (int release = (m_map.firstRelease + step - 1) / step * step; release <= m_map.lastRelease;
         release += step) {
        const qreal middle = cell(m_map.firstListening, release).center().x();
        painter->drawText(QRectF(middle - 50, m_plot.bottom() + labelGap, 100, metrics.height()),
                          Qt::AlignHCenter | Qt::AlignTop, words::year(release));
    }
}

} // namespace sillon
