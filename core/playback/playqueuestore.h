// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "playback/playorder.h"
#include "playback/playqueue.h"
#include "storage/database.h"

#include <QtGlobal>

#include <optional>
#include <vector>

namespace sillon {

/// Where the music stands in the queue, and the modes that belong to it.
struct PlayQueueState
{
    std::optional<QueueItemId> current;
    qint64 positionMs = 0;
    RepeatMode repeat = RepeatMode::Off;
    bool shuffle = false;

    friend bool operator==(const PlayQueueState&, const PlayQueueState&) = default;
};

struct SavedPlayQueue
{
    std::vector<QueueItem> items;
    PlayQueueState state;
};

/// Reads and writes the play queue's tables. Blocks; on one worker.
class PlayQueueStore
{
public:
    explicit PlayQueueStore(Database& database)
        : m_database(database)
    {}

    /// The queue as last saved; empty when none was.
    [[nodiscard]] Result<SavedPlayQueue> load();
    /// Saves what differs from what was saved or loaded before, in pieces of at most 500 rows: a save cut off
    /// leaves the new items above the old ones.
    Done saveItems(const std::vector<QueueItem>& items);
    /// What is saved next is another queue, whose ids mean other items.
    void forgetSaved() { m_saved.clear(); }
    Done saveState(const PlayQueueState& state);

private:
    Done saveRows(const std::vector<QueueItem>& items, const std::vector<std::size_t>& rows);
    Done cutAt(std::size_t size);

    Database& m_database;
    std::vector<QueueItemId> m_saved; ///< whose item stands in each row; as long as the table at most
};

} // namespace sillon
