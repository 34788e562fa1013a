// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listencolumns.h"

#include "listens/songplaces.h"
#include "storage/database.h"

#include <algorithm>
#include <limits>

namespace sillon {

namespace {

// Through the table itself, as it lies on the disk: the index by time would look each row up on its own.
QByteArray selectRows(ListenerId listener, ListenId from)
{
    return "SELECT id, listened_at, CASE heard_ms WHEN 0 THEN length_ms ELSE heard_ms END, recording_id, "
           "coalesce(release_id, 0) FROM listens NOT INDEXED WHERE id >= " +
           QByteArray::number(from) + " AND listener_id = " + QByteArray::number(listener) + " ORDER BY id";
}

std::uint32_t fitted(qint64 value)
{
    return static_cast<std::uint32_t>(
        std::clamp<qint64>(value, 0, std::numeric_limits<std::uint32_t>::max()));
}

void reserve(ListenColumns& columns, std::size_t rows)
{
    columns.listenedAt.reserve(rows);
    columns.soundedMs.reserve(rows);
    columns.song.reserve(rows);
}

void dropLast(ListenColumns& columns)
{
    if (columns.size() == 0)
        return;
    columns.listenedAt.pop_back();
    columns.soundedMs.pop_back();
    columns.song.pop_back();
}

Done readRows(Connection& connection, ListenerId listener, ListenId from, ListenColumns& columns)
{
    SongPlaces places(columns.songs);
    return connection.scan(selectRows(listener, from), [&](const PlainRow& row) {
        columns.newest = row.integer(0);
        columns.listenedAt.push_back(fitted(row.integer(1)));
        columns.soundedMs.push_back(fitted(row.integer(2)));
        columns.song.push_back(places.placeOf({row.integer(3), row.integer(4)}));
    });
}

void findBounds(ListenColumns& columns)
{
    const auto [first, last] = std::minmax_element(columns.listenedAt.begin(), columns.listenedAt.end());
    columns.firstAt = columns.size() > 0 ? *first : 0;
    columns.lastAt = columns.size() > 0 ? *last : 0;
}

} // namespace

Result<std::shared_ptr<const ListenColumns>> readListenColumns(Database& database, ListenerId listener)
{
    return database.read([&](Connection& connection) -> Result<std::shared_ptr<const ListenColumns>> {
        // Others' listens make this too much, never too little; counting mine alone would read them all.
        const auto rows = connection.number(QStringLiteral("SELECT count(*) FROM listens"));
        if (!rows)
            return fail(rows.error());
        auto columns = std::make_shared<ListenColumns>();
        reserve(*columns, static_cast<std::size_t>(*rows));
        if (auto done = readRows(connection, listener, std::numeric_limits<ListenId>::min(), *columns); !done)
            return fail(std::move(done.error()));
        for (auto* column : {&columns->listenedAt, &columns->soundedMs, &columns->song})
            column->shrink_to_fit();
        findBounds(*columns);
        return columns;
    });
}

Result<std::shared_ptr<const ListenColumns>> readNewListens(Database& database, ListenerId listener,
                                                            const ListenColumns& known)
{
    return database.read([&](Connection& connection) -> Result<std::shared_ptr<const ListenColumns>> {
        auto columns = std::make_shared<ListenColumns>(known);
        dropLast(*columns);
        if (auto done = readRows(connection, listener, known.newest, *columns); !done)
            return fail(std::move(done.error()));
        findBounds(*columns);
        return columns;
    });
}

} // namespace sillon
