// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mpris.h"
#include "desktop/playingcover.h"
#include "desktop/sleepinhibition.h"
#include "desktop/tracknotification.h"
#include "desktop/trayicon.h"

#include <QObject>

namespace sillon {

class Services;

/// What the desktop sees of the program beside its window: media keys, tray, notifications, no sleep while
/// music plays. It outlives a window that is built anew.
class DesktopSide : public QObject
{
    Q_OBJECT
public:
    explicit DesktopSide(Services& services, QObject* parent = nullptr);

    [[nodiscard]] TrayIcon& tray() { return m_tray; }
    /// Whether closing the window leaves the program running.
    [[nodiscard]] bool keepsRunning() const;

Q_SIGNALS:
    void windowWanted(bool shown);
    void filesAsked(const QStringList& paths);
    void quitAsked();

private:
    void applySettings();

    Services& m_services;
    PlayingCover m_cover;
    Mpris m_mpris;
    SleepInhibition m_sleep;
    TrayIcon m_tray;
    TrackNotification m_notification;
};

} // namespace sillon
