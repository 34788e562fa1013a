// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "base/result.h"
#include "desktop/desktopnotification.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/playlistpages.h"
#include "notices/notice.h"
#include "widgets/covercache.h"
#include "widgets/shortcuts.h"
#include "widgets/trackactions.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace sillon {

class AccountSide;
class AlbumPage;
class SecondQuestions;
class Services;
struct LovedOwner;
class SettingsDialog;
class ShortcutsDialog;

/// What is seen in a window, to be shown again in the one that takes its place.
struct WindowState
{
    QByteArray layout;
    Place place;
    bool shown = true;
    int settingsPage = -1; ///< of the settings, while they are open
    QByteArray settingsLayout;
    QString settingsFocus; ///< the object name of the control in hand
    int unread = 0;
};

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
    [[nodiscard]] WindowState state() const;
    void setState(const WindowState& state);
    [[nodiscard]] bool isShown() const { return m_window.isVisible(); }
    /// Out of sight, with everything that belongs to it.
    void hide();
    /// What became of restoring a backup.
    void tellRestored(const Done& restored);

Q_SIGNALS:
    /// A backup is to take the place of the profile, which this window shows.
    void restoreWanted(const QString& file);
    void closed(); ///< by the user
    void shownChanged(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addWelcome();
    void openWhereOneLeft();
    void showShortcuts();
    void showUnread(int count);
    void addPages();
    void addLoved();
    void importLoved(const LovedOwner& owner);
    void compareLoved(const LovedOwner& owner);
    void showRefusedLoves();
    void showOnce(const QString& name, const std::function<QWidget*()>& make);
    void addJobs();
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
    [[nodiscard]] std::function<void()> actionOf(const Notice& notice);
    void showNotice(const Notice& notice);
    void tellLinkCopied();
    void askForWaiting();

    Services& m_services;
    Background m_coverReading;
    CoverCache m_covers;
    TrackActions m_trackActions;
    MainWindow m_window;
    AlbumPage* m_albumPage = nullptr;
    AccountSide* m_accountSide = nullptr;
    SecondQuestions* m_secondQuestions = nullptr;
    Shortcuts m_shortcuts;
    std::unique_ptr<PlaylistPages> m_playlistPages;
    DesktopNotification m_notification;
    QPointer<SettingsDialog> m_settings;
    QPointer<ShortcutsDialog> m_shortcutsDialog;
    QHash<QString, QPointer<QWidget>> m_windows; ///< that stand beside this one
    int m_unread = 0;
};

} // namespace sillon
