// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/buttons.h"

#include "widgets/tokens.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>
#include <QVariant>

namespace sillon {

namespace {

constexpr const char* primaryProperty = "sillonPrimary";

QToolButton* plainToolButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIconSize({tokens::iconSize, tokens::iconSize});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

} // namespace

QPushButton* makePrimaryButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    setPrimary(button, true);
    return button;
}

void setPrimary(QPushButton* button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property(primaryProperty).toBool();
}

QToolButton* makeIconButton(Icon icon, const QString& name, QWidget* parent)
{
    QToolButton* button = plainToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QToolButton* makeIconButton(QAction* action, QWidget* parent)
{
    QToolButton* button = plainToolButton(parent);
    action->setToolTip(toolTipOf(action));
    button->setDefaultAction(action);
    const auto follow = [button, action] { button->setAccessibleName(action->iconText()); };
    QObject::connect(action, &QAction::changed, button, follow);
    follow();
    return button;
}

QString toolTipOf(const QAction* action)
{
    const QString name = action->iconText();
    const QString shortcut = action->shortcut().toString(QKeySequence::NativeText);
    return shortcut.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, shortcut);
}

} // namespace sillon
