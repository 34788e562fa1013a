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
    return m_database.write([&](Connection& connection) -> Result<ListenId> {
        auto id = ListenStore(connection).insert(myListenerId, listen);
        if (!id || !m_owe)
            return id;
        Listen stored = listen;
        stored.id = *id;
        if (auto owed = m_owe(connection, *id, stored, track); !owed)
            return fail(std::move(owed.error()));
        return id;
    });
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
