// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sillon {

/// Brings the keyboard to a page in sight whose content has come, unless it is at work elsewhere: what was
/// hidden when the page was entered could not take it.
inline void takeIdleFocus(QWidget& page)
{
    const QWidget* focused = page.window()->focusWidget();
    if (page.isVisible() && (focused == nullptr || focused == page.focusProxy()))
        page.setFocus(Qt::OtherFocusReason);
}

} // namespace sillon
