// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listeningtracker.h"

#include <algorithm>

namespace sillon {

namespace {

// A step larger than the whole track (or a day, where the length is not known) is no music but a broken
// report.
constexpr qint64 lengthToleranceMs = 10000;
constexpr qint64 longestStepMs = 24LL * 60 * 60 * 1000;
constexpr qint64 longestFileMs = 1000 * longestStepMs;

/// A position or length as a sane number, so that sums of them cannot overflow.
qint64 bounded(qint64 ms)
{
    return std::clamp<qint64>(ms, 0, longestFileMs);
}

} // namespace

qint64 ListeningTracker::Play::lengthMs() const
{
    return bounded(engineLengthMs > 0 ? engineLengthMs : track.lengthMs);
}

bool ListeningTracker::Play::isPlausibleStep(qint64 stepMs) const
{
    const qint64 length = lengthMs();
    const qint64 longest = length > 0 ? std::min(length, longestStepMs) + lengthToleranceMs : longestStepMs;
    return stepMs > 0 && stepMs <= longest;
}

TrackingOutcome ListeningTracker::started(const Track& track, qint64 utcSecond)
{
    TrackingOutcome outcome = ended(false);
    Play play;
    play.track = track;
    play.startedAt = utcSecond;
    play.isPrivate = m_private;
    m_play = std::move(play);
    return outcome;
}

TrackingOutcome ListeningTracker::lengthKnown(qint64 lengthMs)
{
    TrackingOutcome outcome;
    if (!m_play || lengthMs <= 0)
        return outcome;
    m_play->engineLengthMs = lengthMs;
    outcome.listen = listenWhenMet(false);
    return outcome;
}

TrackingOutcome ListeningTracker::advanced(qint64 positionMs)
{
    TrackingOutcome outcome;
    if (!m_play)
        return outcome;
    const qint64 position = bounded(positionMs);
    const qint64 step = position - m_play->positionMs;
    m_play->positionMs = position;
    if (!m_play->isPlausibleStep(step))
        return outcome;
    m_play->heardMs += step;
    outcome.nowPlaying = nowPlayingWhenDue();
    outcome.listen = listenWhenMet(false);
    return outcome;
}

void ListeningTracker::sought(qint64 positionMs)
{
    if (!m_play)
        return;
    m_play->positionMs = bounded(positionMs);
    m_play->seeked = true;
}

void ListeningTracker::paused()
{
    if (m_play)
        m_play->paused = true;
}

TrackingOutcome ListeningTracker::resumed()
{
    TrackingOutcome outcome;
    if (!m_play || !m_play->paused)
        return outcome;
    m_play->paused = false;
    if (m_play->heardMs < nowPlayingAfterMs)
        return outcome;
    outcome.nowPlaying = nowPlaying();
    m_play->nowPlayingAtMs = m_play->heardMs + nowPlayingAgainMs;
    return outcome;
}

TrackingOutcome ListeningTracker::ended(bool naturalEnd)
{
    TrackingOutcome outcome;
    if (!m_play)
        return outcome;
    outcome.listen = listenWhenMet(naturalEnd && !m_play->seeked);
    FinishedPlay finished;
    finished.track = m_play->track;
    finished.startedAt = m_play->startedAt;
    finished.heardMs = m_play->heardMs;
    finished.lengthMs = m_play->lengthMs();
    finished.neededMs = neededMs();
    finished.reason = m_play->reason();
    finished.counted = m_play->counted;
    finished.isPrivate = m_play->isPrivate;
    outcome.finished = std::move(finished);
    m_play.reset();
    return outcome;
}

TrackingOutcome ListeningTracker::thresholdChanged(int percent)
{
    TrackingOutcome outcome;
    m_percent = clampThreshold(percent);
    if (m_play)
        outcome.listen = listenWhenMet(false);
    return outcome;
}

void ListeningTracker::startMoved(qint64 seconds)
{
    if (m_play)
        m_play->startedAt += seconds;
}

void ListeningTracker::setPrivate(bool isPrivate)
{
    m_private = isPrivate;
    if (m_play && isPrivate)
        m_play->isPrivate = true;
}

PlayStatus ListeningTracker::status() const
{
    PlayStatus status;
    if (!m_play)
        return status;
    status.playing = true;
    status.reason = m_play->reason();
    status.heardMs = m_play->heardMs;
    status.neededMs = neededMs();
    status.lengthMs = m_play->lengthMs();
    status.counted = m_play->counted;
    status.isPrivate = m_play->counted ? m_play->countedInPrivate : m_play->isPrivate;
    status.countsAtMs = countsAtMs();
    return status;
}

qint64 ListeningTracker::neededMs() const
{
    return m_play->reason() == NoListenReason::None ? heardToCount(m_play->lengthMs(), m_percent) : 0;
}

std::optional<qint64> ListeningTracker::countsAtMs() const
{
    if (m_play->counted || m_play->reason() != NoListenReason::None)
        return std::nullopt;
    const qint64 at = m_play->positionMs + neededMs() - m_play->heardMs;
    const qint64 length = m_play->lengthMs();
    // What the natural end forgives, it also forgives here: such a play counts at the end itself.
    const qint64 forgiven = m_play->seeked ? 0 : forgivenAtNaturalEndMs;
    if (at > length + forgiven)
        return std::nullopt;
    return std::min(at, length);
}

std::optional<Listen> ListeningTracker::listenWhenMet(bool naturalUnseekedEnd)
{
    Play& play = *m_play;
    if (play.counted || play.reason() != NoListenReason::None ||
        !counts(play.heardMs, play.lengthMs(), m_percent, naturalUnseekedEnd))
        return std::nullopt;
    play.counted = true;
    play.countedInPrivate = play.isPrivate;
    Listen listen;
    listen.recording = play.track.recording;
    listen.release = play.track.release;
    listen.trackNumber = play.track.trackNumber;
    listen.listenedAt = play.startedAt;
    listen.lengthMs = play.lengthMs();
    listen.heardMs = play.heardMs;
    listen.origin = ListenOrigin::Player;
    listen.isPrivate = play.isPrivate;
    return listen;
}

std::optional<NowPlaying> ListeningTracker::nowPlaying() const
{
    if (m_play->isPrivate || m_play->reason() == NoListenReason::NoTags)
        return std::nullopt;
    NowPlaying what;
    what.recording = m_play->track.recording;
    what.release = m_play->track.release;
    what.trackNumber = m_play->track.trackNumber;
    what.lengthMs = m_play->lengthMs();
    what.track = m_play->track;
    what.track.lengthMs = what.lengthMs;
    return what;
}

std::optional<NowPlaying> ListeningTracker::nowPlayingWhenDue()
{
    if (m_play->heardMs < m_play->nowPlayingAtMs)
        return std::nullopt;
    // The second comes 4 minutes into the track, not 4 minutes after the first.
    const qint64 since = m_play->nowPlayingAtMs == nowPlayingAfterMs ? 0 : m_play->nowPlayingAtMs;
    m_play->nowPlayingAtMs = since + nowPlayingAgainMs * ((m_play->heardMs - since) / nowPlayingAgainMs + 1);
    return nowPlaying();
}

} // namespace sillon
