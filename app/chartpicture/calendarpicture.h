// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/figurepicture.h"
#include "charts/calendarchart.h"

#include <QDate>

#include <vector>

namespace sillon {

/// Every day of the years in which something was heard, a year below the other, the newest on top: weeks
/// across, Monday on top. Figures: the days from the first of January of the earliest year on.
class CalendarPicture : public FigurePicture
{
public:
    explicit CalendarPicture(const CalendarChart& chart);

    [[nodiscard]] QDate dateOf(int figure) const { return m_first.addDays(figure); }
    [[nodiscard]] qint64 playsOf(int figure) const { return m_plays[static_cast<std::size_t>(figure)]; }

    void layOut(const QRectF& room, const QFont& font) override;
    [[nodiscard]] qreal heightFor(qreal width, const QFont& font) const override;
    [[nodiscard]] int figures() const override { return static_cast<int>(m_plays.size()); }
    [[nodiscard]] int figureAt(const QPointF& place) const override;
    [[nodiscard]] QRectF placeOf(int figure) const override;
    void paint(QPainter* painter, const ChartColours& colours, int marked) const override;

private:
    [[nodiscard]] int years() const;
    [[nodiscard]] qreal yearHeight(qreal cell, const QFont& font) const;
    [[nodiscard]] qreal cellFor(qreal width, const QFont& font) const;
    [[nodiscard]] QPointF startOf(int year) const; ///< top left of its first week
    void paintLabels(QPainter* painter, const ChartColours& colours) const;

    QDate m_first;
    std::vector<qint64> m_plays; ///< by day
    qint64 m_most = 0;
    QFont m_font;
    QRectF m_room;
    qreal m_cell = 0;
};

} // namespace sillon
