// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "playlists/playlist.h"
#include "storage/database.h"

#include <optional>
#include <span>
#include <vector>

namespace sillon {

/// Keeps playlists and their items. Nothing the library does takes an item out of a playlist. No write is
/// over 500 rows; a longer one keeps the order right at every step. Workers only, one at a time.
class PlaylistStore
{
public:
    explicit PlaylistStore(Database& database)
        : m_database(database)
    {}

    /// Those that are not deleted: the user's own by place, then the ready ones.
    [[nodiscard]] Result<std::vector<Playlist>> all() const;
    /// Also of a deleted one.
    [[nodiscard]] Result<std::vector<PlaylistItem>> items(PlaylistId id) const;

    /// A new one after the others; with a rule it is smart.
    Result<PlaylistId> create(const QString& name, const std::optional<SmartRule>& rule = {});
    /// A new one with these tracks, all or nothing.
    Result<PlaylistId> createWith(const QString& name, std::span<const Track> tracks);
    /// Makes the ready ones that were never made, and drops for good what was deleted in an earlier run.
    [[nodiscard]] Done prepare();
    [[nodiscard]] Done rename(PlaylistId id, const QString& name);
    [[nodiscard]] Done setRule(PlaylistId id, const SmartRule& rule);
    /// now: UTC second. Until prepare() it can be restored.
    [[nodiscard]] Done remove(PlaylistId id, qint64 now);
    [[nodiscard]] Done restore(PlaylistId id);

    /// Puts tracks before a row; a negative row, or one past the end, is the end.
    [[nodiscard]] Done insert(PlaylistId id, int row, std::span<const Track> tracks);
    /// Puts items before what is row `before` now.
    [[nodiscard]] Done move(PlaylistId id, const std::vector<PlaylistItemId>& ids, int before);
    [[nodiscard]] Done removeItems(const std::vector<PlaylistItemId>& ids);
    /// Puts removed items back where they were.
    [[nodiscard]] Done restoreItems(PlaylistId id, std::span<const PlaylistItem> items);
    /// The item is another track from now on; its place stays.
    [[nodiscard]] Done setTrack(PlaylistItemId id, const Track& track);

private:
    [[nodiscard]] Result<std::vector<PlaylistItem>> places(PlaylistId id) const;
    [[nodiscard]] Done renumber(PlaylistId id);
    [[nodiscard]] Result<std::vector<qint64>> freePositions(PlaylistId id, int row, int count);

    Database& m_database;
};

} // namespace sillon
