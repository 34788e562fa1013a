// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playqueuekeeper.h"

#include <cstdlib>
#include <memory>

namespace sillon {

namespace {

constexpr int soonMs = 1000;
// While it plays, the place is worth a write this often: a crash loses so much of it at most.
constexpr qint64 placeEveryMs = 15000;

} // namespace

PlayQueueKeeper::PlayQueueKeeper(Player& player, Database& database, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_store(database)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &PlayQueueKeeper::save);
}

PlayQueueKeeper::~PlayQueueKeeper()
{
    close();
}

void PlayQueueKeeper::restore()
{
    m_lane.post([this] {
        auto loaded = std::make_shared<Result<SavedPlayQueue>>(m_store.load());
        m_mailbox.post([this, loaded] {
            if (*loaded)
                takeSaved(**loaded);
            else
                Q_EMIT failed(loaded->error());
            watch();
            Q_EMIT restored();
        });
    });
}

void PlayQueueKeeper::takeSaved(const SavedPlayQueue& saved)
{
    if (m_player.queue().size() > 0 || m_player.state() != PlaybackState::Stopped) {
        m_lane.post([this] { m_store.forgetSaved(); });
        m_itemsChanged = true;
        saveSoon();
        return;
    }
    m_player.setRepeat(saved.state.repeat);
    m_player.setShuffle(saved.state.shuffle);
    m_player.restore(saved.items, saved.state.current, saved.state.positionMs);
    m_saved = saved.state;
}

void PlayQueueKeeper::watch()
{
    m_watches = true;
    connect(&m_player, &Player::queueChanged, this, [this] {
        m_itemsChanged = true;
        saveSoon();
    });
    connect(&m_player, &Player::currentChanged, this, &PlayQueueKeeper::saveSoon);
    connect(&m_player, &Player::stateChanged, this, &PlayQueueKeeper::saveSoon);
    connect(&m_player, &Player::modesChanged, this, &PlayQueueKeeper::saveSoon);
    connect(&m_player, &Player::positionChanged, this, &PlayQueueKeeper::notePosition);
}

void PlayQueueKeeper::saveSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void PlayQueueKeeper::notePosition(qint64 positionMs)
{
    if (m_player.state() != PlaybackState::Playing ||
        std::abs(positionMs - m_saved.positionMs) >= placeEveryMs)
        saveSoon();
}

PlayQueueState PlayQueueKeeper::stateNow() const
{
    return {m_player.queue().current(), m_player.positionMs(), m_player.repeat(), m_player.shuffle()};
}

void PlayQueueKeeper::save()
{
    m_soon.stop();
    const PlayQueueState state = stateNow();
    if (!m_itemsChanged && state == m_saved)
        return;
    std::shared_ptr<const std::vector<QueueItem>> items;
    if (m_itemsChanged)
        items = std::make_shared<const std::vector<QueueItem>>(m_player.queue().items());
    m_itemsChanged = false;
    m_saved = state;
    m_lane.post([this, items, state] {
        Done done = items ? m_store.saveItems(*items) : Done();
        if (done)
            done = m_store.saveState(state);
        if (!done)
            m_mailbox.post([this, error = done.error()] { Q_EMIT failed(error); });
    });
}

void PlayQueueKeeper::close()
{
    if (m_watches)
        save();
    m_watches = false;
    m_player.disconnect(this);
    m_soon.stop();
    m_lane.close();
}

} // namespace sillon
