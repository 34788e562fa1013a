// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/player.h"

#include <algorithm>
#include <random>
#include <utility>

namespace sillon {

namespace {

constexpr qint64 restartAfterMs = 3000;

} // namespace

Player::Player(AudioEngine& engine, Clock& clock, QObject* parent, std::uint32_t seed)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
    , m_order(seed)
{
    connectEngine();
}

Player::~Player() = default;

std::uint32_t Player::randomSeed()
{
    return std::random_device{}();
}

std::optional<QueueItem> Player::currentItem() const
{
    const QueueItem* item = m_queue.current() ? m_queue.find(*m_queue.current()) : nullptr;
    if (item == nullptr)
        return std::nullopt;
    QueueItem current = *item;
    if (m_lengthIsEngines)
        current.track.lengthMs = m_lengthMs;
    return current;
}

// --- the queue

void Player::playTracks(const QList<Track>& tracks, int startRow)
{
    if (tracks.isEmpty()) {
        clearQueue();
        return;
    }
    m_failures = 0;
    m_queue.clear();
    const auto ids = m_queue.insert(0, tracks);
    m_order.follow(m_queue);
    Q_EMIT queueChanged();
    const auto row = static_cast<std::size_t>(std::clamp(startRow, 0, m_queue.size() - 1));
    start(startRow < 0 ? m_order.first(m_queue).value_or(ids.front()) : ids[row], 0);
}

void Player::addNext(const QList<Track>& tracks)
{
    const auto row = m_queue.current() ? m_queue.indexOf(*m_queue.current()) : std::nullopt;
    const auto ids = m_queue.insert(row ? *row + 1 : 0, tracks);
    m_order.follow(m_queue);
    m_order.placeNext(ids);
    queueEdited();
}

void Player::addLast(const QList<Track>& tracks)
{
    insertTracks(m_queue.size(), tracks);
}

void Player::insertTracks(int row, const QList<Track>& tracks)
{
    m_queue.insert(row, tracks);
    queueEdited();
}

void Player::removeItems(const std::vector<QueueItemId>& ids)
{
    const auto current = m_queue.current();
    const auto upcoming = m_order.upcoming(m_queue);
    m_queue.remove(ids);
    if (!current || m_queue.current()) {
        queueEdited();
        return;
    }
    m_order.follow(m_queue);
    Q_EMIT queueChanged();
    goOnWithout(ids, upcoming);
}

void Player::goOnWithout(const std::vector<QueueItemId>& removed, const std::vector<QueueItemId>& upcoming)
{
    std::vector<QueueItemId> gone = removed;
    std::sort(gone.begin(), gone.end());
    const auto successor = std::find_if(upcoming.begin(), upcoming.end(), [&gone](QueueItemId id) {
        return !std::binary_search(gone.begin(), gone.end(), id);
    });
    if (successor != upcoming.end())
        switchTo(*successor);
    else
        switchTo(m_order.repeat() == RepeatMode::Off ? std::nullopt : m_order.first(m_queue));
}

void Player::moveItems(const std::vector<QueueItemId>& ids, int before)
{
    m_queue.move(ids, before);
    queueEdited();
}

void Player::clearQueue()
{
    park(std::nullopt, 0);
    setState(PlaybackState::Stopped);
    m_queue.clear();
    queueEdited();
}

void Player::renewTracks(const PlayQueue::Renewed& renewed)
{
    const std::vector<QueueItemId> changed = m_queue.renew(renewed);
    if (changed.empty())
        return;
    Q_EMIT queueChanged();
    const auto current = m_queue.current();
    if (current && std::find(changed.begin(), changed.end(), *current) != changed.end())
        Q_EMIT currentChanged();
}

void Player::queueEdited()
{
    m_order.follow(m_queue);
    Q_EMIT queueChanged();
    enqueueNext();
}

void Player::restore(std::vector<QueueItem> items, std::optional<QueueItemId> current, qint64 positionMs)
{
    park(std::nullopt, 0);
    m_queue.restore(std::move(items), std::nullopt);
    m_order.follow(m_queue);
    Q_EMIT queueChanged();
    const bool known = current && m_queue.find(*current) != nullptr;
    park(known ? current : std::nullopt, known ? positionMs : 0);
    setState(known ? PlaybackState::Paused : PlaybackState::Stopped);
}

// --- what sounds

void Player::playItem(QueueItemId id)
{
    m_failures = 0;
    if (m_queue.find(id) != nullptr)
        start(id, 0);
}

void Player::play()
{
    if (m_state == PlaybackState::Playing)
        return;
    if (m_sleep.isOver(m_clock.steadyNowMs()))
        setSleep(SleepUntil::Off);
    if (m_sounding) {
        setState(PlaybackState::Playing);
        m_engine.resume();
        return;
    }
    const auto item = m_queue.current() ? m_queue.current() : m_order.first(m_queue);
    if (item)
        start(*item, m_positionMs);
}

void Player::pause()
{
    if (m_state != PlaybackState::Playing)
        return;
    setState(PlaybackState::Paused);
    m_engine.pause();
}

void Player::togglePlaying()
{
    if (m_state == PlaybackState::Playing)
        pause();
    else
        play();
}

void Player::stop()
{
    park(m_queue.current(), 0);
    setState(PlaybackState::Stopped);
}

void Player::next()
{
    switchTo(m_order.next(m_queue));
}

void Player::previous()
{
    const auto before = m_order.previous(m_queue);
    if (m_queue.current() && (m_positionMs > restartAfterMs || !before))
        switchTo(m_queue.current());
    else if (before)
        switchTo(before);
}

void Player::seek(qint64 positionMs)
{
    const qint64 target = std::clamp<qint64>(positionMs, 0, m_lengthMs > 0 ? m_lengthMs : positionMs);
    if (m_sounding)
        m_engine.seek(target);
    else if (m_queue.current())
        showPosition(target);
}

/// Another item, in the state the player is in; none ends playing.
void Player::switchTo(std::optional<QueueItemId> id)
{
    if (id && m_state == PlaybackState::Playing) {
        start(*id, 0);
        return;
    }
    park(id, 0);
    if (!id)
        setState(PlaybackState::Stopped);
}

void Player::start(QueueItemId id, qint64 fromMs)
{
    const QueueItem* item = m_queue.find(id);
    if (item == nullptr)
        return;
    m_sounding = Loaded{++m_lastId, id, item->track, fromMs};
    m_next.reset();
    setState(PlaybackState::Playing);
    m_engine.play(m_lastId, partOf(m_sounding->track), fromMs);
    makeCurrent(id);
    showLength(m_sounding->track.lengthMs);
    showPosition(fromMs);
}

/// Makes an item current without opening its file; what sounds is stopped.
void Player::park(std::optional<QueueItemId> id, qint64 fromMs)
{
    const bool sounds = m_sounding.has_value();
    m_sounding.reset();
    m_next.reset();
    if (sounds)
        m_engine.stop();
    makeCurrent(id);
    const auto current = currentItem();
    showLength(current ? current->track.lengthMs : 0);
    showPosition(fromMs);
}

void Player::makeCurrent(std::optional<QueueItemId> id)
{
    const bool changes = id != m_queue.current();
    m_queue.setCurrent(id);
    if (id)
        m_order.moveTo(*id);
    m_lengthIsEngines = false;
    if (changes)
        Q_EMIT currentChanged();
}

void Player::showPosition(qint64 positionMs)
{
    m_positionMs = positionMs;
    Q_EMIT positionChanged(positionMs);
}

void Player::showLength(qint64 lengthMs)
{
    if (m_lengthMs == lengthMs)
        return;
    m_lengthMs = lengthMs;
    Q_EMIT lengthChanged(lengthMs);
}

void Player::setState(PlaybackState state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

// --- modes

void Player::setVolume(int percent)
{
    m_volume = std::clamp(percent, 0, 100);
    m_engine.setVolume(m_volume);
    Q_EMIT modesChanged();
}

void Player::setSpeed(double speed)
{
    m_speed = speed > 0 ? std::clamp(speed, 0.25, 4.0) : 1.0;
    m_engine.setSpeed(m_speed);
    Q_EMIT modesChanged();
}

void Player::setRepeat(RepeatMode mode)
{
    m_order.setRepeat(mode);
    enqueueNext();
    Q_EMIT modesChanged();
}

void Player::setShuffle(bool on)
{
    m_order.setShuffle(on, m_queue);
    enqueueNext();
    Q_EMIT modesChanged();
}

void Player::setStopAfterCurrent(bool on)
{
    m_stopAfterCurrent = on;
    enqueueNext();
    Q_EMIT modesChanged();
}

int Player::sleepMinutesLeft() const
{
    const qint64 leftMs = m_sleep.deadlineMs().value_or(0) - m_clock.steadyNowMs();
    return leftMs > 0 ? static_cast<int>((leftMs + 59999) / 60000) : 0;
}

void Player::setSleep(SleepUntil until, int minutes)
{
    m_sleep.set(until, minutes, m_clock.steadyNowMs());
    enqueueNext();
    Q_EMIT modesChanged();
}

} // namespace sillon
