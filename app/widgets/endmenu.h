// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace sillon {

/// The menu of a button near the end of a window: opens below it, or above where there is no room, and ends
/// where the button ends, so that it stays over its window.
class EndMenu : public QMenu
{
    Q_OBJECT
public:
    explicit EndMenu(QWidget* button);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* m_button;
};

} // namespace sillon
