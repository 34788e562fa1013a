// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/endmenu.h"

#include "widgets/tokens.h"

#include <QScreen>

#include <algorithm>

namespace sillon {

EndMenu::EndMenu(QWidget* button)
    : QMenu(button)
    , m_button(button)
{}

void EndMenu::showEvent(QShowEvent* event)
{
    const QRect button(m_button->mapToGlobal(QPoint(0, 0)), m_button->size());
    const QRect room = m_button->screen()->availableGeometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int x = mirrored ? button.left() : button.right() + 1 - width();
    const int below = button.bottom() + 1 + tokens::space4;
    const int above = button.top() - tokens::space4 - height();
    const int last = room.right() + 1 - width();
    move(std::clamp(x, room.left(), std::max(room.left(), last)),
         below + height() <= room.bottom() ? below : above);
    QMenu::showEvent(event);
}

} // namespace sillon
