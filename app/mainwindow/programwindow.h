// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "desktop/desktopnotification.h"
#include "desktop/mpris.h"
#include "desktop/sleepinhibition.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/playlistpages.h"
#include "notices/notice.h"
#include "widgets/covercache.h"
#include "widgets/trackactions.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace sillon {

class Services;
class SettingsDialog;

/// The window with its pages, connected to the core and to the desktop: the one place that knows every page.
class ProgramWindow : public QObject
{
    Q_OBJECT
public:
    explicit ProgramWindow(Services& services);
    ~ProgramWindow() override;

    void show();
    /// Files are played, folders become part of the library; with nothing the window only comes to the front.
    void openPaths(const QStringList& paths);
    /// Keeps place and size of the window for the next start.
    void keepLayout();

private:
    void addPages();
    void addLibraryPages();
    void connectPlaying();
    void connectWishes();
    void connectNotices();
    void connectAccounts();
    void connectScans();
    void playPaths(const QStringList& paths, int row);
    void addFolders(const QStringList& folders);
    void openSettings(int page);
    void openAddress(const QUrl& address);
    void showNotice(const Notice& notice);
    void showAccount();
    void askForWaiting();

    Services& m_services;
    Background m_coverReading;
    CoverCache m_covers;
    TrackActions m_trackActions;
    MainWindow m_window;
    std::unique_ptr<PlaylistPages> m_playlistPages;
    Mpris m_mpris;
    SleepInhibition m_sleep;
    DesktopNotification m_notification;
    QPointer<SettingsDialog> m_settings;
    int m_unread = 0;
};

} // namespace sillon
