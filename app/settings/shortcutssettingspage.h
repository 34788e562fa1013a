// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shortcuts.h"

#include <QKeySequence>
#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace sillon {

/// Settings: every action with its keys. One is chosen in the list, and its keys are typed below it; keys
/// that another action has are said so and not taken until that is wished.
class ShortcutsSettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutsSettingsPage(Shortcuts& shortcuts, QWidget* parent = nullptr);

private:
    QWidget* makeEditor();
    void fill();
    void showChosen();
    void take();
    void takeOver();
    void store(const QKeySequence& keys);
    void tell(const Done& done);
    [[nodiscard]] const Shortcuts::Entry* chosen() const;

    Shortcuts& m_shortcuts;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_edit = nullptr;
    QPushButton* m_takeOver = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace sillon
