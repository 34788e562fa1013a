// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/listeneradoption.h"

#include "history/knownlistens.h"
#include "listens/deletedplays.h"
#include "listens/listenerstore.h"
#include "listens/listenmatch.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace sillon {

namespace {

constexpr int mostAtOnce = 200;

/// The seconds of the next listens of another listener, the oldest ones; empty when there are none.
Result<HistoryRange> nextSeconds(Connection& c, ListenerId listener)
{
    auto range =
        c.one(QStringLiteral("SELECT min(listened_at), max(listened_at) FROM (SELECT listened_at FROM "
                             "listens WHERE listener_id = ? ORDER BY listened_at LIMIT ?)"),
              {listener, mostAtOnce}, [](const Row& row) {
                  return row.isNull(0) ? HistoryRange{} : HistoryRange{row.integer(0), row.integer(1) + 1};
              });
    return range ? Result<HistoryRange>(range->value_or(HistoryRange{})) : fail(std::move(range.error()));
}

/// Who tells of the listens of these seconds.
Result<std::vector<StoredSource>> sourcesOf(Connection& c, ListenerId listener, const HistoryRange& range)
{
    return c.all(QStringLiteral("SELECT s.id, s.service, s.user_name, s.service = 'file' FROM "
                                "history_sources s WHERE EXISTS(SELECT 1 FROM listens l JOIN echoes x ON "
                                "x.listen_id = l.id WHERE l.listener_id = ? AND l.listened_at >= ? AND "
                                "l.listened_at < ? AND x.source_id = s.id) ORDER BY 4, 1"),
                 {listener, range.from, range.to}, [listener](const Row& row) {
                     StoredSource source;
                     source.id = row.integer(0);
                     source.service = row.text(1);
                     source.userName = row.text(2);
                     source.listener = listener;
                     return source;
                 });
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

/// A source that tells of both tells of two plays.
Result<bool> haveOneSource(Connection& c, ListenId a, ListenId b)
{
    const auto found = c.number(
        QStringLiteral("SELECT EXISTS(SELECT 1 FROM echoes x JOIN echoes y ON y.source_id = x.source_id "
                       "WHERE x.listen_id = ? AND y.listen_id = ?)"),
        {a, b});
    return found ? Result<bool>(*found > 0) : fail(found.error());
}

Done becomeMine(Connection& c, const StoredSource& source)
{
    auto mine = c.execute(QStringLiteral("UPDATE history_sources SET listener_id = ? WHERE listener_id = ?"),
                          {myListenerId, source.listener});
    if (mine)
        mine = DeletedPlays(c).giveTo(myListenerId, source.listener);
    return mine ? ListenerStore(c).remove(source.listener) : mine;
}

/// A listen of theirs, and the one of mine that it is; 0: none.
using Pairs = std::vector<std::pair<ListenId, ListenId>>;

/// What the source tells of (or, where isTold is false, what nobody does) among theirs of these seconds,
/// looked for among mine that it has not told of and that are none of theirs so far.
Done pairUp(Connection& c, const StoredSource& source, const HistoryRange& range, bool isTold, Pairs& pairs)
{
    auto theirs = knownListens(c, source, {range}, {});
    if (!theirs)
        return fail(std::move(theirs.error()));
    const auto isPaired = [&pairs](ListenId id) {
        return std::any_of(pairs.begin(), pairs.end(),
                           [id](const auto& pair) { return pair.first == id || pair.second == id; });
    };
    std::erase_if(*theirs, [&](const KnownListen& each) {
        return each.echo.has_value() != isTold || isPaired(each.listen.id);
    });
    auto mine = mineNear(c, source, *theirs);
    if (!mine)
        return fail(std::move(mine.error()));
    std::erase_if(*mine, [&](const KnownListen& each) { return isPaired(each.listen.id); });
    const auto matches = matchListens(playsOf(*mine), playsOf(*theirs));
    for (std::size_t i = 0; i < theirs->size(); ++i) {
        const ListenId id = (*theirs)[i].listen.id;
        const ListenId match = matches[i] ? (*mine)[*matches[i]].listen.id : 0;
        const auto areTwo = match != 0 ? haveOneSource(c, id, match) : Result<bool>(false);
        if (!areTwo)
            return fail(areTwo.error());
        pairs.emplace_back(id, *areTwo ? 0 : match);
    }
    return {};
}

/// 0 when nothing was left: the source is mine then, in the same transaction, whoever else writes to it. Each
/// source is asked for itself, as some plays may have been moved before another source told of them.
Result<qint64> adoptSome(Connection& c, const StoredSource& source)
{
    const auto range = nextSeconds(c, source.listener);
    if (!range)
        return fail(range.error());
    if (range->isEmpty()) {
        auto mine = becomeMine(c, source);
        return mine ? Result<qint64>(0) : fail(std::move(mine.error()));
    }
    const auto sources = sourcesOf(c, source.listener, *range);
    if (!sources)
        return fail(sources.error());
    Pairs pairs;
    Done done;
    for (const StoredSource& each : *sources) {
        if (done)
            done = pairUp(c, each, *range, true, pairs);
    }
    if (done)
        done = pairUp(c, source, *range, false, pairs);
    for (const auto& [theirs, mine] : pairs) {
        if (done)
            done = mine != 0 ? merge(c, theirs, mine) : ListenStore(c).giveTo(myListenerId, theirs);
    }
    return done ? Result<qint64>(static_cast<qint64>(pairs.size())) : fail(std::move(done.error()));
}

/// Sources of listeners whose name is an account of mine, or whose plays the user says are mine; files last.
Result<std::vector<StoredSource>> foreignSourcesOfMine(Connection& c)
{
    return c.all(
        QStringLiteral(
            "SELECT s.id, s.service, s.user_name, w.id, s.service = 'file' FROM listeners w JOIN "
            "history_sources s ON s.listener_id = w.id JOIN accounts a ON a.service = w.service AND "
            "a.user_name = w.user_name COLLATE NOCASE WHERE w.id <> ? UNION SELECT s.id, s.service, "
            "s.user_name, w.id, 0 FROM history_sources s JOIN listeners w ON w.service = s.service AND "
            "w.user_name = s.user_name COLLATE NOCASE WHERE w.id <> ? AND s.listener_id = ? ORDER BY 5, 1"),
        {myListenerId, myListenerId, myListenerId}, [](const Row& row) {
            StoredSource source;
            source.id = row.integer(0);
            source.service = row.text(1);
            source.userName = row.text(2);
            source.listener = row.integer(3);
            return source;
        });
}

/// A listen of mine that the source tells of.
struct Told
{
    ListenId listen = 0;
    qint64 playedAt = 0;
    NameIds names; ///< as the source calls it
    ListenOrigin origin = ListenOrigin::Player;
    bool heldElsewhere = false;
};

Result<std::vector<Told>> toldOfMine(Connection& c, const StoredSource& source)
{
    return c.all(
        QStringLiteral("SELECT x.listen_id, x.played_at, x.recording_id, l.release_id, l.origin, "
                       "EXISTS(SELECT 1 FROM echoes o WHERE o.listen_id = x.listen_id AND o.source_id <> "
                       "x.source_id) FROM echoes x JOIN listens l ON l.id = x.listen_id WHERE x.source_id = "
                       "? AND l.listener_id = ? LIMIT ?"),
        {source.id, myListenerId, mostAtOnce}, [](const Row& row) {
            return Told{row.integer(0),
                        row.integer(1),
                        {row.integer(2), row.optionalInteger(3)},
                        listenOriginOf(row.text(4)),
                        row.flag(5)};
        });
}

/// Mine stays; they have one of their own, which the source tells of from now on.
Done copyFor(Connection& c, ListenerId listener, const StoredSource& source, const Told& told)
{
    Listen theirs;
    theirs.listenedAt = told.playedAt;
    theirs.origin = source.service.startsWith(QLatin1String("listenbrainz")) ? ListenOrigin::ListenBrainz
                                                                             : ListenOrigin::Lastfm;
    const auto id = ListenStore(c).insert(listener, theirs, told.names);
    if (!id)
        return fail(id.error());
    return c.execute(QStringLiteral("UPDATE echoes SET listen_id = ? WHERE source_id = ? AND played_at = ? "
                                    "AND listen_id = ?"),
                     {*id, source.id, told.playedAt, told.listen});
}

Result<qint64> giveBackSome(Connection& c, const StoredSource& source)
{
    const auto listener = SourceStore::listenerOf(c, source);
    const auto some = toldOfMine(c, source);
    if (!listener || !some)
        return fail(listener ? some.error() : listener.error());
    for (const Told& told : *some) {
        const Done done = isOurs(told.origin) || told.heldElsewhere
                              ? copyFor(c, *listener, source, told)
                              : ListenStore(c).giveTo(*listener, told.listen);
        if (!done)
            return fail(done.error());
    }
    return static_cast<qint64>(some->size());
}

/// From now on what is fetched is theirs.
Done becomeTheirs(Connection& c, const StoredSource& source)
{
    const auto account =
        c.number(QStringLiteral("SELECT count(*) FROM accounts WHERE service = ? AND user_name = ? COLLATE "
                                "NOCASE"),
                 {source.service, source.userName});
    if (!account || *account > 0)
        return account ? fail(ErrorKind::AccountRefused, source.userName) : fail(account.error());
    const auto listener = ListenerStore(c).idOf(source.service, source.userName);
    if (!listener)
        return fail(listener.error());
    return c.execute(QStringLiteral("UPDATE history_sources SET listener_id = ? WHERE id = ?"),
                     {*listener, source.id});
}

Result<qint64> giveBackAll(Database& database, const StoredSource& source, const std::stop_token& stop)
{
    qint64 given = 0;
    for (qint64 some = 1; some > 0;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto done = database.write([&](Connection& c) { return giveBackSome(c, source); });
        if (!done)
            return done;
        some = *done;
        given += some;
    }
    return given;
}

/// Not while the name is an account of mine: then its plays are on their way to me.
Result<bool> isTheirsButTellsOfMine(Connection& c, const StoredSource& source)
{
    const auto found = c.number(
        QStringLiteral("SELECT EXISTS(SELECT 1 FROM history_sources s JOIN echoes x ON x.source_id = s.id "
                       "JOIN listens l ON l.id = x.listen_id WHERE s.id = ? AND s.listener_id <> ? AND "
                       "l.listener_id = ? AND NOT EXISTS(SELECT 1 FROM accounts a WHERE a.service = "
                       "s.service AND a.user_name = s.user_name COLLATE NOCASE))"),
        {source.id, myListenerId, myListenerId});
    return found ? Result<bool>(*found > 0) : fail(found.error());
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

Result<qint64> takePlays(Database& database, const StoredSource& source, const std::stop_token& stop)
{
    // The source is mine while a listener of its name is there: that is gone on with.
    auto mine = database.write([&](Connection& c) {
        return c.execute(QStringLiteral("UPDATE history_sources SET listener_id = ? WHERE id = ?"),
                         {myListenerId, source.id});
    });
    return mine ? adoptFetchedPlays(database, stop) : fail(std::move(mine.error()));
}

Result<qint64> giveBackPlays(Database& database, const StoredSource& source, const std::stop_token& stop)
{
    if (auto theirs = database.write([&](Connection& c) { return becomeTheirs(c, source); }); !theirs)
        return fail(std::move(theirs.error()));
    return giveBackAll(database, source, stop);
}

Done finishMove(Database& database, const StoredSource& source, const std::stop_token& stop)
{
    if (auto adopted = adoptFetchedPlays(database, stop); !adopted)
        return fail(std::move(adopted.error()));
    const auto isCutOff = database.read([&](Connection& c) { return isTheirsButTellsOfMine(c, source); });
    if (!isCutOff)
        return fail(isCutOff.error());
    if (!*isCutOff)
        return {};
    auto given = giveBackAll(database, source, stop);
    return given ? Done() : fail(std::move(given.error()));
}

} // namespace sillon
