// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/otherlisteners.h"

#include "storage/database.h"

namespace sillon {

Result<std::vector<OtherListener>> readOtherListeners(Database& database)
{
    return database.read([](Connection& connection) {
        return connection.all(
            QStringLiteral(
                "SELECT id, service, user_name FROM listeners w WHERE id <> ? AND EXISTS(SELECT 1 FROM "
                "listens l WHERE l.listener_id = w.id) ORDER BY user_name COLLATE NOCASE, id"),
            {myListenerId}, [](const Row& row) {
                return OtherListener{row.integer(0), row.text(1), row.text(2)};
            });
    });
}

} // namespace sillon
