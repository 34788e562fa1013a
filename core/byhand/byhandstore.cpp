// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/byhandstore.h"

#include "library/trackreader.h"
#include "listens/listenreader.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

// Longer than any play that could reach into a timeline.
constexpr qint64 longestPlaySeconds = 6 * 3600;

/// Filters look at the library's file of a song, as they do when it is played.
Owe withLibraryTrack(Owe owe)
{
    return [owe = std::move(owe)](Connection& connection, ListenId id, const Listen& listen,
                                  const Track*) -> Done {
        const auto track = TrackReader::named(connection, listen.recording, listen.release);
        if (!track)
            return fail(track.error());
        return owe(connection, id, listen, *track ? &**track : nullptr);
    };
}

} // namespace

ByHandStore::ByHandStore(Database& database, OweFrom oweFrom, StillUnsent stillUnsent)
    : m_database(database)
    , m_oweFrom(std::move(oweFrom))
    , m_stillUnsent(std::move(stillUnsent))
{}

Result<std::vector<Listen>> ByHandStore::playsAround(std::span<const TimelinePlay> plays) const
{
    if (plays.empty())
        return std::vector<Listen>();
    const qint64 span = plays.back().endsAt - plays.front().startsAt;
    ListenQuery query;
    query.from = plays.front().startsAt - std::max(span, longestPlaySeconds);
    query.to = plays.back().endsAt + span;
    query.limit = 0;
    return ListenReader(m_database).listens(query);
}

Result<std::vector<Listen>> ByHandStore::store(std::span<const TimelinePlay> plays, qint64 notBefore)
{
    std::vector<Listen> listens = listensOf(plays);
    const auto ids = ListenWriter(m_database, withLibraryTrack(m_oweFrom(notBefore))).storeAll(listens);
    if (!ids)
        return fail(ids.error());
    for (std::size_t i = 0; i < listens.size(); ++i)
        listens[i].id = (*ids)[i];
    return listens;
}

Result<std::vector<ListenId>> ByHandStore::undo(std::span<const ListenId> ids)
{
    return ListenWriter(m_database, {}, m_stillUnsent).takeBack(ids);
}

Result<IndexUse> ByHandStore::indexUse(const QString& albumId) const
{
    const auto eachPart = m_database.read([&](Connection& c) {
        return c.number(QStringLiteral("SELECT each_part FROM byhand_choices WHERE album_id = ?"), {albumId});
    });
    if (!eachPart)
        return fail(eachPart.error());
    return *eachPart != 0 ? IndexUse::EachPart : IndexUse::OnePlay;
}

Done ByHandStore::rememberIndexUse(const QString& albumId, IndexUse use)
{
    return m_database.write([&](Connection& c) {
        return c.execute(QStringLiteral("INSERT INTO byhand_choices(album_id, each_part) VALUES(?, ?) "
                                        "ON CONFLICT(album_id) DO UPDATE SET each_part = excluded.each_part"),
                         {albumId, use == IndexUse::EachPart});
    });
}

} // namespace sillon
