// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sourceremoval.h"

#include "listens/listenerstore.h"

#include <utility>
#include <vector>

namespace sillon {

namespace {

constexpr int mostAtOnce = 250;

/// A listen that the source holds.
struct Holding
{
    ListenId listen = 0;
    qint64 playedAt = 0;
    ListenOrigin origin = ListenOrigin::Player;
    bool heldElsewhere = false;
};

Result<std::vector<Holding>> someHoldings(Connection& c, SourceId source)
{
    return c.all(
        QStringLiteral("SELECT x.listen_id, x.played_at, l.origin, EXISTS(SELECT 1 FROM echoes o WHERE "
                       "o.listen_id = x.listen_id AND o.source_id <> x.source_id) FROM echoes x JOIN listens "
                       "l ON l.id = x.listen_id WHERE x.source_id = ? LIMIT ?"),
        {source, mostAtOnce}, [](const Row& row) {
            return Holding{row.integer(0), row.integer(1), listenOriginOf(row.text(2)), row.flag(3)};
        });
}

/// How many were dealt with, and how many of them are gone.
Result<std::pair<qint64, qint64>> removeSome(Connection& c, SourceId source)
{
    const auto some = someHoldings(c, source);
    if (!some)
        return fail(some.error());
    qint64 gone = 0;
    for (const Holding& each : *some) {
        const bool goes = !isOurs(each.origin) && !each.heldElsewhere;
        gone += goes ? 1 : 0;
        const Done done =
            goes
                ? ListenStore(c).remove(each.listen)
                : c.execute(QStringLiteral(
                                "DELETE FROM echoes WHERE source_id = ? AND played_at = ? AND listen_id = ?"),
                            {source, each.playedAt, each.listen});
        if (!done)
            return fail(done.error());
    }
    return std::pair(static_cast<qint64>(some->size()), gone);
}

/// A removal that is cut off leaves a source that was read in part, not one that calls its rest whole.
Done forgetReading(Connection& c, SourceId source)
{
    const Done done =
        c.execute(QStringLiteral("DELETE FROM import_checkpoints WHERE source_id = ?"), {source});
    return done ? c.execute(QStringLiteral("DELETE FROM staged_plays WHERE source_id = ?"), {source}) : done;
}

Done removeRest(Connection& c, const StoredSource& source)
{
    Done done = forgetReading(c, source.id);
    if (done)
        done = c.execute(QStringLiteral("DELETE FROM history_sources WHERE id = ?"), {source.id});
    if (done)
        done = c.execute(QStringLiteral("DELETE FROM service_users WHERE service = ? AND user_name = ?"),
                         {source.service, source.userName});
    if (done)
        done = c.execute(QStringLiteral("DELETE FROM service_years WHERE service = ? AND user_name = ?"),
                         {source.service, source.userName});
    return done ? ListenerStore(c).remove(source.listener) : done;
}

Result<std::vector<qint64>> unusedIds(Connection& c, const char* statement)
{
    return c.all(QLatin1String(statement), {}, [](const Row& row) { return row.integer(0); });
}

/// Whose plays are deleted does not want their names kept either.
Done removeUnusedNames(Connection& c)
{
    const auto recordings =
        unusedIds(c, "SELECT id FROM recordings WHERE id NOT IN (SELECT recording_id FROM listens) AND id "
                     "NOT IN (SELECT recording_id FROM echoes)");
    if (!recordings)
        return fail(recordings.error());
    const auto releases =
        unusedIds(c, "SELECT id FROM releases WHERE id NOT IN (SELECT release_id FROM listens WHERE "
                     "release_id IS NOT NULL)");
    if (!releases)
        return fail(releases.error());
    auto removed = ListenStore(c).removeRecordings(*recordings);
    return removed ? ListenStore(c).removeReleases(*releases) : removed;
}

} // namespace

Result<qint64> removeSource(Database& database, const StoredSource& source, const std::stop_token& stop)
{
    if (auto forgotten = database.write([&](Connection& c) { return forgetReading(c, source.id); });
        !forgotten)
        return fail(std::move(forgotten.error()));
    qint64 gone = 0;
    for (qint64 some = 1; some > 0;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto removed = database.write([&](Connection& c) { return removeSome(c, source.id); });
        if (!removed)
            return fail(removed.error());
        some = removed->first;
        gone += removed->second;
    }
    const Done rest = database.write([&](Connection& c) -> Done {
        auto removed = removeRest(c, source);
        return removed ? removeUnusedNames(c) : removed;
    });
    return rest ? Result<qint64>(gone) : fail(rest.error());
}

} // namespace sillon
