// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/chartcolours.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>

#include <functional>

class QPainter;

namespace sillon {

/// A chart as a picture to show to others: its title, what it is about, and from when its figures are.
struct Poster
{
    QString title;
    QString subtitle;
    QString footer;
    QSize size{1200, 675};
    ChartColours colours = paperColours();
    /// Paints the chart itself into the room that is left.
    std::function<void(QPainter* painter, const QRectF& room, const QFont& font, const ChartColours& colours)>
        chart;
};

/// The one that the chart is painted with.
[[nodiscard]] QFont posterFont();
void paintPoster(QPainter* painter, const Poster& poster);
/// Twice as many pixels each way as the poster's size.
[[nodiscard]] QImage posterImage(const Poster& poster);
/// As SVG.
[[nodiscard]] QByteArray posterDrawing(const Poster& poster);

} // namespace sillon
