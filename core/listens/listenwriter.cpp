// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenwriter.h"

#include "listens/listenstore.h"

namespace sillon {

ListenWriter::ListenWriter(Database& database, Owe owe, StillUnsent stillUnsent)
    : m_database(database)
    , m_owe(std::move(owe))
    , m_stillUnsent(std::move(stillUnsent))
{}

Result<ListenId> ListenWriter::store(const Listen& listen, const Track* track)
{
    return m_database.write([&](Connection& connection) { return storeIn(connection, listen, track); });
}

Result<std::vector<ListenId>> ListenWriter::storeAll(std::span<const Listen> listens)
{
    Q_ASSERT(listens.size() <= 500);
    return m_database.write([&](Connection& connection) -> Result<std::vector<ListenId>> {
        std::vector<ListenId> ids;
        for (const Listen& listen : listens) {
            auto id = storeIn(connection, listen, nullptr);
            if (!id)
                return fail(std::move(id.error()));
            ids.push_back(*id);
        }
        return ids;
    });
}

Result<std::vector<ListenId>> ListenWriter::takeBack(std::span<const ListenId> ids)
{
    return m_database.write([&](Connection& connection) -> Result<std::vector<ListenId>> {
        Result<std::vector<ListenId>> unsent = std::vector<ListenId>(ids.begin(), ids.end());
        if (m_stillUnsent)
            unsent = m_stillUnsent(connection, ids);
        if (!unsent)
            return unsent;
        for (const ListenId id : *unsent) {
            auto removed = connection.execute(
                QStringLiteral("DELETE FROM listens WHERE id = ? AND listener_id = ?"), {id, myListenerId});
            if (!removed)
                return fail(std::move(removed.error()));
        }
        return unsent;
    });
}

Result<std::optional<ListenId>> ListenWriter::storeOnce(const Listen& listen, const Track* track)
{
    using MaybeId = std::optional<ListenId>;
    return m_database.write([&](Connection& connection) -> Result<MaybeId> {
        const auto recording = ListenStore(connection).recordingId(listen.recording);
        if (!recording)
            return fail(recording.error());
        const auto known =
            connection.change(QStringLiteral("UPDATE listens SET heard_ms = max(heard_ms, ?) WHERE "
                                             "listener_id = ? AND listened_at = ? AND recording_id = ?"),
                              {listen.heardMs, myListenerId, listen.listenedAt, *recording});
        if (!known)
            return fail(known.error());
        if (*known > 0)
            return MaybeId();
        const auto id = storeIn(connection, listen, track);
        return id ? Result<MaybeId>(MaybeId(*id)) : fail(id.error());
    });
}

Result<ListenId> ListenWriter::storeIn(Connection& connection, const Listen& listen, const Track* track)
{
    auto id = ListenStore(connection).insert(myListenerId, listen);
    if (!id || !m_owe)
        return id;
    Listen stored = listen;
    stored.id = *id;
    if (auto owed = m_owe(connection, *id, stored, track); !owed)
        return fail(std::move(owed.error()));
    return id;
}

Done ListenWriter::updateHeard(ListenId id, qint64 heardMs)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(
            QStringLiteral("UPDATE listens SET heard_ms = max(heard_ms, ?) WHERE id = ?"), {heardMs, id});
    });
}

Result<int> ListenWriter::shiftStarts(std::span<const ListenId> ids, qint64 seconds)
{
    Q_ASSERT(ids.size() <= 500);
    return m_database.write([&](Connection& connection) -> Result<int> {
        Result<std::vector<ListenId>> moving = std::vector<ListenId>(ids.begin(), ids.end());
        if (m_stillUnsent)
            moving = m_stillUnsent(connection, ids);
        if (!moving)
            return fail(std::move(moving.error()));
        int moved = 0;
        for (const ListenId id : *moving) {
            auto changed = connection.change(
                QStringLiteral("UPDATE listens SET listened_at = listened_at + ? WHERE id = ?"),
                {seconds, id});
            if (!changed)
                return changed;
            moved += *changed;
        }
        return moved;
    });
}

} // namespace sillon
