// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/importwriter.h"

#include "history/knownlistens.h"
#include "history/listenjson.h"
#include "listens/listenmatch.h"

#include <algorithm>

namespace sillon {

namespace {

// Of a swap, inside its one transaction.
constexpr int mostStagedAtOnce = 5000;

/// Where listens that may be these plays, or that these plays replace, begin.
HistoryRange neighbourhood(const ImportBatch& batch)
{
    HistoryRange range = batch.whole;
    for (const Listen& play : batch.plays) {
        range.from = range.isEmpty() ? play.listenedAt : std::min(range.from, play.listenedAt);
        range.to = range.isEmpty() ? play.listenedAt + 1 : std::max(range.to, play.listenedAt + 1);
    }
    return {range.from - farthestMatchSeconds, range.to + farthestMatchSeconds};
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
    Q_ASSERT(batch.plays.size() <= mostPlays);
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
    const HistoryRange near = neighbourhood(batch);
    const auto known = knownListens(connection, m_source, near);
    if (!known)
        return fail(known.error());
    const auto deleted =
        DeletedPlays(connection)
            .between(m_source.listener, m_source.service, m_source.userName, near.from, near.to);
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
    if (!done)
        return fail(std::move(done.error()));
    return countsOf(batch, plan);
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
        QStringLiteral(
            "INSERT INTO echoes(source_id, played_at, listen_id, recording_id) VALUES(?, ?, ?, ?)"),
        {m_source.id, play.listenedAt, *id, names->recording});
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

Done ImportWriter::forget(Connection& connection, const ImportPlan::Gone& gone)
{
    if (gone.removes)
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
    return m_database.write([&](Connection& c) {
        return c.execute(QStringLiteral("DELETE FROM staged_plays WHERE source_id = ?"), {m_source.id});
    });
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

Result<ImportCounts> ImportWriter::swap(const HistoryRange& range, qint64 readAt)
{
    auto swapped = m_database.write([&](Connection& c) -> Result<ImportCounts> {
        ImportCounts all;
        for (HistoryRange left = range; !left.isEmpty();) {
            auto plays = staged(c, left);
            if (!plays)
                return fail(std::move(plays.error()));
            HistoryRange window = left;
            // The last second of a full helping may not be whole.
            if (plays->size() == mostStagedAtOnce && plays->back().listenedAt > plays->front().listenedAt) {
                window.to = plays->back().listenedAt;
                while (plays->back().listenedAt == window.to)
                    plays->pop_back();
            }
            const auto counts = storeIn(c, {std::move(*plays), window, window, {}, readAt});
            if (!counts)
                return counts;
            all += *counts;
            left.from = window.to;
        }
        auto read = SourceStore::readSoFar(c, m_source.id);
        if (!read)
            return fail(std::move(read.error()));
        noteRead(*read, range, readAt);
        auto done = SourceStore::setReadSoFar(c, m_source.id, *read);
        if (done)
            done = c.execute(QStringLiteral("DELETE FROM staged_plays WHERE source_id = ?"), {m_source.id});
        return done ? Result<ImportCounts>(all) : fail(std::move(done.error()));
    });
    if (!swapped)
        m_names.forget();
    return swapped;
}

} // namespace sillon
