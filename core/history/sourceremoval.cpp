// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sourceremoval.h"

#include "history/filesource.h"
#include "history/mergedlisten.h"
#include "listens/deletedplays.h"
#include "listens/listenerstore.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace sillon {

namespace {

constexpr std::size_t mostAtOnce = 250;

/// A listen that the source holds.
struct Holding
{
    ListenId listen = 0;
    qint64 playedAt = 0;
    ListenOrigin origin = ListenOrigin::Player;
    std::optional<StoredSource> other; ///< one that tells of it too
    bool isBrought = false;            ///< it came into being with this source
    bool isOwed = false;               ///< it was sent somewhere, or waits to be
};

/// From where the plays of a source come.
ListenOrigin originOf(const StoredSource& source)
{
    if (source.service != fileSourceService())
        return source.service.startsWith(QLatin1String("listenbrainz")) ? ListenOrigin::ListenBrainz
                                                                        : ListenOrigin::Lastfm;
    switch (FileSource::fromUserName(source.userName).value_or(FileSource()).format) {
    case HistoryFileFormat::ListenBrainz:
        return ListenOrigin::ListenBrainz;
    case HistoryFileFormat::Spotify:
        return ListenOrigin::Spotify;
    case HistoryFileFormat::ScrobblerLog:
        return ListenOrigin::ScrobblerLog;
    case HistoryFileFormat::Csv:
    case HistoryFileFormat::LastfmJson:
        break;
    }
    return ListenOrigin::Lastfm;
}

Result<std::vector<Holding>> someHoldings(Connection& c, SourceId source)
{
    return c.all(
        QStringLiteral(
            "SELECT x.listen_id, x.played_at, l.origin, x.brought IS x.listen_id, EXISTS(SELECT 1 FROM "
            "submissions s WHERE s.listen_id = x.listen_id), h.service, h.user_name FROM echoes x JOIN "
            "listens l ON l.id = x.listen_id LEFT JOIN history_sources h ON h.id = (SELECT "
            "min(o.source_id) FROM echoes o WHERE o.listen_id = x.listen_id AND o.source_id <> "
            "x.source_id) WHERE x.source_id = ? LIMIT ?"),
        {source, static_cast<qint64>(mostAtOnce)}, [](const Row& row) {
            Holding holding{row.integer(0), row.integer(1), listenOriginOf(row.text(2)), {},
                            row.flag(3),    row.flag(4)};
            if (!row.isNull(5)) {
                holding.other.emplace();
                holding.other->service = row.text(5);
                holding.other->userName = row.text(6);
            }
            return holding;
        });
}

/// What was heard here stays. An export of ours tells of plays that were heard here once: who takes that file
/// in takes them out again with it, until something else hangs on them.
bool goesWithSource(const Holding& holding)
{
    if (holding.other)
        return false;
    return !isOurs(holding.origin) || (holding.isBrought && !holding.isOwed);
}

/// The source tells of it no more. Where it brought the play, that is here for the others alone from now on,
/// and comes from where it still does.
Done forgetEcho(Connection& c, const StoredSource& source, const Holding& holding)
{
    auto done = c.execute(
        QStringLiteral("DELETE FROM echoes WHERE source_id = ? AND played_at = ? AND listen_id = ?"),
        {source.id, holding.playedAt, holding.listen});
    if (done && holding.isBrought)
        done = c.execute(QStringLiteral("UPDATE echoes SET brought = listen_id WHERE listen_id = ?"),
                         {holding.listen});
    if (done && holding.other && !isOurs(holding.origin) && holding.origin == originOf(source))
        done = ListenStore(c).setOrigin(holding.listen, originOf(*holding.other));
    return done;
}

/// How many were dealt with, and how many of them are gone.
Result<std::pair<qint64, qint64>> removeSome(Connection& c, const StoredSource& source)
{
    const auto some = someHoldings(c, source.id);
    if (!some)
        return fail(some.error());
    qint64 gone = 0;
    for (const Holding& each : *some) {
        const bool goes = goesWithSource(each);
        gone += goes ? 1 : 0;
        if (auto done = goes ? ListenStore(c).remove(each.listen) : forgetEcho(c, source, each); !done)
            return fail(std::move(done.error()));
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

/// Nothing of a listener is left: neither listens nor another source, such as a file.
Done removeListener(Connection& c, ListenerId listener)
{
    const auto sources =
        c.number(QStringLiteral("SELECT count(*) FROM history_sources WHERE listener_id = ?"), {listener});
    if (!sources)
        return fail(sources.error());
    if (*sources > 0 || listener == myListenerId)
        return {};
    auto done = DeletedPlays(c).forgetAllOf(listener);
    return done ? ListenerStore(c).remove(listener) : done;
}

/// A play of the source that was made one with another could be taken back otherwise, and keeps its names.
Done forgetMerges(Connection& c, SourceId source)
{
    struct Kept
    {
        qint64 id = 0;
        Result<MergedListen> merged = fail(ErrorKind::NotFound);
    };
    const auto merges =
        c.all(QStringLiteral("SELECT id, removed_id, removed, echoes, owed FROM merged_listens"), {},
              [](const Row& row) {
                  return Kept{row.integer(0),
                              MergedListen::fromTexts(row.integer(1), row.text(2), row.text(3), row.text(4))};
              });
    if (!merges)
        return fail(merges.error());
    for (const Kept& kept : *merges) {
        if (!kept.merged || isOurs(kept.merged->row.listen.origin))
            continue;
        const auto& echoes = kept.merged->echoes;
        const bool isOfSource = std::any_of(echoes.begin(), echoes.end(),
                                            [source](const HeldEcho& echo) { return echo.source == source; });
        if (!isOfSource)
            continue;
        auto gone = c.execute(QStringLiteral("DELETE FROM merged_listens WHERE id = ?"), {kept.id});
        if (!gone)
            return gone;
    }
    return {};
}

Done removeRest(Connection& c, const StoredSource& source)
{
    Done done = forgetReading(c, source.id);
    if (done)
        done = forgetMerges(c, source.id);
    if (done)
        done = c.execute(QStringLiteral("DELETE FROM history_sources WHERE id = ?"), {source.id});
    if (done)
        done = c.execute(QStringLiteral("DELETE FROM service_users WHERE service = ? AND user_name = ?"),
                         {source.service, source.userName});
    if (done)
        done = c.execute(QStringLiteral("DELETE FROM service_years WHERE service = ? AND user_name = ?"),
                         {source.service, source.userName});
    if (done)
        done = DeletedPlays(c).forgetToldBy(source.service, source.userName);
    return done ? removeListener(c, source.listener) : done;
}

Result<std::vector<qint64>> idsIn(Connection& c, const char* statement)
{
    return c.all(QLatin1String(statement), {}, [](const Row& row) { return row.integer(0); });
}

Result<UnusedNames> unusedNames(Connection& c)
{
    auto recordings =
        idsIn(c, "SELECT id FROM recordings WHERE id NOT IN (SELECT recording_id FROM listens) AND id NOT IN "
                 "(SELECT recording_id FROM echoes)");
    if (!recordings)
        return fail(std::move(recordings.error()));
    auto releases = idsIn(c, "SELECT id FROM releases WHERE id NOT IN (SELECT release_id FROM listens WHERE "
                             "release_id IS NOT NULL)");
    if (!releases)
        return fail(std::move(releases.error()));
    return UnusedNames{std::move(*recordings), std::move(*releases)};
}

/// Up to mostAtOnce of them; they are taken from the list.
std::vector<qint64> takeSome(std::vector<qint64>& ids)
{
    const std::size_t left = ids.size() > mostAtOnce ? ids.size() - mostAtOnce : 0;
    std::vector<qint64> some(ids.begin() + static_cast<std::ptrdiff_t>(left), ids.end());
    ids.resize(left);
    return some;
}

/// Whose plays are deleted does not want their names kept either.
Done removeUnusedNames(Database& database, const std::stop_token& stop)
{
    auto names = database.read(unusedNames);
    if (!names)
        return fail(std::move(names.error()));
    while (!names->recordings.empty() || !names->releases.empty()) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const UnusedNames some{takeSome(names->recordings), takeSome(names->releases)};
        auto removed = database.write([&some](Connection& c) { return ListenStore(c).removeNames(some); });
        if (!removed)
            return removed;
    }
    return {};
}

Result<qint64> removeListens(Database& database, const StoredSource& source, const std::stop_token& stop)
{
    qint64 gone = 0;
    for (qint64 some = 1; some > 0;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto removed = database.write([&](Connection& c) { return removeSome(c, source); });
        if (!removed)
            return fail(removed.error());
        some = removed->first;
        gone += removed->second;
    }
    return gone;
}

/// What this thread deletes is overwritten while this stands, and what the journal holds of it at its end.
class Overwriting
{
public:
    explicit Overwriting(Database& database)
        : m_database(database)
    {
        set("PRAGMA secure_delete = ON");
    }
    ~Overwriting()
    {
        set("PRAGMA secure_delete = OFF");
        set("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    Overwriting(const Overwriting&) = delete;
    Overwriting& operator=(const Overwriting&) = delete;

private:
    /// Where it is refused, what was deleted is gone all the same, and overwritten later.
    void set(const char* pragma)
    {
        std::ignore = m_database.read([pragma](Connection& c) { return c.number(QLatin1String(pragma)); });
    }
    Database& m_database;
};

} // namespace

Result<qint64> removeSource(Database& database, const StoredSource& source, const RemoveUnheard& alsoRemove,
                            const std::stop_token& stop)
{
    const Overwriting overwriting(database);
    auto done = database.write([&](Connection& c) { return forgetReading(c, source.id); });
    const auto gone =
        done ? removeListens(database, source, stop) : Result<qint64>(fail(std::move(done.error())));
    if (!gone)
        return gone;
    done = removeUnusedNames(database, stop);
    if (done && alsoRemove)
        done = alsoRemove(stop);
    if (done)
        done = database.write([&](Connection& c) { return removeRest(c, source); });
    return done ? gone : fail(std::move(done.error()));
}

} // namespace sillon
