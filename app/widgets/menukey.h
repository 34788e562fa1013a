// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace sillon {

/// Shift+F10 opens the menu of what has the keyboard, in every window while this lives: on X11 Qt knows the
/// Menu key alone, and many keyboards have none.
class MenuKey : public QObject
{
    Q_OBJECT
public:
    explicit MenuKey(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace sillon
