// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>

#include <memory>

class QAction;
class QIcon;
class QSystemTrayIcon;

namespace sillon {

class LovedTracks;
class Player;
class PrivateActions;
class PrivateListening;

/// The program in the system tray: what plays as its tool tip, the player's first actions as its menu. A
/// middle click plays and pauses, the wheel changes the volume where the tray passes it on (a
/// StatusNotifierItem's is not: Qt drops it).
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    TrayIcon(Player& player, LovedTracks& loved, QObject* parent = nullptr);
    ~TrayIcon() override;

    /// Adds private listening to the menu.
    void addPrivateListening(PrivateListening& listening);
    void setWanted(bool wanted);
    /// False also when it is wanted and the desktop has no tray.
    [[nodiscard]] bool isThere() const;
    /// What the menu says of the window.
    void setWindowShown(bool shown);
    /// Says everything again, in the language of now.
    void retranslate();

    [[nodiscard]] QMenu& menu() { return m_menu; }
    [[nodiscard]] QString toolTip() const;

Q_SIGNALS:
    void windowWanted(bool shown);
    void quitWanted();

private:
    void makeMenu();
    void connectMenu();
    void showState();
    [[nodiscard]] QString stateWords() const;
    [[nodiscard]] QIcon icon() const;

    Player& m_player;
    LovedTracks& m_loved;
    bool m_windowShown = true;
    QMenu m_menu;
    QAction* m_playPause;
    QAction* m_next;
    QAction* m_previous;
    QAction* m_love;
    QAction* m_window;
    QAction* m_quit;
    PrivateActions* m_private = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< while it is wanted
};

} // namespace sillon
