// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenrecorder.h"

namespace sillon {

namespace {

constexpr int clockLookMs = 10000;
constexpr qint64 longestReadingMs = 500;

} // namespace

ListenRecorder::ListenRecorder(ListenWriter& writer, Clock& clock, ListenJournal* journal, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_lane(writer, clock, told(), journal)
{
    // The clock may also be set while nothing plays and listens wait to be sent.
    m_clockTimer.setTimerType(Qt::VeryCoarseTimer);
    m_clockTimer.setInterval(clockLookMs);
    connect(&m_clockTimer, &QTimer::timeout, this, &ListenRecorder::lookAtClock);
}

ListenRecorder::~ListenRecorder()
{
    close();
}

void ListenRecorder::close()
{
    playEnded(false);
    m_lane.close();
}

void ListenRecorder::playStarted(const Track& track)
{
    lookAtClock();
    if (!m_clockTimer.isActive())
        m_clockTimer.start();
    follow(m_tracker.started(track, m_clock.utcNow()));
    m_track = track;
    refreshStatus();
}

void ListenRecorder::playAdvanced(qint64 positionMs)
{
    lookAtClock();
    follow(m_tracker.advanced(positionMs));
    refreshStatus();
}

void ListenRecorder::playSought(qint64 positionMs)
{
    m_tracker.sought(positionMs);
    refreshStatus();
}

void ListenRecorder::playLengthKnown(qint64 lengthMs)
{
    lookAtClock();
    follow(m_tracker.lengthKnown(lengthMs));
    refreshStatus();
}

void ListenRecorder::playPaused()
{
    m_tracker.paused();
}

void ListenRecorder::playResumed()
{
    lookAtClock();
    follow(m_tracker.resumed());
}

void ListenRecorder::playEnded(bool naturalEnd)
{
    lookAtClock();
    follow(m_tracker.ended(naturalEnd));
    refreshStatus();
}

void ListenRecorder::setThreshold(int percent)
{
    lookAtClock();
    follow(m_tracker.thresholdChanged(percent));
    refreshStatus();
}

void ListenRecorder::setPrivate(bool isPrivate)
{
    m_tracker.setPrivate(isPrivate);
    refreshStatus();
}

void ListenRecorder::lookAtClock()
{
    const qint64 steadyMs = m_clock.steadyNowMs();
    const qint64 utcMs = m_clock.utcNowMs();
    // Held up between the two readings (or the clock runs very fast): they tell nothing; the next look comes
    // soon.
    if (m_clock.steadyNowMs() - steadyMs > longestReadingMs)
        return;
    const qint64 seconds = m_clockWatch.look(utcMs, steadyMs);
    if (seconds == 0)
        return;
    m_tracker.startMoved(seconds);
    m_lane.shiftStarts(seconds);
}

void ListenRecorder::follow(const TrackingOutcome& outcome)
{
    if (outcome.listen) {
        m_storedHeardMs = outcome.listen->heardMs;
        m_lane.store(*outcome.listen, m_track);
    }
    if (outcome.finished && outcome.finished->counted && outcome.finished->heardMs > m_storedHeardMs)
        m_lane.completeLast(outcome.finished->heardMs);
    if (outcome.nowPlaying)
        Q_EMIT nowPlayingDue(*outcome.nowPlaying);
    if (outcome.finished)
        Q_EMIT playFinished(*outcome.finished);
}

void ListenRecorder::refreshStatus()
{
    const PlayStatus status = m_tracker.status();
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

ListenLane::Told ListenRecorder::told()
{
    return {[this](const Listen& listen) {
                m_mailbox.post([this, listen] { Q_EMIT listenRecorded(listen.id, listen); });
            },
            [this](const Error& error) { m_mailbox.post([this, error] { Q_EMIT storeFailed(error); }); },
            [this](qint64 seconds) { m_mailbox.post([this, seconds] { Q_EMIT startsMoved(seconds); }); }};
}

} // namespace sillon
