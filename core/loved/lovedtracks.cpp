// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedtracks.h"

#include "base/clock.h"

namespace sillon {

LovedTracks::LovedTracks(Database& database, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(database)
    , m_clock(clock)
{}

LovedTracks::~LovedTracks()
{
    close();
}

void LovedTracks::load()
{
    m_lane.post([this] { m_mailbox.post([this, stored = m_store.all()] { adopt(stored); }); });
}

Done LovedTracks::loadNow()
{
    const auto stored = m_store.all();
    adopt(stored);
    return stored ? Done() : fail(stored.error());
}

void LovedTracks::adopt(const Result<std::vector<LovedTrack>>& stored)
{
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    for (const LovedTrack& loved : *stored) {
        const QString key = songKey(loved.recording);
        if (!m_changed.contains(key))
            m_lovedAt.insert(key, loved.lovedAt);
    }
    m_isLoaded = true;
    Q_EMIT loaded();
}

qint64 LovedTracks::lovedAt(const Recording& recording) const
{
    return m_lovedAt.value(songKey(recording));
}

void LovedTracks::setLoved(const Recording& recording, bool loved)
{
    const QString key = songKey(recording);
    const qint64 before = m_lovedAt.value(key);
    if (key.isEmpty() || loved == (before != 0))
        return;
    const qint64 lovedAt = loved ? m_clock.utcNow() : 0;
    m_changed.insert(key);
    put(key, lovedAt);
    store(recording, lovedAt, before);
    Q_EMIT changed(recording, lovedAt);
}

void LovedTracks::put(const QString& key, qint64 lovedAt)
{
    if (lovedAt != 0)
        m_lovedAt.insert(key, lovedAt);
    else
        m_lovedAt.remove(key);
}

void LovedTracks::store(const Recording& recording, qint64 lovedAt, qint64 before)
{
    m_lane.post([this, recording, lovedAt, before] {
        const Done done = lovedAt != 0 ? m_store.put({recording, lovedAt}) : m_store.remove(recording);
        if (!done)
            m_mailbox.post([this, recording, lovedAt, before, reason = done.error()] {
                takeBack(recording, lovedAt, before, reason);
            });
    });
}

void LovedTracks::takeBack(const Recording& recording, qint64 lovedAt, qint64 before, const Error& reason)
{
    const QString key = songKey(recording);
    if (m_lovedAt.value(key) == lovedAt) { // else a later wish stands
        put(key, before);
        Q_EMIT changed(recording, before);
    }
    Q_EMIT storeFailed(reason);
}

void LovedTracks::close()
{
    m_lane.close();
}

} // namespace sillon
