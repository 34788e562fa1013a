// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/icon.h"

#include <QString>

class QAction;
class QPushButton;
class QToolButton;
class QWidget;

namespace sillon {

/// The one button of a page or dialog that is filled with the accent.
[[nodiscard]] QPushButton* makePrimaryButton(const QString& text, QWidget* parent = nullptr);
void setPrimary(QPushButton* button, bool primary);
[[nodiscard]] bool isPrimary(const QWidget* widget);

/// A button that is an icon; name is its tool tip and what a screen reader says.
[[nodiscard]] QToolButton* makeIconButton(Icon icon, const QString& name, QWidget* parent = nullptr);
/// An icon button of an action: its tool tip names the shortcut too.
[[nodiscard]] QToolButton* makeIconButton(QAction* action, QWidget* parent = nullptr);

/// "Next (Ctrl+Right)": the text of an action without mnemonic, and its shortcut.
[[nodiscard]] QString toolTipOf(const QAction* action);

} // namespace sillon
