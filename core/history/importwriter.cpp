// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/importwriter.h"

#include "history/knownlistens.h"
#include "history/listenjson.h"
#include "history/playborders.h"
#include "listens/listenmatch.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int mostStagedAtOnce = 5000;

std::vector<qint64> secondsOf(const ImportBatch& batch)
{
    std::vector<qint64> seconds;
    for (const Listen& play : batch.plays)
        seconds.push_back(play.listenedAt);
    return seconds;
}

/// All seconds that a batch tells anything of.
HistoryRange extentOf(const ImportBatch& batch)
{
    HistoryRange range = batch.whole;
    for (const Listen& play : batch.plays) {
        range.from = range.isEmpty() ? play.listenedAt : std::min(range.from, play.listenedAt);
        range.to = range.isEmpty() ? play.listenedAt + 1 : std::max(range.to, play.listenedAt + 1);
    }
    return {range.from - farthestMatchSeconds, range.to + farthestMatchSeconds};
}

/// The plays that a plan changes anything for; its places are those in the batch returned.
ImportBatch keepChanged(ImportBatch batch, ImportPlan& plan)
{
    std::vector<Listen> kept;
    const auto keep = [&](std::size_t& play) {
        kept.push_back(std::move(batch.plays[play]));
        play = kept.size() - 1;
    };
    for (std::size_t& play : plan.fresh)
        keep(play);
    for (ImportPlan::Join& join : plan.joins)
        keep(join.play);
    for (ImportPlan::Correction& correction : plan.corrections)
        keep(correction.play);
    for (ImportPlan::Recognised& deletion : plan.recognised)
        keep(deletion.play);
    plan.deleted.clear();
    batch.plays = std::move(kept);
    return batch;
}

ImportCounts countsOf(const ImportBatch& batch, const ImportPlan& plan)
{
    ImportCounts counts;
    counts.fetched = static_cast<qint64>(batch.plays.size());
    counts.added = static_cast<qint64>(plan.fresh.size());
    counts.joined = static_cast<qint64>(plan.joins.size());
    counts.corrected = static_cast<qint64>(plan.corrections.size());
    counts.removed = static_cast<qint64>(plan.gone.size());
    counts.deleted = static_cast<qint64>(plan.deleted.size());
    return counts;
}

} // namespace

ImportCounts& ImportCounts::operator+=(const ImportCounts& other)
{
    fetched += other.fetched;
    added += other.added;
    joined += other.joined;
    corrected += other.corrected;
    removed += other.removed;
    deleted += other.deleted;
    return *this;
}

ImportWriter::ImportWriter(Database& database, const StoredSource& source)
    : m_database(database)
    , m_source(source)
{}

Result<ImportCounts> ImportWriter::store(const ImportBatch& batch)
{
    Q_ASSERT(batch.plays.size() <= mostPlays + mostHeldOver);
    const auto store = [&](Connection& c) -> Result<ImportCounts> {
        auto counts = storeIn(c, batch);
        if (!counts)
            return counts;
        auto read = SourceStore::readSoFar(c, m_source.id);
        if (!read)
            return fail(std::move(read.error()));
        noteRead(*read, batch.read, batch.readAt);
        auto noted = SourceStore::setReadSoFar(c, m_source.id, *read);
        if (noted && batch.total)
            noted = SourceStore::setTotal(c, m_source.id, batch.total);
        if (!noted)
            return fail(std::move(noted.error()));
        return counts;
    };
    auto stored = m_database.write(store);
    if (!stored) {
        // The names it knew may have gone with another history that was deleted meanwhile.
        m_names.forget();
        stored = m_database.write(store);
    }
    if (!stored)
        m_names.forget();
    return stored;
}

Result<ImportCounts> ImportWriter::tryOut(const ImportBatch& batch)
{
    return m_database.read([&](Connection& c) -> Result<ImportCounts> {
        const auto plan = planIn(c, batch);
        if (!plan)
            return fail(plan.error());
        return countsOf(batch, *plan);
    });
}

