// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace sillon {

/// The colours a chart is painted in.
struct ChartColours
{
    QColor ground;
    QColor band; ///< behind every other decade
    QColor line; ///< hairlines
    QColor text;
    QColor secondary; ///< quieter text
    QColor bar;
    QColor other;  ///< what is laid over it for comparison
    QColor raised; ///< ground of the little box at a bar
    QColor edge;   ///< its edge
};

/// Those of pictures that leave the program, whatever the window looks like.
[[nodiscard]] ChartColours paperColours();

} // namespace sillon
