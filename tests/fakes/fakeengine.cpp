// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeengine.h"

#include <algorithm>
#include <utility>

namespace sillon::testing {

FakeEngine::FakeEngine(QObject* parent)
    : AudioEngine(parent)
{}

FakeEngine::~FakeEngine() = default;

void FakeEngine::advance(qint64 ms)
{
    qint64 left = ms;
    while (!m_paused && open()) {
        const PlaybackId id = m_current->id;
        const qint64 length = lengthOf(m_current->part);
        if (m_positionMs >= length) {
            finish(FinishReason::Ended, length);
            continue;
        }
        if (left <= 0)
            return;
        const qint64 step = std::min({left, m_reportMs, length - m_positionMs});
        m_positionMs += step;
        left -= step;
        Q_EMIT positionChanged(id, m_positionMs);
    }
}

/// Begins the current file when it has not begun; false when nothing can sound.
bool FakeEngine::open()
{
    if (!m_current)
        return false;
    if (m_current->started)
        return true;
    const PlaybackId id = m_current->id;
    if (m_failNext || m_broken.contains(m_current->part.path)) {
        Error error;
        error.kind = m_failNext.value_or(ErrorKind::NotFound);
        m_failNext.reset();
        m_current.reset();
        m_next.reset();
        Q_EMIT failed(id, error);
        return open(); // the listener may have given another file
    }
    m_current->started = true;
    m_positionMs = m_current->fromMs;
    m_opened.append(m_current->part.path);
    Q_EMIT durationKnown(id, lengthOf(m_current->part));
    Q_EMIT started(id);
    if (m_current && m_current->id == id && m_current->fromMs > 0)
        Q_EMIT sought(id, m_current->fromMs);
    return m_current.has_value() && !m_paused;
}

void FakeEngine::finish(FinishReason reason, qint64 heardToMs)
{
    const File old = *m_current;
    m_current.reset();
    if (reason != FinishReason::Stopped)
        m_current = std::exchange(m_next, std::nullopt);
    else
        m_next.reset();
    m_positionMs = 0;
    if (old.started)
        Q_EMIT finished(old.id, reason, heardToMs);
}

void FakeEngine::loseDevice()
{
    m_paused = true;
    Error error;
    error.kind = ErrorKind::NotFound;
    Q_EMIT deviceLost(error);
}

void FakeEngine::endEarly()
{
    if (!m_current || !m_current->started)
        return;
    finish(FinishReason::EndedEarly, m_positionMs);
    advance(0);
}

void FakeEngine::setDevices(const QList<AudioDevice>& devices)
{
    m_devices = devices;
    Q_EMIT devicesChanged();
}

void FakeEngine::play(PlaybackId id, const AudioPart& part, qint64 fromMs)
{
    stop();
    m_current = File{id, part, fromMs, false};
    m_positionMs = fromMs;
    m_paused = false;
}

void FakeEngine::enqueueNext(PlaybackId id, const AudioPart& part)
{
    m_next = File{id, part, 0, false};
}

void FakeEngine::clearNext()
{
    m_next.reset();
}

void FakeEngine::pause()
{
    if (!m_current || m_paused)
        return;
    m_paused = true;
    Q_EMIT paused(m_current->id);
}

void FakeEngine::resume()
{
    if (!m_current || !m_paused)
        return;
    m_paused = false;
    Q_EMIT resumed(m_current->id);
}

void FakeEngine::stop()
{
    if (m_current)
        finish(FinishReason::Stopped, m_positionMs);
    m_paused = false;
}

void FakeEngine::seek(qint64 positionMs)
{
    if (!m_current)
        return;
    if (!m_current->started) {
        m_current->fromMs = positionMs;
        return;
    }
    m_positionMs = std::clamp<qint64>(positionMs, 0, lengthOf(m_current->part));
    Q_EMIT sought(m_current->id, m_positionMs);
}

void FakeEngine::setReplayGain(ReplayGainMode mode, double preampDb, bool preventClipping)
{
    Q_UNUSED(preventClipping);
    m_replayGainMode = mode;
    m_preampDb = preampDb;
}

} // namespace sillon::testing