Result<qint64> ImportWriter::heldIn(Connection& connection, const HistoryRange& range) const
{
    return connection.number(QStringLiteral("SELECT count(*) FROM echoes WHERE source_id = ? AND played_at "
                                            ">= ? AND played_at < ?"),
                             {m_source.id, range.from, range.to});
}

Result<Shrinkage> ImportWriter::shrinkageOf(const ImportBatch& batch)
{
    return m_database.read([&](Connection& c) -> Result<Shrinkage> {
        const auto held = heldIn(c, batch.whole);
        if (!held)
            return fail(held.error());
        if (*held < plainlyBelievedPlays)
            return Shrinkage{*held, 0};
        const auto plan = planIn(c, batch);
        return plan ? Result<Shrinkage>({*held, static_cast<qint64>(plan->gone.size())}) : fail(plan.error());
    });
}

Result<Shrinkage> ImportWriter::shrinkageOfStaged(const HistoryRange& range)
{
    return m_database.read([&](Connection& c) -> Result<Shrinkage> {
        const auto held = heldIn(c, range);
        const auto told = c.number(QStringLiteral("SELECT count(*) FROM staged_plays WHERE source_id = ? AND "
                                                  "played_at >= ? AND played_at < ?"),
                                   {m_source.id, range.from, range.to});
        if (!held || !told)
            return fail(held ? told.error() : held.error());
        return Shrinkage{*held, std::max<qint64>(*held - *told, 0)};
    });
}

Result<ImportCounts> ImportWriter::storeIn(Connection& connection, const ImportBatch& batch)
{
    const auto plan = planIn(connection, batch);
    return plan ? apply(connection, batch, *plan) : fail(plan.error());
}

Result<ImportPlan> ImportWriter::planIn(Connection& connection, const ImportBatch& batch)
{
    const auto listener = SourceStore::listenerOf(connection, m_source);
    if (!listener)
        return fail(listener.error());
    m_source.listener = *listener;
    const HistoryRange extent = extentOf(batch);
    const auto known = knownListens(connection, m_source, nearbySeconds(secondsOf(batch)), extent);
    if (!known)
        return fail(known.error());
    const auto deleted =
        DeletedPlays(connection)
            .between(m_source.listener, m_source.service, m_source.userName, extent.from, extent.to);
    if (!deleted)
        return fail(deleted.error());
    std::vector<ToldPlay> told;
    told.reserve(batch.plays.size());
    for (const Listen& play : batch.plays) {
        const NameCache::Keys keys = m_names.keysOf(play.recording);
        told.push_back({play, keys.artist, keys.title});
    }
    return planImport(*known, told, batch.whole, *deleted);
}

Result<ImportCounts> ImportWriter::apply(Connection& connection, const ImportBatch& batch,
                                         const ImportPlan& plan)
{
    Done done;
    // What is gone goes first: a play that took its second may take its place.
    for (const ImportPlan::Gone& gone : plan.gone) {
        if (done)
            done = forget(connection, gone);
    }
    for (const ImportPlan::Correction& correction : plan.corrections) {
        if (done)
            done = correct(connection, correction, batch.plays[correction.play]);
    }
    for (const ImportPlan::Join& join : plan.joins) {
        if (done)
            done = noteEcho(connection, join.listen, batch.plays[join.play]);
    }
    for (const std::size_t play : plan.fresh) {
        if (done)
            done = addListen(connection, batch.plays[play]);
    }
    for (const ImportPlan::Recognised& deletion : plan.recognised) {
        if (done)
            done = noteDeleted(connection, deletion.listen, batch.plays[deletion.play]);
    }
    if (!done)
        return fail(std::move(done.error()));
    return countsOf(batch, plan);
}

/// From now on that play of this source is the deleted one, and no other.
Done ImportWriter::noteDeleted(Connection& connection, ListenId listen, const Listen& play)
{
    const NameCache::Keys keys = m_names.keysOf(play.recording);
    return DeletedPlays(connection)
        .noteTold({listen, play.listenedAt, keys.artist, keys.title, true}, m_source.service,
                  m_source.userName);
}

