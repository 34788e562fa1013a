// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/chartcolours.h"
#include "charts/yearmap.h"

#include <QFont>
#include <QPoint>
#include <QRectF>

class QPainter;

namespace sillon {

/// A map of release years (across) and years of listening (down, the newest on top), painted into a
/// rectangle: the more plays, the stronger the colour.
class YearMapPicture
{
public:
    YearMapPicture(const YearMap& map, const QRectF& room, const QFont& font);

    /// marked: the cell with an outline, x its release year and y its listening year; null for none.
    void paint(QPainter* painter, const ChartColours& colours, QPoint marked = {}) const;

    [[nodiscard]] QRectF cell(int listening, int release) const;
    /// x the release year, y the listening year at a place; null outside.
    [[nodiscard]] QPoint cellAt(const QPointF& place) const;

private:
    void paintCells(QPainter* painter, const ChartColours& colours) const;
    void paintLabels(QPainter* painter, const ChartColours& colours) const;

    const YearMap& m_map;
    QFont m_font;
    QRectF m_plot;
    qreal m_width = 1;
    qreal m_height = 1;
};

} // namespace sillon
