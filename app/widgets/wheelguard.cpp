// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wheelguard.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QChildEvent>
#include <QComboBox>
#include <QScrollBar>

namespace sillon {

namespace {

bool isTurnedByTheWheel(const QObject& object)
{
    return (qobject_cast<const QAbstractSlider*>(&object) != nullptr &&
            qobject_cast<const QScrollBar*>(&object) == nullptr) ||
           qobject_cast<const QAbstractSpinBox*>(&object) != nullptr ||
           qobject_cast<const QComboBox*>(&object) != nullptr;
}

} // namespace

WheelGuard::WheelGuard(QWidget& page)
    : QObject(&page)
{
    watch(page);
}

void WheelGuard::watch(QWidget& widget)
{
    widget.removeEventFilter(this); // seen before: once is enough
    widget.installEventFilter(this);
    // Qt gives the keyboard to what has this policy before the wheel's event comes.
    if (isTurnedByTheWheel(widget) && widget.focusPolicy() == Qt::WheelFocus)
        widget.setFocusPolicy(Qt::StrongFocus);
    for (QObject* child : widget.children()) {
        if (child->isWidgetType())
            watch(*static_cast<QWidget*>(child));
    }
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ChildPolished) {
        auto* child = static_cast<QChildEvent*>(event)->child();
        if (child->isWidgetType())
            watch(*static_cast<QWidget*>(child));
    } else if (event->type() == QEvent::Wheel && isTurnedByTheWheel(*watched) &&
               !static_cast<QWidget*>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return false;
}

} // namespace sillon