Done ImportWriter::addListen(Connection& connection, const Listen& play)
{
    const auto names = m_names.idsOf(connection, play);
    if (!names)
        return fail(names.error());
    const auto id = ListenStore(connection).insert(m_source.listener, play, *names);
    if (!id)
        return fail(id.error());
    return connection.execute(
        QStringLiteral("INSERT INTO echoes(source_id, played_at, listen_id, recording_id, brought) "
                       "VALUES(?, ?, ?, ?, ?)"),
        {m_source.id, play.listenedAt, *id, names->recording, *id});
}

Done ImportWriter::noteEcho(Connection& connection, ListenId listen, const Listen& play)
{
    const auto names = m_names.idsOf(connection, play);
    if (!names)
        return fail(names.error());
    return connection.execute(
        QStringLiteral(
            "INSERT INTO echoes(source_id, played_at, listen_id, recording_id) VALUES(?, ?, ?, ?)"),
        {m_source.id, play.listenedAt, listen, names->recording});
}

Done ImportWriter::correct(Connection& connection, const ImportPlan::Correction& correction,
                           const Listen& play)
{
    const auto names = m_names.idsOf(connection, play);
    if (!names)
        return fail(names.error());
    if (correction.renames) {
        if (auto renamed = ListenStore(connection).rename(correction.listen, *names); !renamed)
            return renamed;
    }
    return connection.execute(QStringLiteral("UPDATE echoes SET recording_id = ? WHERE source_id = ? AND "
                                             "played_at = ? AND listen_id = ?"),
                              {names->recording, m_source.id, play.listenedAt, correction.listen});
}

/// Another source may tell of it since it was compared.
Done ImportWriter::forget(Connection& connection, const ImportPlan::Gone& gone)
{
    const auto others = connection.number(
        QStringLiteral("SELECT count(*) FROM echoes WHERE listen_id = ? AND source_id <> ?"),
        {gone.listen, m_source.id});
    if (!others)
        return fail(others.error());
    if (gone.removes && *others == 0)
        return ListenStore(connection).remove(gone.listen);
    return connection.execute(
        QStringLiteral("DELETE FROM echoes WHERE source_id = ? AND played_at = ? AND listen_id = ?"),
        {m_source.id, gone.playedAt, gone.listen});
}

Done ImportWriter::stage(std::span<const Listen> plays)
{
    return m_database.write([&](Connection& c) -> Done {
        for (const Listen& play : plays) {
            auto staged = c.execute(
                QStringLiteral("INSERT INTO staged_plays(source_id, played_at, names) VALUES(?, ?, ?)"),
                {m_source.id, play.listenedAt, QString::fromUtf8(lineOfListen(play))});
            if (!staged)
                return staged;
        }
        return {};
    });
}

Done ImportWriter::dropStaged()
{
    for (int dropped = 1; dropped > 0;) {
        const auto some = m_database.write([&](Connection& c) {
            return c.change(QStringLiteral("DELETE FROM staged_plays WHERE id IN (SELECT id FROM "
                                           "staged_plays WHERE source_id = ? LIMIT ?)"),
                            {m_source.id, mostStagedAtOnce});
        });
        if (!some)
            return fail(some.error());
        dropped = *some;
    }
    return {};
}

Result<std::vector<Listen>> ImportWriter::staged(Connection& connection, const HistoryRange& range)
{
    auto lines = connection.all(
        QStringLiteral("SELECT DISTINCT names FROM staged_plays WHERE source_id = ? AND played_at >= ? AND "
                       "played_at < ? ORDER BY played_at LIMIT ?"),
        {m_source.id, range.from, range.to, mostStagedAtOnce},
        [](const Row& row) { return row.text(0).toUtf8(); });
    if (!lines)
        return fail(std::move(lines.error()));
    std::vector<Listen> plays;
    for (const QByteArray& line : *lines) {
        auto play = listenInLine(line);
        if (!play)
            return fail(std::move(play.error()));
        plays.push_back(std::move(*play));
    }
    return plays;
}

