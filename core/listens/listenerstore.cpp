// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenerstore.h"

namespace sillon {

Result<ListenerId> ListenerStore::idOf(const QString& service, const QString& userName)
{
    auto known = m_connection.one(
        QStringLiteral("SELECT id FROM listeners WHERE service = ? AND user_name = ? COLLATE NOCASE"),
        {service, userName}, [](const Row& row) { return row.integer(0); });
    if (!known)
        return fail(std::move(known.error()));
    if (*known)
        return **known;
    return m_connection.insert(QStringLiteral("INSERT INTO listeners(service, user_name) VALUES(?, ?)"),
                               {service, userName});
}

Done ListenerStore::rename(ListenerId listener, const QString& userName)
{
    return m_connection.execute(QStringLiteral("UPDATE listeners SET user_name = ? WHERE id = ? AND id <> ?"),
                                {userName, listener, myListenerId});
}

Done ListenerStore::remove(ListenerId listener)
{
    return m_connection.execute(
        QStringLiteral("DELETE FROM listeners WHERE id = ? AND id <> ? AND NOT EXISTS("
                       "SELECT 1 FROM listens l WHERE l.listener_id = listeners.id)"),
        {listener, myListenerId});
}

} // namespace sillon
