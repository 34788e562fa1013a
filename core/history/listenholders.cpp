// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/listenholders.h"

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

} // namespace sillon
