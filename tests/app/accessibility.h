// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace sillon::testing {

/// What a screen reader would have no name for: every widget under root (root too) that is visible and can
/// have the keyboard focus, as "Class objectName". Empty is good.
inline QStringList unnamedWidgets(QWidget* root)
{
    QStringList unnamed;
    QList<QWidget*> widgets = root->findChildren<QWidget*>();
    widgets.prepend(root);
    for (QWidget* widget : std::as_const(widgets)) {
        const bool reachable = widget->isVisibleTo(root) && widget->isEnabled() &&
                               (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
        if (!reachable)
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                           widget->objectName());
    }
    return unnamed;
}

/// Widgets to press that are smaller than `least` in one direction, as "Class objectName WxH". Empty is good.
inline QStringList smallTargets(QWidget* root, int least)
{
    QStringList small;
    const QList<QWidget*> widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool press = widget->isVisibleTo(root) && (widget->focusPolicy() & Qt::TabFocus) != 0;
        if (press && (widget->width() < least || widget->height() < least))
            small.append(QStringLiteral("%1 %2 %3x%4")
                             .arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
                             .arg(widget->width())
                             .arg(widget->height()));
    }
    return small;
}

} // namespace sillon::testing
