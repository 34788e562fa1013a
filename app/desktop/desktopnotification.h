// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace sillon {

/// One notification of the desktop, which each new one takes the place of. Never waits; without a
/// notification service nothing happens.
class DesktopNotification : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotification(QObject* parent = nullptr);

    void show(const QString& title, const QString& text);

private:
    uint m_shown = 0; ///< the service's number of the one that is shown
};

} // namespace sillon
