// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/chartcolours.h"
#include "chartpicture/yearscene.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace sillon {

/// Where everything of a scene stands in a rectangle, and how it is painted: decade bands with their share,
/// hairlines, bars, years below, and the little box at one of them. Years run from left to right in every
/// language. Labels that would collide are left out.
class YearPicture
{
public:
    YearPicture(const YearScene& scene, const QRectF& room, const QFont& font);

    void paint(QPainter* painter, const ChartColours& colours) const;

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    /// The room of a year's bar over the whole height.
    [[nodiscard]] QRectF column(int year) const;
    [[nodiscard]] QRectF bar(int year) const;
    /// The year whose column is at x, the nearest when it is outside.
    [[nodiscard]] int yearAt(qreal x) const;
    /// Where the little box stands; empty without words.
    [[nodiscard]] QRectF wordsRect() const;
    /// The years written below, and the decades written above: those that have room.
    [[nodiscard]] std::vector<int> yearLabels() const;

private:
    void layOut(const QRectF& room);
    [[nodiscard]] qreal yOf(double value) const;
    [[nodiscard]] QRectF barOf(int year, double value) const;
    [[nodiscard]] int markedYear() const;
    [[nodiscard]] QString tickText(double value) const;
    [[nodiscard]] QRectF bandOf(int decade) const;
    [[nodiscard]] QString decadeName(int decade, qreal room) const;
    [[nodiscard]] QString shareText(int tenths, qreal room) const;
    [[nodiscard]] qreal wordsHeight() const;
    void paintGuide(QPainter* painter, const ChartColours& colours) const;
    void paintBands(QPainter* painter, const ChartColours& colours) const;
    void paintBandTexts(QPainter* painter, const ChartColours& colours, const YearBar& decade) const;
    void paintLines(QPainter* painter, const ChartColours& colours) const;
    void paintBars(QPainter* painter, const ChartColours& colours) const;
    void paintOthers(QPainter* painter, const ChartColours& colours) const;
    void paintYears(QPainter* painter, const ChartColours& colours) const;
    void paintFocus(QPainter* painter, const ChartColours& colours) const;
    void paintWords(QPainter* painter, const ChartColours& colours) const;

    const YearScene& m_scene;
    QFont m_font;
    QFont m_smallFont;
    QFont m_boldFont;
    std::vector<double> m_ticks;
    double m_top; ///< the value at the upper edge: a little over the highest bar
    QRectF m_plot;
    qreal m_right = 0; ///< where the room ends
    qreal m_slot = 1;  ///< width of a year
};

} // namespace sillon
