// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedfetchstore.h"

#include "music/matchkey.h"

namespace sillon {

namespace {

Done insertPage(Connection& connection, qint64 fetch, const std::vector<LovedTrack>& loved)
{
    for (const LovedTrack& one : loved) {
        const Recording& recording = one.recording;
        if (songKey(recording).isEmpty())
            continue;
        auto inserted = connection.execute(
            QStringLiteral(
                "INSERT INTO loved_fetched(fetch_id, artist, title, artist_key, title_key, key_version, "
                "mbid, loved_at) VALUES(?, ?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT(fetch_id, artist_key, title_key) "
                "DO UPDATE SET loved_at = min(loved_at, excluded.loved_at)"),
            {fetch, recording.artist, recording.title, foldedText(recording.artist),
             foldedText(recording.title), matchKeyVersion,
             recording.mbid ? recording.mbid->text() : QString(), one.lovedAt});
        if (!inserted)
            return inserted;
    }
    return {};
}

/// How many of the tracks that were read went.
Result<qint64> removeSome(Connection& connection, qint64 fetch)
{
    auto done = connection.execute(QStringLiteral("DELETE FROM loved_fetched WHERE rowid IN (SELECT rowid "
                                                  "FROM loved_fetched WHERE fetch_id = ? LIMIT 500)"),
                                   {fetch});
    return done ? connection.number(QStringLiteral("SELECT changes()"))
                : Result<qint64>(fail(std::move(done.error())));
}

} // namespace

Result<std::optional<LovedFetch>> LovedFetchStore::find(const LovedOwner& owner) const
{
    return m_database.read([&](Connection& connection) {
        return connection.one(QStringLiteral("SELECT id, next_page, pages, total, answered, begun_at "
                                             "FROM loved_fetches WHERE service = ? AND user_name = ?"),
                              {owner.service, owner.userName}, [](const Row& row) {
                                  LovedFetch fetch;
                                  fetch.id = row.integer(0);
                                  fetch.nextPage = row.integer(1);
                                  fetch.pages = row.integer(2);
                                  fetch.total = row.integer(3);
                                  fetch.answered = row.integer(4);
                                  fetch.begunAt = row.integer(5);
                                  return fetch;
                              });
    });
}

Result<LovedFetch> LovedFetchStore::begin(const LovedOwner& owner, qint64 now)
{
    auto begun = m_database.write([&](Connection& connection) {
        return connection.execute(
            QStringLiteral(
                "INSERT INTO loved_fetches(service, user_name, next_page, pages, total, answered, begun_at) "
                "VALUES(?, ?, 1, 0, 0, 0, ?) ON CONFLICT(service, user_name) DO UPDATE SET "
                "next_page = 1, pages = 0, total = 0, answered = 0, begun_at = excluded.begun_at"),
            {owner.service, owner.userName, now});
    });
    if (!begun)
        return fail(std::move(begun.error()));
    const auto fetch = find(owner);
    if (!fetch)
        return fail(fetch.error());
    return fetch->value_or(LovedFetch());
}

Done LovedFetchStore::putPage(const LovedFetch& after, bool isFirst, const std::vector<LovedTrack>& loved)
{
    return m_database.write([&](Connection& connection) -> Done {
        if (isFirst) {
            auto emptied = connection.execute(QStringLiteral("DELETE FROM loved_fetched WHERE fetch_id = ?"),
                                              {after.id});
            if (!emptied)
                return emptied;
        }
        if (auto inserted = insertPage(connection, after.id, loved); !inserted)
            return inserted;
        return connection.execute(
            QStringLiteral(
                "UPDATE loved_fetches SET next_page = ?, pages = ?, total = ?, answered = ? WHERE id = ?"),
            {after.nextPage, after.pages, after.total, after.answered, after.id});
    });
}

Result<std::vector<LovedTrack>> LovedFetchStore::loved(const LovedOwner& owner) const
{
    return m_database.read([&](Connection& connection) {
        return connection.all(
            QStringLiteral("SELECT d.artist, d.title, d.mbid, d.loved_at FROM loved_fetched d "
                           "JOIN loved_fetches f ON f.id = d.fetch_id "
                           "WHERE f.service = ? AND f.user_name = ? ORDER BY d.rowid"),
            {owner.service, owner.userName}, [](const Row& row) {
                LovedTrack loved;
                loved.recording.artist = row.text(0);
                loved.recording.title = row.text(1);
                loved.recording.mbid = RecordingMbid::parse(row.text(2));
                loved.lovedAt = row.integer(3);
                return loved;
            });
    });
}

Done LovedFetchStore::forget(const LovedOwner& owner, const std::stop_token& stop)
{
    const auto fetch = find(owner);
    if (!fetch || !*fetch)
        return fetch ? Done() : fail(fetch.error());
    const qint64 id = (*fetch)->id;
    for (qint64 gone = 1; gone > 0;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto removed = m_database.write([id](Connection& c) { return removeSome(c, id); });
        if (!removed)
            return fail(removed.error());
        gone = *removed;
    }
    return m_database.write([id](Connection& c) {
        return c.execute(QStringLiteral("DELETE FROM loved_fetches WHERE id = ?"), {id});
    });
}

} // namespace sillon
