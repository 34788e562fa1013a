// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/figurepicture.h"
#include "charts/agechart.h"

#include <vector>

namespace sillon {

/// The median age of the music heard in each month, as a line over the months. Figures: the months heard.
class AgePicture : public FigurePicture
{
public:
    explicit AgePicture(std::vector<MonthAge> months);

    [[nodiscard]] const MonthAge& month(int figure) const
    {
        return m_months[static_cast<std::size_t>(figure)];
    }

    void layOut(const QRectF& room, const QFont& font) override;
    [[nodiscard]] int figures() const override { return static_cast<int>(m_months.size()); }
    [[nodiscard]] int figureAt(const QPointF& place) const override;
    [[nodiscard]] QRectF placeOf(int figure) const override;
    void paint(QPainter* painter, const ChartColours& colours, int marked) const override;

private:
    [[nodiscard]] QPointF point(int figure) const;
    [[nodiscard]] qreal xOf(int month) const; ///< month counted from year 0
    void paintAxis(QPainter* painter, const ChartColours& colours) const;
    void paintLine(QPainter* painter, const ChartColours& colours) const;

    std::vector<MonthAge> m_months;
    std::vector<double> m_ticks;
    QFont m_font;
    QRectF m_plot;
};

} // namespace sillon