/// The next staged plays of the range, as they tell its first seconds whole.
Result<ImportBatch> ImportWriter::nextStaged(Connection& connection, const HistoryRange& left, qint64 readAt)
{
    auto plays = staged(connection, left);
    if (!plays)
        return fail(std::move(plays.error()));
    HistoryRange window = left;
    // The last second of a full helping may not be whole.
    if (plays->size() == mostStagedAtOnce && plays->back().listenedAt > plays->front().listenedAt) {
        const std::size_t quiet = quietPlace(*plays);
        window.to = quiet < plays->size() ? (*plays)[quiet].listenedAt : plays->back().listenedAt;
        while (plays->back().listenedAt >= window.to)
            plays->pop_back();
    }
    return ImportBatch{std::move(*plays), window, window, {}, readAt};
}

/// What is to be changed, compared while others write.
Result<ImportWriter::SwapPlan> ImportWriter::planSwap(const HistoryRange& range, qint64 readAt,
                                                      const std::stop_token& stop)
{
    SwapPlan all;
    const auto newest = m_database.read(
        [](Connection& c) { return c.number(QStringLiteral("SELECT max(id) FROM listens")); });
    if (!newest)
        return fail(newest.error());
    all.newest = *newest;
    for (HistoryRange left = range; !left.isEmpty();) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        auto done = m_database.read([&](Connection& c) -> Done {
            auto batch = nextStaged(c, left, readAt);
            if (!batch)
                return fail(std::move(batch.error()));
            auto plan = planIn(c, *batch);
            if (!plan)
                return fail(std::move(plan.error()));
            all.counts += countsOf(*batch, *plan);
            left.from = batch->whole.to;
            if (plan->changesAnything())
                all.windows.push_back({keepChanged(std::move(*batch), *plan), std::move(*plan)});
            return {};
        });
        if (!done)
            return fail(std::move(done.error()));
    }
    all.listener = m_source.listener;
    return all;
}

/// Listens that came after the comparison may be these plays.
Result<bool> ImportWriter::isOutdated(Connection& connection, const SwapPlan& plan,
                                      const ImportBatch& batch) const
{
    const auto listener = SourceStore::listenerOf(connection, m_source);
    if (!listener)
        return fail(listener.error());
    const HistoryRange extent = extentOf(batch);
    const auto later = connection.number(
        QStringLiteral("SELECT EXISTS(SELECT 1 FROM listens WHERE id > ? AND listener_id = ? AND listened_at "
                       ">= ? AND listened_at < ?)"),
        {plan.newest, *listener, extent.from, extent.to});
    return later ? Result<bool>(*listener != plan.listener || *later > 0) : fail(later.error());
}

Done ImportWriter::applySwap(Connection& connection, const SwapPlan& plan, const std::stop_token& stop)
{
    for (const SwapPlan::Window& window : plan.windows) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto outdated = isOutdated(connection, plan, window.batch);
        if (!outdated)
            return fail(outdated.error());
        auto batch = *outdated ? nextStaged(connection, window.batch.whole, window.batch.readAt)
                               : Result<ImportBatch>(ImportBatch());
        if (!batch)
            return fail(std::move(batch.error()));
        const auto counts =
            *outdated ? storeIn(connection, *batch) : apply(connection, window.batch, window.plan);
        if (!counts)
            return fail(counts.error());
    }
    return {};
}

Result<ImportCounts> ImportWriter::swap(const HistoryRange& range, qint64 readAt, const std::stop_token& stop)
{
    const auto plan = planSwap(range, readAt, stop);
    if (!plan)
        return fail(plan.error());
    auto swapped = m_database.write([&](Connection& c) -> Done {
        auto done = applySwap(c, *plan, stop);
        if (!done)
            return done;
        auto read = SourceStore::readSoFar(c, m_source.id);
        if (!read)
            return fail(std::move(read.error()));
        noteRead(*read, range, readAt);
        return SourceStore::setReadSoFar(c, m_source.id, *read);
    });
    if (!swapped)
        m_names.forget();
    if (swapped)
        swapped = dropStaged();
    return swapped ? Result<ImportCounts>(plan->counts) : fail(std::move(swapped.error()));
}

} // namespace sillon
