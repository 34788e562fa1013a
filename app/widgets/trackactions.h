// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/track.h"

#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QMenu;
class QPoint;
class QWidget;

namespace sillon {

class LovedTracks;
class Player;

/// What can be done with chosen tracks, wherever they are listed: one menu for all pages. Playing and loving
/// is done here; what leads elsewhere is a wish that the program's window hears.
class TrackActions : public QObject
{
    Q_OBJECT
public:
    TrackActions(Player& player, LovedTracks& loved, QObject* parent = nullptr);

    /// Adds entries for these tracks to a menu that is about to be shown.
    using FillMenu = std::function<void(QMenu& menu, const QList<Track>& tracks)>;
    /// Further entries of every menu of tracks ("Add to playlist", "Edit tags"), in the order of adding.
    void addEntries(FillMenu fill);

    /// Shows the menu of these tracks at a global place; `more` adds the page's own entries at its end.
    void showMenu(QWidget* over, const QPoint& at, const QList<Track>& tracks, const FillMenu& more = {});

    /// Everything but playing, for a page where that means something else.
    void addToMenu(QMenu& menu, const QList<Track>& tracks);

    void playNow(const QList<Track>& tracks);
    void playNext(const QList<Track>& tracks);
    void addToQueue(const QList<Track>& tracks);
    void toggleLoved(const QList<Track>& tracks); ///< all loved: none; else all

Q_SIGNALS:
    void albumWanted(const sillon::Track& track);  ///< show its album
    void artistWanted(const sillon::Track& track); ///< show its (album) artist
    void folderWanted(const QString& path);        ///< show the file in the desktop's file manager

private:
    [[nodiscard]] bool allLoved(const QList<Track>& tracks) const;
    void addPlaying(QMenu& menu, const QList<Track>& tracks);
    void addLove(QMenu& menu, const QList<Track>& tracks);
    void addPlaces(QMenu& menu, const QList<Track>& tracks);

    Player& m_player;
    LovedTracks& m_loved;
    std::vector<FillMenu> m_entries;
};

} // namespace sillon
