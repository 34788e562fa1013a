// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/listeneradoption.h"

#include "history/knownlistens.h"
#include "listens/deletedplays.h"
#include "listens/listenerstore.h"
#include "listens/listenmatch.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int mostAtOnce = 200;

/// The next listens of another listener that came from the source, oldest first.
Result<std::vector<KnownListen>> nextListens(Connection& c, const StoredSource& source)
{
    auto range =
        c.one(QStringLiteral("SELECT min(listened_at), max(listened_at) FROM (SELECT listened_at FROM "
                             "listens WHERE listener_id = ? ORDER BY listened_at LIMIT ?)"),
              {source.listener, mostAtOnce}, [](const Row& row) {
                  return row.isNull(0) ? HistoryRange{} : HistoryRange{row.integer(0), row.integer(1) + 1};
              });
    if (!range)
        return fail(std::move(range.error()));
    if (!*range || (*range)->isEmpty())
        return std::vector<KnownListen>();
    return knownListens(c, source, {**range}, {});
}

std::vector<MatchPlay> playsOf(const std::vector<KnownListen>& listens)
{
    std::vector<MatchPlay> plays;
    for (const KnownListen& each : listens)
        plays.push_back({each.listen.listenedAt, each.artistKey, each.titleKey, each.sentThere, each.others});
    return plays;
}

/// My listens that may be these and that the source has not told of as others.
Result<std::vector<KnownListen>> mineNear(Connection& c, const StoredSource& source,
                                          const std::vector<KnownListen>& theirs)
{
    StoredSource mine = source;
    mine.listener = myListenerId;
    std::vector<qint64> seconds;
    for (const KnownListen& each : theirs)
        seconds.push_back(each.listen.listenedAt);
    auto near = knownListens(c, mine, nearbySeconds(std::move(seconds)), {});
    if (near)
        std::erase_if(*near, [](const KnownListen& each) { return each.echo.has_value(); });
    return near;
}

/// The play is that listen of mine: what services hold of it is held of mine.
Done merge(Connection& c, ListenId theirs, ListenId mine)
{
    auto moved = c.execute(QStringLiteral("UPDATE OR IGNORE echoes SET listen_id = ? WHERE listen_id = ?"),
                           {mine, theirs});
    return moved ? ListenStore(c).remove(theirs) : moved;
}

Done becomeMine(Connection& c, const StoredSource& source)
{
    auto mine = c.execute(QStringLiteral("UPDATE history_sources SET listener_id = ? WHERE id = ?"),
                          {myListenerId, source.id});
    if (mine)
        mine = DeletedPlays(c).giveTo(myListenerId, source.listener);
    return mine ? ListenerStore(c).remove(source.listener) : mine;
}

/// 0 when nothing was left: the source is mine then, in the same transaction, whoever else writes to it.
Result<qint64> adoptSome(Connection& c, const StoredSource& source)
{
    const auto theirs = nextListens(c, source);
    if (!theirs)
        return fail(theirs.error());
    if (theirs->empty()) {
        auto mine = becomeMine(c, source);
        return mine ? Result<qint64>(0) : fail(std::move(mine.error()));
    }
    const auto mine = mineNear(c, source, *theirs);
    if (!mine)
        return fail(mine.error());
    const auto matches = matchListens(playsOf(*mine), playsOf(*theirs));
    for (std::size_t i = 0; i < theirs->size(); ++i) {
        const ListenId id = (*theirs)[i].listen.id;
        const Done done = matches[i] ? merge(c, id, (*mine)[*matches[i]].listen.id)
                                     : ListenStore(c).giveTo(myListenerId, id);
        if (!done)
            return fail(done.error());
    }
    return static_cast<qint64>(theirs->size());
}

Result<std::vector<StoredSource>> foreignSourcesOfMine(Connection& c)
{
    return c.all(
        QStringLiteral("SELECT s.id, s.service, s.user_name, s.listener_id FROM history_sources s JOIN "
                       "accounts a ON a.service = s.service AND a.user_name = s.user_name WHERE "
                       "s.listener_id <> ?"),
        {myListenerId}, [](const Row& row) {
            StoredSource source;
            source.id = row.integer(0);
            source.service = row.text(1);
            source.userName = row.text(2);
            source.listener = row.integer(3);
            return source;
        });
}

} // namespace

Result<qint64> adoptFetchedPlays(Database& database, const std::stop_token& stop)
{
    const auto sources = database.read([](Connection& c) { return foreignSourcesOfMine(c); });
    if (!sources)
        return fail(sources.error());
    qint64 adopted = 0;
    for (const StoredSource& source : *sources) {
        for (qint64 some = 1; some > 0 && !stop.stop_requested();) {
            const auto done = database.write([&](Connection& c) { return adoptSome(c, source); });
            if (!done)
                return fail(done.error());
            some = *done;
            adopted += some;
        }
        if (stop.stop_requested())
            break;
    }
    return adopted;
}

} // namespace sillon
