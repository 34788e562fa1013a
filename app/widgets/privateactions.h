// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

namespace sillon {

class PrivateListening;

/// Private listening as actions to put into menus: for an hour, and until it is turned off. The one in force
/// is checked; triggering that one turns it off.
class PrivateActions : public QObject
{
    Q_OBJECT
public:
    /// listening lives longer.
    PrivateActions(PrivateListening& listening, QObject* parent);

    [[nodiscard]] QAction* forAnHour() { return &m_forAnHour; }
    [[nodiscard]] QAction* untilOff() { return &m_untilOff; }
    /// "Private listening: off", "... until 15:10".
    [[nodiscard]] QString words() const;
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void showState();

    PrivateListening& m_listening;
    QAction m_forAnHour;
    QAction m_untilOff;
};

} // namespace sillon
