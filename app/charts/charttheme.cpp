// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttheme.h"

#include "widgets/theme.h"

namespace sillon {

namespace {

QColor between(const QColor& one, const QColor& other, float share)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * share,
                            one.greenF() + (other.greenF() - one.greenF()) * share,
                            one.blueF() + (other.blueF() - one.blueF()) * share);
}

} // namespace

ChartColours chartColours(const QPalette& palette)
{
    const ThemeColours& theme = themeColours(palette);
    ChartColours c;
    c.ground = theme.surface;
    c.band = between(theme.surface, theme.hover, 0.55F);
    c.line = between(theme.surface, theme.border, 0.8F);
    c.text = theme.text;
    c.secondary = theme.secondary;
    c.bar = theme.accent;
    c.other = theme.warning;
    c.raised = theme.raised;
    c.edge = theme.edge;
    return c;
}

} // namespace sillon
