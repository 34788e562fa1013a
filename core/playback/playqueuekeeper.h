// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/lane.h"
#include "base/mailbox.h"
#include "playback/player.h"
#include "playback/playqueuestore.h"

#include <QObject>
#include <QTimer>

namespace sillon {

/// Keeps the player's queue over a restart: saves it a moment after each change, on a lane of its own, and
/// gives it back at start. On the main thread.
class PlayQueueKeeper : public QObject
{
    Q_OBJECT
public:
    PlayQueueKeeper(Player& player, Database& database, QObject* parent = nullptr);
    ~PlayQueueKeeper() override; ///< closes

    /// Reads the saved queue and gives it to the player, unless that has something to play already; from then
    /// on changes are saved. Once, at start.
    void restore();
    /// Saves how things stand now and waits until it is on disk. Before the player is stopped, which forgets
    /// the place.
    void close();

Q_SIGNALS:
    void restored(); ///< or found nothing to restore, or failed
    void failed(const sillon::Error& error);

private:
    void takeSaved(const SavedPlayQueue& saved);
    void watch();
    void saveSoon();
    void save();
    void notePosition(qint64 positionMs);
    [[nodiscard]] PlayQueueState stateNow() const;

    Player& m_player;
    PlayQueueStore m_store; ///< used on the lane only
    QTimer m_soon;
    bool m_itemsChanged = false;
    PlayQueueState m_saved;
    bool m_watches = false;
    Mailbox m_mailbox;
    Lane m_lane;
};

} // namespace sillon
