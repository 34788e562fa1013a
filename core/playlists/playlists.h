// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "base/mailbox.h"
#include "base/result.h"
#include "playlists/playlist.h"
#include "playlists/playliststore.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace sillon {

class Clock;
class Database;

/// The playlists as windows see them: the list of them in memory, and wishes that are carried out on a lane
/// of its own, in order. Main thread.
class Playlists : public QObject
{
    Q_OBJECT
public:
    Playlists(Database& database, Clock& clock, QObject* parent = nullptr);
    ~Playlists() override;

    /// Makes the ready ones where they were never made (only the profile's holder may), then reads all.
    void load(bool holdsProfile);
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const std::vector<Playlist>& all() const { return m_lists; }
    [[nodiscard]] const Playlist* find(PlaylistId id) const;

    using Made = std::function<void(PlaylistId)>;
    /// made is told the new one's id when it is in all().
    void create(const QString& name, const QList<Track>& tracks = {}, Made made = {});
    void createSmart(const QString& name, const SmartRule& rule, Made made = {});
    void rename(PlaylistId id, const QString& name);
    void setRule(PlaylistId id, const SmartRule& rule);
    void remove(PlaylistId id); ///< restore() takes it back until the program ends
    void restore(PlaylistId id);

    /// Reads the items; itemsRead follows. Each change of items is followed by it too.
    void readItems(PlaylistId id);
    void append(PlaylistId id, const QList<Track>& tracks) { insert(id, -1, tracks); }
    void insert(PlaylistId id, int row, const QList<Track>& tracks);
    void moveItems(PlaylistId id, const std::vector<PlaylistItemId>& ids, int before);
    void removeItems(PlaylistId id, const std::vector<PlaylistItemId>& ids);
    void restoreItems(PlaylistId id, const std::vector<PlaylistItem>& items);
    /// Puts each one's suggestion, or another track, in its place.
    void setTracks(PlaylistId id, const std::vector<PlaylistItem>& items);

    /// Stores what waits, then ends. Idempotent.
    void close();

Q_SIGNALS:
    void changed(); ///< all() is new
    /// What the playlist holds now; not while further changes of it are on their way.
    void itemsRead(sillon::PlaylistId id, const std::vector<sillon::PlaylistItem>& items);
    void failed(const sillon::Error& reason); ///< a wish was not carried out; all() and items are as stored

private:
    using Work = std::function<Done(PlaylistStore&)>;
    void carryOut(Work work, std::function<void()> then = {});
    void carryOutItems(PlaylistId id, Work work);
    void takeLists(const Result<std::vector<Playlist>>& lists);

    Clock& m_clock;
    Mailbox m_mailbox;
    PlaylistStore m_store; ///< used on the lane only
    std::vector<Playlist> m_lists;
    bool m_loaded = false;
    int m_itemWishes = 0; ///< on their way
    Lane m_lane;          // last: it uses the others
};

} // namespace sillon
