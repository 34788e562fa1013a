// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playlists/playlist.h"
#include "playlists/playlisttools.h"

#include <QWidget>

class QMenu;
class QStackedLayout;

namespace sillon {

class AbsenceBar;
class PlaylistHeader;
class PlaylistModel;
class TrackTable;

/// A playlist of items: in the order the user gives them by dragging and by keys. One page stands for
/// whichever playlist is shown.
class PlaylistPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlaylistPage(const PlaylistTools& tools, QWidget* parent = nullptr);

    void show(PlaylistId id);
    [[nodiscard]] PlaylistId shown() const { return m_id; }
    [[nodiscard]] TrackTable& table() { return *m_table; }
    [[nodiscard]] PlaylistHeader& header() { return *m_header; }

Q_SIGNALS:
    void browseWanted(); ///< it is empty; show something to choose from
    /// Files from outside were dropped before row; somebody has to read what they are.
    void pathsDropped(sillon::PlaylistId id, const QStringList& paths, int row);
    void importWanted(sillon::PlaylistId id);
    void exportWanted(sillon::PlaylistId id, bool relative); ///< with paths as seen from the file
    void deleteWanted(sillon::PlaylistId id);
    /// Items were taken out; restoring them is a wish to Playlists.
    void itemsRemoved(sillon::PlaylistId id, const std::vector<sillon::PlaylistItem>& items);

private:
    void makeLayout();
    void makeKeys();
    void makeMenu();
    void connectTable();
    void followPlayer();
    void takeList();
    void takeItems(const std::vector<PlaylistItem>& items);
    void showFitting();
    void play(int row);
    void shuffle();
    void moveChosen(int by);
    void move(const std::vector<PlaylistItemId>& ids, int before);
    void removeChosen();
    void chooseAbsent();
    void useSuggestions(const std::vector<PlaylistItem>& items);
    void showMenu(const QPoint& at);

    PlaylistTools m_tools;
    PlaylistId m_id = 0;
    bool m_read = false; ///< the items shown are this playlist's
    PlaylistModel* m_model;
    PlaylistHeader* m_header;
    AbsenceBar* m_absence;
    TrackTable* m_table;
    QStackedLayout* m_stack;
};

} // namespace sillon
