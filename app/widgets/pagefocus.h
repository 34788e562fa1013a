// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedLayout>
#include <QWidget>

namespace sillon {

/// The page is in sight, and the keyboard is at work nowhere else.
[[nodiscard]] inline bool isFocusIdle(const QWidget& page)
{
    const QWidget* focused = page.window()->focusWidget();
    return page.isVisible() && (focused == nullptr || focused == page.focusProxy());
}

/// Brings the keyboard to a page in sight whose content has come, unless it is at work elsewhere: what was
/// hidden when the page was entered could not take it.
inline void takeIdleFocus(QWidget& page)
{
    if (isFocusIdle(page))
        page.setFocus(Qt::OtherFocusReason);
}

/// Shows one of a page's contents, in which the keyboard comes to `place` from now on. A page whose keyboard
/// is in what is hidden would lose it to whatever comes next in the window.
inline void showContent(QWidget& page, QStackedLayout& contents, int index, QWidget* place)
{
    const bool idle = isFocusIdle(page);
    contents.setCurrentIndex(index);
    page.setFocusProxy(place);
    if (idle)
        page.setFocus(Qt::OtherFocusReason);
}

} // namespace sillon
