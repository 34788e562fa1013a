// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "music/track.h"
#include "playlists/playlist.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <vector>

class QListView;
class QMenu;
class QMimeData;

namespace sillon {

class CoverCache;
class ListsPage;
class MainWindow;
class PlaylistPage;
class Services;
class SmartPage;
class TrackActions;
struct BrokenEntry;

/// Playlists in the window: their entries in the sidebar, their pages, and what leads from one to the other:
/// making, importing, exporting, deleting with a way back, dropping tracks on a name.
class PlaylistPages : public QObject
{
    Q_OBJECT
public:
    PlaylistPages(Services& services, MainWindow& window, TrackActions& actions, CoverCache& covers);

    /// A new playlist of these tracks, which is shown and can be named at once.
    void makeOf(const QList<Track>& tracks);
    /// Tells of lines of playlist files that are no tracks; nothing when there are none.
    void tellBroken(const QString& file, const std::vector<BrokenEntry>& broken);
    /// Tells of files that were dropped or opened and are no music; nothing when there are none.
    void tellNotMusic(const QStringList& paths);

Q_SIGNALS:
    void queueWanted(const QStringList& paths); ///< files and folders dropped on the queue's name

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        PlaylistId id = 0;
        QString title;
        bool ready = false;
        friend bool operator==(const Entry&, const Entry&) = default;
    };

    void connectPages();
    void takeLists();
    void renewSidebar(const std::vector<Entry>& entries);
    void addEntry(const Entry& entry, bool known);
    void showCounts();
    void choosePage(const QString& id);
    void open(PlaylistId id);
    void openToName(PlaylistId id);
    [[nodiscard]] QString nameOf(PlaylistId id) const;
    [[nodiscard]] QString freshName(const QString& name) const;

    void makeSmart();
    void fillMenu(QMenu& menu, const QList<Track>& tracks);
    void append(PlaylistId id, const QList<Track>& tracks);
    void keepTracks(PlaylistId id);
    void whenCounted(const std::function<void()>& act);
    void remove(PlaylistId id);
    void tellRemoved(PlaylistId id, const std::vector<PlaylistItem>& items);
    void showMenu(PlaylistId id, const QPoint& at);

    void chooseImport(PlaylistId into); ///< 0: a new playlist each
    void import(const QStringList& paths);
    void insertPaths(PlaylistId id, const QStringList& paths, int row);
    void chooseExport(PlaylistId id, bool relative);
    void exportTo(PlaylistId id, const QString& path, bool relative);
    void write(const QString& path, const QString& name, std::vector<Track> tracks, bool relative);
    void tellFailure(const Error& reason);

    [[nodiscard]] QString entryAt(const QPoint& at) const; ///< that takes what is dropped; else empty
    void drop(const QString& entry, const QMimeData& mime);
    void markEntry(const QString& entry);

    Services& m_services;
    MainWindow& m_window;
    ListsPage* m_lists;
    PlaylistPage* m_page;
    SmartPage* m_smart;
    QListView* m_sidebarList;
    std::vector<Entry> m_entries; ///< as they stand in the sidebar
    QTimer m_countRest;
};

} // namespace sillon
