// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/figurepicture.h"

#include <cmath>

namespace sillon {

namespace {

constexpr qreal labelSize = 0.85;
constexpr double faintest = 0.12;

} // namespace

QFont labelFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * labelSize);
    else
        font.setPixelSize(qRound(font.pixelSize() * labelSize));
    return font;
}

QColor cellColour(const ChartColours& colours, qint64 plays, qint64 most)
{
    if (plays <= 0 || most <= 0)
        return colours.band;
    // The root of the share: few plays are seen beside many.
    const double share = std::sqrt(static_cast<double>(plays) / static_cast<double>(most));
    QColor colour = colours.bar;
    colour.setAlphaF(static_cast<float>(faintest + (1 - faintest) * share));
    return colour;
}

} // namespace sillon
