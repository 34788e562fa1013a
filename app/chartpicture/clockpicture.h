// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/figurepicture.h"
#include "charts/clockchart.h"

#include <QStringList>

#include <array>

namespace sillon {

/// The hours of the day around a dial, midnight on top, and beside it the hours of each weekday. Figures: the
/// 24 hours of the dial, then the week's, Monday first.
class ClockPicture : public FigurePicture
{
public:
    /// weekdays: their names, Monday first.
    ClockPicture(const ClockChart& chart, QStringList weekdays);

    void layOut(const QRectF& room, const QFont& font) override;
    [[nodiscard]] int figures() const override { return ClockChart::hours * (1 + ClockChart::weekdays); }
    [[nodiscard]] int step() const override { return ClockChart::hours; }
    [[nodiscard]] int figureAt(const QPointF& place) const override;
    [[nodiscard]] QRectF placeOf(int figure) const override;
    void paint(QPainter* painter, const ChartColours& colours, int marked) const override;

private:
    [[nodiscard]] qreal reachOf(int hour) const;
    [[nodiscard]] QRectF cell(int weekday, int hour) const;
    void paintDial(QPainter* painter, const ChartColours& colours, int marked) const;
    void paintWeek(QPainter* painter, const ChartColours& colours, int marked) const;

    ClockChart m_chart;
    QStringList m_weekdays;
    std::array<qint64, ClockChart::hours> m_hours{};
    qint64 m_most = 0;
    QFont m_font;
    QPointF m_middle;
    qreal m_inner = 0;
    qreal m_outer = 0;
    QRectF m_week;
    qreal m_cell = 0;
};

} // namespace sillon
