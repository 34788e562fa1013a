// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartpicture/chartcolours.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace sillon {

/// A picture made of figures in places: hours, days, months. Says where each stands, so that a view can mark
/// it and tell it.
class FigurePicture
{
public:
    virtual ~FigurePicture() = default;

    /// Before anything else.
    virtual void layOut(const QRectF& room, const QFont& font) = 0;
    /// How much height it wants at a width; 0: whatever there is.
    [[nodiscard]] virtual qreal heightFor(qreal /*width*/, const QFont& /*font*/) const { return 0; }
    [[nodiscard]] virtual int figures() const = 0;
    /// How many figures further the one below is.
    [[nodiscard]] virtual int step() const { return 1; }
    /// The figure at a place; -1 for none.
    [[nodiscard]] virtual int figureAt(const QPointF& place) const = 0;
    [[nodiscard]] virtual QRectF placeOf(int figure) const = 0;
    /// marked: a figure; -1 for none.
    virtual void paint(QPainter* painter, const ChartColours& colours, int marked) const = 0;
};

/// The font in the size of labels.
[[nodiscard]] QFont labelFont(QFont font);
/// The colour of a cell: the more of the most, the stronger; without plays that of the band.
[[nodiscard]] QColor cellColour(const ChartColours& colours, qint64 plays, qint64 most);

} // namespace sillon
