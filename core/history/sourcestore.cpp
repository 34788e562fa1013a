// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/sourcestore.h"

#include "listens/listenerstore.h"

#include <algorithm>

namespace sillon {

namespace {

QString select(const char* where)
{
    return QStringLiteral(
               "SELECT s.id, s.service, s.user_name, s.listener_id, s.total, s.read_at, "
               "(SELECT count(*) FROM echoes x WHERE x.source_id = s.id) FROM history_sources s ") +
           QLatin1String(where);
}

StoredSource sourceOf(const Row& row)
{
    StoredSource source;
    source.id = row.integer(0);
    source.service = row.text(1);
    source.userName = row.text(2);
    source.listener = row.integer(3);
    source.total = row.optionalInteger(4);
    source.readAt = row.integer(5);
    source.held = row.integer(6);
    return source;
}

Done noteWhole(Connection& c, StoredSource& source)
{
    const auto read = SourceStore::readSoFar(c, source.id);
    if (!read)
        return fail(read.error());
    source.isWhole = isWhole(*read);
    return {};
}

Result<std::optional<StoredSource>> findIn(Connection& c, const QString& service, const QString& userName)
{
    auto found = c.one(select("WHERE s.service = ? AND s.user_name = ?"), {service, userName}, sourceOf);
    if (!found || !*found)
        return found;
    if (auto noted = noteWhole(c, **found); !noted)
        return fail(std::move(noted.error()));
    return found;
}

Result<bool> isAccountOfMine(Connection& c, const QString& service, const QString& userName)
{
    const auto mine =
        c.number(QStringLiteral("SELECT count(*) FROM accounts WHERE service = ? AND user_name = ?"),
                 {service, userName});
    return mine ? Result<bool>(*mine > 0) : fail(mine.error());
}

Result<ListenerId> listenerNamed(Connection& c, const QString& service, const QString& userName)
{
    if (service == fileSourceService())
        return myListenerId;
    const auto mine = isAccountOfMine(c, service, userName);
    if (!mine)
        return fail(mine.error());
    return *mine ? Result<ListenerId>(myListenerId) : ListenerStore(c).idOf(service, userName);
}

Done addRanges(Connection& c, SourceId source, const TimeRanges& ranges, bool settled)
{
    for (const HistoryRange& range : ranges.ranges()) {
        auto added = c.execute(QStringLiteral("INSERT INTO import_checkpoints(source_id, from_at, to_at, "
                                              "settled) VALUES(?, ?, ?, ?)"),
                               {source, range.from, range.to, settled});
        if (!added)
            return added;
    }
    return {};
}

} // namespace

std::optional<int> partialPercent(const StoredSource& source)
{
    if (source.isWhole || !source.total || *source.total <= 0)
        return std::nullopt;
    return static_cast<int>(std::clamp<qint64>(source.held * 100 / *source.total, 0, 99));
}

QString fileSourceService()
{
    return QStringLiteral("file");
}

Result<std::vector<StoredSource>> SourceStore::all() const
{
    return m_database.read([](Connection& c) -> Result<std::vector<StoredSource>> {
        auto sources = c.all(select("ORDER BY s.id"), {}, sourceOf);
        if (!sources)
            return sources;
        for (StoredSource& source : *sources) {
            if (auto noted = noteWhole(c, source); !noted)
                return fail(std::move(noted.error()));
        }
        return sources;
    });
}

Result<std::optional<StoredSource>> SourceStore::find(const QString& service, const QString& userName) const
{
    return m_database.read([&](Connection& c) { return findIn(c, service, userName); });
}

Result<StoredSource> SourceStore::open(const QString& service, const QString& userName)
{
    return openAs(service, userName, service, userName);
}

Result<StoredSource> SourceStore::openFile(const QString& name, const QString& ownerService,
                                           const QString& ownerName)
{
    return openAs(fileSourceService(), name, ownerService, ownerName);
}

Result<std::optional<ListenerId>> SourceStore::listenerOf(const QString& service,
                                                          const QString& userName) const
{
    return m_database.read([&](Connection& c) -> Result<std::optional<ListenerId>> {
        const auto mine = isAccountOfMine(c, service, userName);
        if (!mine || *mine)
            return mine ? Result<std::optional<ListenerId>>(myListenerId) : fail(mine.error());
        return c.one(
            QStringLiteral("SELECT id FROM listeners WHERE service = ? AND user_name = ? COLLATE NOCASE"),
            {service, userName}, [](const Row& row) { return ListenerId(row.integer(0)); });
    });
}

Result<StoredSource> SourceStore::openAs(const QString& service, const QString& userName,
                                         const QString& ownerService, const QString& ownerName)
{
    return m_database.write([&](Connection& c) -> Result<StoredSource> {
        auto known = findIn(c, service, userName);
        if (!known)
            return fail(std::move(known.error()));
        if (*known)
            return **known;
        const auto listener = listenerNamed(c, ownerService, ownerName);
        if (!listener)
            return fail(listener.error());
        const auto id = c.insert(
            QStringLiteral("INSERT INTO history_sources(service, user_name, listener_id) VALUES(?, ?, ?)"),
            {service, userName, *listener});
        if (!id)
            return fail(id.error());
        StoredSource source;
        source.id = *id;
        source.service = service;
        source.userName = userName;
        source.listener = *listener;
        return source;
    });
}

Result<ListenerId> SourceStore::listenerOf(Connection& connection, const StoredSource& source)
{
    const auto stored =
        connection.one(QStringLiteral("SELECT listener_id FROM history_sources WHERE id = ?"), {source.id},
                       [](const Row& row) { return ListenerId(row.integer(0)); });
    return stored ? Result<ListenerId>(stored->value_or(source.listener)) : fail(stored.error());
}

Done SourceStore::dropEmpty(SourceId source)
{
    return m_database.write([source](Connection& c) -> Done {
        const auto listener =
            c.number(QStringLiteral("SELECT listener_id FROM history_sources WHERE id = ?"), {source});
        if (!listener)
            return fail(listener.error());
        const auto dropped = c.change(
            QStringLiteral("DELETE FROM history_sources WHERE id = ? AND NOT EXISTS(SELECT 1 FROM echoes x "
                           "WHERE x.source_id = history_sources.id) AND NOT EXISTS(SELECT 1 FROM "
                           "import_checkpoints i WHERE i.source_id = history_sources.id)"),
            {source});
        if (!dropped)
            return fail(dropped.error());
        return *dropped > 0 ? ListenerStore(c).remove(*listener) : Done();
    });
}

Result<ReadSoFar> SourceStore::readSoFar(Connection& connection, SourceId source)
{
    ReadSoFar read;
    auto ranges = connection.each(
        QStringLiteral("SELECT from_at, to_at, settled FROM import_checkpoints WHERE source_id = ?"),
        {source}, [&read](const Row& row) {
            (row.flag(2) ? read.settled : read.fresh).add(HistoryRange{row.integer(0), row.integer(1)});
        });
    if (!ranges)
        return fail(std::move(ranges.error()));
    const auto readAt =
        connection.number(QStringLiteral("SELECT read_at FROM history_sources WHERE id = ?"), {source});
    if (!readAt)
        return fail(readAt.error());
    read.readAt = *readAt;
    return read;
}

Done SourceStore::setReadSoFar(Connection& connection, SourceId source, const ReadSoFar& read)
{
    auto done =
        connection.execute(QStringLiteral("DELETE FROM import_checkpoints WHERE source_id = ?"), {source});
    if (done)
        done = addRanges(connection, source, read.settled, true);
    if (done)
        done = addRanges(connection, source, read.fresh, false);
    if (!done)
        return done;
    return connection.execute(QStringLiteral("UPDATE history_sources SET read_at = ? WHERE id = ?"),
                              {read.readAt, source});
}

Done SourceStore::setTotal(Connection& connection, SourceId source, std::optional<qint64> total)
{
    return connection.execute(QStringLiteral("UPDATE history_sources SET total = ? WHERE id = ?"),
                              {total, source});
}

Result<ReadSoFar> SourceStore::readSoFar(SourceId source) const
{
    return m_database.read([source](Connection& c) { return readSoFar(c, source); });
}

Done SourceStore::setReadSoFar(SourceId source, const ReadSoFar& read)
{
    return m_database.write([&](Connection& c) { return setReadSoFar(c, source, read); });
}

Done SourceStore::setTotal(SourceId source, qint64 total)
{
    return m_database.write([&](Connection& c) { return setTotal(c, source, total); });
}

} // namespace sillon
