// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shortcuts.h"

#include <QDialog>

class QTreeWidget;

namespace sillon {

/// All keys at a glance: those of the window's actions, which can be changed, and those that lists and covers
/// understand. Not modal.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ShortcutsDialog(Shortcuts& shortcuts, QWidget* parent = nullptr);

Q_SIGNALS:
    void changeWanted();

private:
    void fill();

    Shortcuts& m_shortcuts;
    QTreeWidget* m_list;
};

} // namespace sillon
