// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/listenholders.h"

#include "history/sourcestore.h"

#include <QStringList>

namespace sillon {

QString textOf(const std::vector<ListenHolder>& holders)
{
    QStringList texts;
    for (const ListenHolder& holder : holders)
        texts.append(holder.service + QLatin1Char('/') + holder.userName);
    return texts.join(QStringLiteral(", "));
}

Result<std::vector<ListenHolder>> holdersOf(Connection& connection, ListenId listen)
{
    return connection.all(QStringLiteral("SELECT s.service, s.user_name FROM echoes x JOIN history_sources s "
                                         "ON s.id = x.source_id WHERE x.listen_id = ? ORDER BY s.id"),
                          {listen}, [](const Row& row) {
                              return ListenHolder{row.text(0), row.text(1)};
                          });
}

Result<std::vector<ListenId>> listensHeldBy(Connection& connection, AccountId account, qint64 from)
{
    return connection.all(
        QStringLiteral("SELECT DISTINCT x.listen_id FROM listens l JOIN echoes x ON x.listen_id = l.id "
                       "JOIN history_sources s ON s.id = x.source_id WHERE l.listener_id = ? AND "
                       "l.listened_at >= ? AND (s.service = ? OR EXISTS (SELECT 1 FROM accounts a WHERE "
                       "a.id = ? AND s.service = a.service AND s.user_name = a.user_name))"),
        {myListenerId, from, fileSourceService(), account}, [](const Row& row) { return row.integer(0); });
}

} // namespace sillon
