// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/knownlistens.h"

#include "history/filesource.h"
#include "listens/listenmatch.h"
#include "music/matchkey.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

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
        "AND (s.state IN ('sent', 'sending') OR s.unanswered > 0) "
        "AND ((a.service = ? AND a.user_name = ?) OR a.service GLOB ?)) "
        "FROM listens l JOIN recordings r ON r.id = l.recording_id "
        "LEFT JOIN releases e ON e.id = l.release_id "
        "LEFT JOIN echoes x ON x.listen_id = l.id AND x.source_id = ? "
        "LEFT JOIN recordings q ON q.id = x.recording_id ");
    return text;
}

/// Whose plays a file of that kind holds: a pattern of services; of none when it does not say.
QString exportedBy(const StoredSource& source)
{
    if (source.service != fileSourceService())
        return QLatin1String("");
    const auto file = FileSource::fromUserName(source.userName);
    switch (file ? file->format : HistoryFileFormat::Spotify) {
    case HistoryFileFormat::Csv:
    case HistoryFileFormat::LastfmJson:
        return QStringLiteral("lastfm");
    case HistoryFileFormat::ListenBrainz:
        return QStringLiteral("listenbrainz*");
    case HistoryFileFormat::Spotify:
    case HistoryFileFormat::ScrobblerLog:
        break;
    }
    return QLatin1String("");
}

/// A listen, and names that it has elsewhere.
struct CalledElsewhere
{
    ListenId listen = 0;
    OtherNames names;
};

/// What the sources call these listens, and what they were sent as; ids: a JSON list.
Result<std::vector<CalledElsewhere>> namesElsewhere(Connection& connection, const QString& ids)
{
    auto told = connection.all(
        QStringLiteral("SELECT DISTINCT x.listen_id, q.artist_key, q.title_key FROM json_each(?) j "
                       "JOIN echoes x ON x.listen_id = j.value JOIN listens l ON l.id = x.listen_id "
                       "JOIN recordings q ON q.id = x.recording_id WHERE x.recording_id <> l.recording_id"),
        {ids}, [](const Row& row) {
            return CalledElsewhere{row.integer(0), {row.text(1), row.text(2)}};
        });
    if (!told)
        return told;
    const auto sent = connection.all(
        QStringLiteral("SELECT s.listen_id, w.artist, w.title FROM json_each(?) j JOIN submissions s ON "
                       "s.listen_id = j.value JOIN sent_as w ON w.submission_id = s.id"),
        {ids}, [](const Row& row) {
            return CalledElsewhere{row.integer(0), {foldedText(row.text(1)), foldedText(row.text(2))}};
        });
    if (!sent)
        return sent;
    told->insert(told->end(), sent->begin(), sent->end());
    return told;
}

/// A listen that one source told of under corrected names is looked for under these too.
Done giveNamesElsewhere(Connection& connection, std::vector<KnownListen>& known)
{
    QHash<ListenId, std::size_t> places;
    QJsonArray ids;
    for (std::size_t i = 0; i < known.size(); ++i) {
        places.insert(known[i].listen.id, i);
        ids.append(known[i].listen.id);
    }
    const auto names =
        namesElsewhere(connection, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    if (!names)
        return fail(names.error());
    for (const CalledElsewhere& each : *names) {
        KnownListen& listen = known[places.value(each.listen)];
        if (each.names != OtherNames{listen.artistKey, listen.titleKey})
            listen.others.push_back(each.names);
    }
    return {};
}

} // namespace

std::vector<HistoryRange> nearbySeconds(std::vector<qint64> plays)
{
    constexpr qint64 oneStretch = qint64(6) * 60 * 60; // few listens, and one question instead of many
    std::sort(plays.begin(), plays.end());
    std::vector<HistoryRange> ranges;
    for (const qint64 second : plays) {
        const HistoryRange near{second - farthestMatchSeconds, second + farthestMatchSeconds + 1};
        if (!ranges.empty() && near.from - ranges.back().to <= oneStretch)
            ranges.back().to = near.to;
        else
            ranges.push_back(near);
    }
    return ranges;
}

Result<std::vector<KnownListen>> knownListens(Connection& connection, const StoredSource& source,
                                              const std::vector<HistoryRange>& near, const HistoryRange& told)
{
    static const QString inRange =
        columnsAndTables() + QStringLiteral("WHERE l.listener_id = ? AND l.listened_at >= ? AND "
                                            "l.listened_at < ? ORDER BY l.listened_at, l.id");
    // Of whomever they are by now: while a source changes hands, some of its plays have not followed yet.
    static const QString byId = columnsAndTables() + QStringLiteral("WHERE l.id = ?");
    const QString exported = exportedBy(source);
    std::vector<KnownListen> known;
    QSet<ListenId> isKnown;
    for (const HistoryRange& range : near) {
        auto read = connection.each(inRange,
                                    {source.id, source.service, source.userName, exported, source.id,
                                     source.listener, range.from, range.to},
                                    [&](const Row& row) {
                                        known.push_back(knownListenOf(row));
                                        isKnown.insert(known.back().listen.id);
                                    });
        if (!read)
            return fail(std::move(read.error()));
    }
    const auto ids = connection.all(
        QStringLiteral("SELECT listen_id FROM echoes WHERE source_id = ? AND played_at >= ? AND played_at < "
                       "? ORDER BY played_at, listen_id"),
        {source.id, told.from, told.to}, [](const Row& row) { return ListenId(row.integer(0)); });
    if (!ids)
        return fail(ids.error());
    for (const ListenId id : *ids) {
        if (isKnown.contains(id))
            continue;
        auto read =
            connection.each(byId, {source.id, source.service, source.userName, exported, source.id, id},
                            [&known](const Row& row) { known.push_back(knownListenOf(row)); });
        if (!read)
            return fail(std::move(read.error()));
    }
    if (auto named = giveNamesElsewhere(connection, known); !named)
        return fail(std::move(named.error()));
    return known;
}

} // namespace sillon
