// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/playtellers.h"

#include "history/sourcestore.h"
#include "storage/database.h"

namespace sillon {

Result<QStringList> readPlayTellers(Database& database, ListenerId listener)
{
    return database.read([listener](Connection& connection) -> Result<QStringList> {
        const auto services = connection.all(
            QStringLiteral("SELECT service FROM history_sources s WHERE listener_id = ? AND service <> ? AND "
                           "EXISTS(SELECT 1 FROM echoes e WHERE e.source_id = s.id) GROUP BY service ORDER "
                           "BY min(id)"),
            {listener, fileSourceService()}, [](const Row& row) { return row.text(0); });
        if (!services)
            return fail(services.error());
        return QStringList(services->begin(), services->end());
    });
}

} // namespace sillon
