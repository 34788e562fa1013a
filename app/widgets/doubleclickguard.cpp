// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/doubleclickguard.h"

#include <QApplication>
#include <QMouseEvent>

namespace sillon {

DoubleClickGuard::DoubleClickGuard(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool DoubleClickGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWindowType()) // windows learn of events before the widgets in them
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        notePress(*static_cast<const QMouseEvent*>(event));
        return false;
    }
    if (event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto* clicked = static_cast<const QMouseEvent*>(event);
    // The second press may be told as such too, at the same moment.
    const QWidget* first = clicked->timestamp() == m_pressedAt ? m_before.data() : m_pressed.data();
    return first != QApplication::widgetAt(clicked->globalPosition().toPoint());
}

void DoubleClickGuard::notePress(const QMouseEvent& event)
{
    if (event.timestamp() != m_pressedAt)
        m_before = m_pressed;
    m_pressedAt = event.timestamp();
    m_pressed = QApplication::widgetAt(event.globalPosition().toPoint());
}

} // namespace sillon
