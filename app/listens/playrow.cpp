// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/playrow.h"

#include "storage/database.h"

#include <utility>

namespace sillon {

Result<std::vector<PlayRow>> readPlayRows(Database& database, std::span<const ListenId> ids)
{
    auto scrobbles = ScrobbleReader(database).rows(ids);
    if (!scrobbles)
        return fail(std::move(scrobbles.error()));
    return database.read([&](Connection& c) -> Result<std::vector<PlayRow>> {
        std::vector<PlayRow> rows;
        rows.reserve(scrobbles->size());
        for (ScrobbleRow& scrobble : *scrobbles) {
            auto holders = holdersOf(c, scrobble.listen.id);
            if (!holders)
                return fail(std::move(holders.error()));
            PlayRow row;
            static_cast<ScrobbleRow&>(row) = std::move(scrobble);
            row.holders = std::move(*holders);
            rows.push_back(std::move(row));
        }
        return rows;
    });
}

} // namespace sillon
