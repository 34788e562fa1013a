// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of Player: what the engine tells, and how the music goes on by itself.
#include "playback/player.h"

namespace sillon {

void Player::connectEngine()
{
    connect(&m_engine, &AudioEngine::started, this, &Player::onStarted);
    connect(&m_engine, &AudioEngine::positionChanged, this, &Player::onPositionChanged);
    connect(&m_engine, &AudioEngine::durationKnown, this, &Player::onDurationKnown);
    connect(&m_engine, &AudioEngine::sought, this, &Player::onSought);
    connect(&m_engine, &AudioEngine::paused, this, &Player::onPaused);
    connect(&m_engine, &AudioEngine::resumed, this, &Player::onResumed);
    connect(&m_engine, &AudioEngine::finished, this, &Player::onFinished);
    connect(&m_engine, &AudioEngine::failed, this, &Player::onFailed);
    connect(&m_engine, &AudioEngine::deviceLost, this, &Player::onDeviceLost);
}

void Player::onStarted(PlaybackId id)
{
    if (!m_sounding || m_sounding->id != id)
        return;
    m_failures = 0;
    m_openPlay = id;
    m_openPlayPaused = false;
    Q_EMIT playStarted(m_sounding->track);
    if (m_lengthIsEngines)
        Q_EMIT playLengthKnown(m_lengthMs);
    enqueueNext();
}

void Player::onPositionChanged(PlaybackId id, qint64 positionMs)
{
    if (m_openPlay != id)
        return;
    Q_EMIT playAdvanced(positionMs);
    if (m_sounding && m_sounding->id == id)
        showPosition(positionMs);
    checkSleep();
}

void Player::onDurationKnown(PlaybackId id, qint64 durationMs)
{
    if (!m_sounding || m_sounding->id != id)
        return;
    m_lengthIsEngines = true;
    showLength(durationMs);
    if (m_openPlay == id)
        Q_EMIT playLengthKnown(durationMs);
}

void Player::onSought(PlaybackId id, qint64 positionMs)
{
    if (m_openPlay == id)
        Q_EMIT playSought(positionMs);
    if (m_sounding && m_sounding->id == id)
        showPosition(positionMs);
}

void Player::onPaused(PlaybackId id)
{
    if (m_openPlay != id || m_openPlayPaused)
        return;
    m_openPlayPaused = true;
    Q_EMIT playPaused();
}

void Player::onResumed(PlaybackId id)
{
    if (m_openPlay != id || !m_openPlayPaused)
        return;
    m_openPlayPaused = false;
    Q_EMIT playResumed();
}

void Player::onFinished(PlaybackId id, FinishReason reason, qint64 heardToMs)
{
    if (m_openPlay == id)
        closePlay(heardToMs, reason == FinishReason::Ended);
    if (!m_sounding || m_sounding->id != id || reason == FinishReason::Stopped)
        return;
    if (m_next)
        takeNext();
    else
        goOn();
}

void Player::closePlay(qint64 heardToMs, bool naturalEnd)
{
    m_openPlay = 0;
    Q_EMIT playAdvanced(heardToMs);
    Q_EMIT playEnded(naturalEnd);
}

/// The engine goes on with the enqueued file by itself: it is what sounds now.
void Player::takeNext()
{
    m_sounding = std::move(m_next);
    m_next.reset();
    makeCurrent(m_sounding->item);
    showLength(m_sounding->track.lengthMs);
    showPosition(0);
}

/// The engine has nothing more to play: the queue is over, the music is to end here, or the next item came
/// too late.
void Player::goOn()
{
    const auto next = wantedNext();
    const Track* after = next ? &m_queue.find(*next)->track : nullptr;
    const bool endsHere = m_stopAfterCurrent || m_sleep.endsBetween(m_sounding->track, after);
    m_sounding.reset();
    if (endsHere)
        endHere();
    else
        switchTo(next);
}

/// Stop after current, or the sleep timer: the next item waits for the user.
void Player::endHere()
{
    m_stopAfterCurrent = false;
    if (m_sleep.until() != SleepUntil::Minutes)
        m_sleep.turnOff();
    park(m_order.afterEnd(m_queue), 0);
    setState(PlaybackState::Stopped);
    Q_EMIT modesChanged();
}

void Player::onFailed(PlaybackId id, const Error& error)
{
    if (!m_sounding || m_sounding->id != id)
        return;
    const Track track = m_sounding->track;
    m_sounding.reset();
    m_next.reset();
    ++m_failures;
    Q_EMIT trackSkipped(track, error);
    if (m_sounding) // the listener of trackSkipped chose something else
        return;
    // Not afterEnd(): a broken file is not repeated. A whole round of broken files ends the music.
    const bool roundOver = m_failures >= m_queue.size();
    if (roundOver)
        m_failures = 0; // who plays on asks for another round
    switchTo(roundOver ? std::nullopt : m_order.next(m_queue));
}

void Player::onDeviceLost(const Error& error)
{
    if (m_openPlay != 0)
        onPaused(m_openPlay);
    if (m_state == PlaybackState::Playing)
        setState(PlaybackState::Paused);
    Q_EMIT deviceLost(error);
}

std::optional<QueueItemId> Player::wantedNext() const
{
    const auto next = m_order.afterEnd(m_queue);
    const QueueItem* item = next ? m_queue.find(*next) : nullptr;
    if (item == nullptr || m_stopAfterCurrent)
        return std::nullopt;
    if (m_sounding && m_sleep.endsBetween(m_sounding->track, &item->track))
        return std::nullopt;
    return next;
}

/// Tells the engine what follows what sounds, when that is another item than it was told before.
void Player::enqueueNext()
{
    if (!m_sounding || m_openPlay != m_sounding->id)
        return; // asked again when it starts to sound
    const auto wanted = wantedNext();
    if (!wanted && m_next) {
        m_next.reset();
        m_engine.clearNext();
    }
    if (!wanted || (m_next && m_next->item == *wanted))
        return;
    m_next = Loaded{++m_lastId, *wanted, m_queue.find(*wanted)->track, 0};
    m_engine.enqueueNext(m_next->id, partOf(m_next->track));
}

void Player::checkSleep()
{
    if (!m_sleep.isOver(m_clock.steadyNowMs()))
        return;
    m_sleep.turnOff();
    pause();
    Q_EMIT modesChanged();
}

} // namespace sillon
