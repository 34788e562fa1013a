// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/knownlistens.h"

namespace sillon {

namespace {

KnownListen knownListenOf(const Row& row)
{
    KnownListen known;
    Listen& listen = known.listen;
    listen.id = row.integer(0);
    listen.listenedAt = row.integer(1);
    listen.origin = listenOriginOf(row.text(2));
    listen.recording = {row.text(3), row.text(4), RecordingMbid::parse(row.text(5)),
                        ArtistMbid::parse(row.text(6))};
    known.artistKey = row.text(7);
    known.titleKey = row.text(8);
    listen.release = {row.text(9), row.text(10), ReleaseMbid::parse(row.text(11)),
                      ReleaseGroupMbid::parse(row.text(12))};
    if (!row.isNull(13))
        known.echo = Echo{row.integer(13), row.text(14), row.text(15)};
    known.heldElsewhere = row.flag(16);
    known.sentThere = row.flag(17);
    return known;
}

const QString& columnsAndTables()
{
    static const QString text = QStringLiteral(
        "SELECT l.id, l.listened_at, l.origin, r.artist, r.title, r.mbid, r.artist_mbid, r.artist_key, "
        "r.title_key, e.title, e.album_artist, e.mbid, e.group_mbid, x.played_at, q.artist, q.title, "
        "EXISTS(SELECT 1 FROM echoes o WHERE o.listen_id = l.id AND o.source_id <> ?), "
        "EXISTS(SELECT 1 FROM submissions s JOIN accounts a ON a.id = s.account_id WHERE s.listen_id = l.id "
        "AND s.state IN ('sent', 'sending') AND a.service = ? AND a.user_name = ?) "
        "FROM listens l JOIN recordings r ON r.id = l.recording_id "
        "LEFT JOIN releases e ON e.id = l.release_id "
        "LEFT JOIN echoes x ON x.listen_id = l.id AND x.source_id = ? "
        "LEFT JOIN recordings q ON q.id = x.recording_id ");
    return text;
}

} // namespace

Result<std::vector<KnownListen>> knownListens(Connection& connection, const StoredSource& source,
                                              const HistoryRange& range)
{
    static const QString near =
        columnsAndTables() + QStringLiteral("WHERE l.listener_id = ? AND l.listened_at >= ? AND "
                                            "l.listened_at < ? ORDER BY l.listened_at, l.id");
    static const QString told =
        columnsAndTables() +
        QStringLiteral("WHERE l.id IN (SELECT f.listen_id FROM echoes f JOIN listens g ON g.id = f.listen_id "
                       "WHERE f.source_id = ? AND f.played_at >= ? AND f.played_at < ? AND g.listener_id = ? "
                       "AND NOT (g.listened_at >= ? AND g.listened_at < ?)) ORDER BY l.listened_at, l.id");
    auto known = connection.all(
        near, {source.id, source.service, source.userName, source.id, source.listener, range.from, range.to},
        knownListenOf);
    if (!known)
        return known;
    auto farther = connection.all(told,
                                  {source.id, source.service, source.userName, source.id, source.id,
                                   range.from, range.to, source.listener, range.from, range.to},
                                  knownListenOf);
    if (!farther)
        return farther;
    known->insert(known->end(), farther->begin(), farther->end());
    return known;
}

} // namespace sillon
