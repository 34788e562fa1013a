// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture/chartcolours.h"

namespace sillon {

ChartColours paperColours()
{
    ChartColours c;
    c.ground = QColor(0xfdfdfc);
    c.band = QColor(0xf3f5f2);
    c.line = QColor(0xdcdedb);
    c.text = QColor(0x1b1e1d);
    c.secondary = QColor(0x545b58);
    c.bar = QColor(0x0a706b);
    c.other = QColor(0xb4540a);
    c.raised = QColor(0xffffff);
    c.edge = QColor(0xc5cac6);
    return c;
}

} // namespace sillon
