// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedtracks.h"

#include "base/clock.h"

#include <memory>
#include <utility>

namespace sillon {

LovedTracks::LovedTracks(Database& database, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_store(database)
    , m_aliasStore(database)
    , m_clock(clock)
{}

LovedTracks::~LovedTracks()
{
    close();
}

void LovedTracks::load()
{
    m_changed.clear(); // the lane stores those first
    m_lane.post([this] {
        auto stored = std::make_shared<Result<Stored>>(read());
        m_mailbox.post([this, stored] { adopt(*stored); });
    });
}

Done LovedTracks::loadNow()
{
    const auto stored = read();
    adopt(stored);
    return stored ? Done() : fail(stored.error());
}

Result<LovedTracks::Stored> LovedTracks::read()
{
    auto loved = m_store.all();
    if (!loved)
        return fail(std::move(loved.error()));
    auto aliases = m_aliasStore.all();
    if (!aliases)
        return fail(std::move(aliases.error()));
    return Stored{std::move(*loved), std::move(*aliases)};
}

void LovedTracks::adopt(const Result<Stored>& stored)
{
    if (!stored) {
        Q_EMIT failed(stored.error());
        return;
    }
    QHash<QString, qint64> own;
    for (const LovedTrack& loved : stored->loved)
        own.insert(songKey(loved.recording), loved.lovedAt);
    for (const QString& key : std::as_const(m_changed)) {
        if (const qint64 lovedAt = m_own.value(key); lovedAt != 0)
            own.insert(key, lovedAt);
        else
            own.remove(key);
    }
    m_own = own;
    m_lovedNames.clear();
    for (const LovedAlias& alias : stored->aliases) {
        if (alias.origin != AliasOrigin::None)
            m_lovedNames.insert(songKey(alias.library), alias.lovedKey);
    }
    spreadToAliases();
    m_isLoaded = true;
    Q_EMIT loaded();
}

void LovedTracks::spreadToAliases()
{
    m_lovedAt = m_own;
    for (auto it = m_lovedNames.cbegin(); it != m_lovedNames.cend(); ++it) {
        if (const qint64 lovedAt = m_own.value(it.value()); lovedAt != 0 && !m_own.contains(it.key()))
            m_lovedAt.insert(it.key(), lovedAt);
    }
}

qint64 LovedTracks::lovedAt(const Recording& recording) const
{
    return m_lovedAt.value(songKey(recording));
}

void LovedTracks::setLoved(const Recording& recording, bool loved)
{
    const QString key = songKey(recording);
    if (key.isEmpty() || loved == m_lovedAt.contains(key))
        return;
    const qint64 now = m_clock.utcNow();
    store(recording, loved, now, m_lovedAt.value(key));
    if (loved) {
        put(key, now);
        m_lovedAt.insert(key, now);
        Q_EMIT changed(recording, now);
        return;
    }
    const QStringList taken = unlove(key);
    m_lovedAt.remove(key);
    Q_EMIT changed(recording, 0);
    if (taken != QStringList(key)) { // songs of other names may have shared the heart
        spreadToAliases();
        Q_EMIT loaded();
    }
}

void LovedTracks::put(const QString& key, qint64 lovedAt)
{
    m_changed.insert(key);
    if (lovedAt != 0)
        m_own.insert(key, lovedAt);
    else
        m_own.remove(key);
}

/// Takes the heart of the song under each of its names, and returns those that had one.
QStringList LovedTracks::unlove(const QString& key)
{
    QStringList taken;
    QStringList names = m_lovedNames.values(key);
    names.prepend(key);
    for (const QString& name : names) {
        if (m_own.contains(name))
            taken.append(name);
        put(name, 0);
    }
    return taken;
}

void LovedTracks::store(const Recording& recording, bool loved, qint64 at, qint64 before)
{
    const bool owed = !m_isOwed || m_isOwed();
    m_lane.post([this, recording, loved, at, before, owed] {
        const Done done = loved ? m_store.put({recording, at}, owed) : m_store.remove(recording, at, owed);
        m_mailbox.post([this, recording, loved, at, before, done] {
            if (done)
                Q_EMIT stored();
            else
                takeBack(recording, loved ? at : 0, before, done.error());
        });
    });
}

void LovedTracks::takeBack(const Recording& recording, qint64 lovedAt, qint64 before, const Error& reason)
{
    const QString key = songKey(recording);
    if (m_lovedAt.value(key) == lovedAt) { // else a later wish stands
        put(key, before);
        if (before != 0)
            m_lovedAt.insert(key, before);
        else
            m_lovedAt.remove(key);
        Q_EMIT changed(recording, before);
    }
    Q_EMIT storeFailed(reason);
}

void LovedTracks::close()
{
    m_lane.close();
}

} // namespace sillon
