// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenstore.h"

#include "listens/deletedplays.h"
#include "music/matchkey.h"
#include "music/mbidtext.h"

namespace sillon {

Result<qint64> ListenStore::recordingId(const Recording& recording)
{
    const QString mbid = textOf(recording.mbid);
    const QString artistMbid = textOf(recording.artistMbid);
    auto known = m_connection.one(
        QStringLiteral(
            "SELECT id FROM recordings WHERE artist = ? AND title = ? AND mbid = ? AND artist_mbid = ?"),
        {recording.artist, recording.title, mbid, artistMbid}, [](const Row& row) { return row.integer(0); });
    if (!known)
        return fail(std::move(known.error()));
    if (*known)
        return **known;
    return m_connection.insert(
        QStringLiteral(
            "INSERT INTO recordings(artist, title, mbid, artist_mbid, artist_key, title_key, key_version) "
            "VALUES(?, ?, ?, ?, ?, ?, ?)"),
        {recording.artist, recording.title, mbid, artistMbid, foldedText(recording.artist),
         foldedText(recording.title), matchKeyVersion});
}

Result<std::optional<qint64>> ListenStore::releaseId(const Release& release)
{
    if (release == Release{})
        return std::optional<qint64>();
    const QString mbid = textOf(release.mbid);
    const QString groupMbid = textOf(release.groupMbid);
    auto known = m_connection.one(
        QStringLiteral(
            "SELECT id FROM releases WHERE title = ? AND album_artist = ? AND mbid = ? AND group_mbid = ?"),
        {release.title, release.albumArtist, mbid, groupMbid}, [](const Row& row) { return row.integer(0); });
    if (!known || *known)
        return known;
    auto made = m_connection.insert(
        QStringLiteral("INSERT INTO releases(title, album_artist, mbid, group_mbid, title_key, "
                       "album_artist_key, key_version) VALUES(?, ?, ?, ?, ?, ?, ?)"),
        {release.title, release.albumArtist, mbid, groupMbid, foldedText(release.title),
         foldedText(release.albumArtist), matchKeyVersion});
    if (!made)
        return fail(std::move(made.error()));
    return std::optional(*made);
}

Result<NameIds> ListenStore::nameIds(const Listen& listen)
{
    const auto recording = recordingId(listen.recording);
    if (!recording)
        return fail(recording.error());
    const auto release = releaseId(listen.release);
    if (!release)
        return fail(release.error());
    return NameIds{*recording, *release};
}

Result<ListenId> ListenStore::insert(ListenerId listener, const Listen& listen)
{
    const auto names = nameIds(listen);
    return names ? insert(listener, listen, *names) : fail(names.error());
}

Result<ListenId> ListenStore::insert(ListenerId listener, const Listen& listen, const NameIds& names)
{
    return m_connection.insert(
        QStringLiteral(
            "INSERT INTO listens(id, listener_id, recording_id, release_id, listened_at, length_ms, "
            "heard_ms, "
            "track_number, origin, private) VALUES((SELECT 1 + max(last_id, (SELECT coalesce(max(id), 0) "
            "FROM listens)) FROM deleted_listens), ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {listener, names.recording, names.release, listen.listenedAt, listen.lengthMs, listen.heardMs,
         listen.trackNumber, listenOriginName(listen.origin), listen.isPrivate});
}

Done ListenStore::rename(ListenId id, const NameIds& names)
{
    return m_connection.execute(
        QStringLiteral("UPDATE listens SET recording_id = ?, release_id = ? WHERE id = ?"),
        {names.recording, names.release, id});
}

Done ListenStore::setOrigin(ListenId id, ListenOrigin origin)
{
    return m_connection.execute(QStringLiteral("UPDATE listens SET origin = ? WHERE id = ?"),
                                {listenOriginName(origin), id});
}

Done ListenStore::giveTo(ListenerId listener, ListenId id)
{
    return m_connection.execute(QStringLiteral("UPDATE listens SET listener_id = ? WHERE id = ?"),
                                {listener, id});
}

Done ListenStore::remove(ListenId id)
{
    return m_connection.execute(QStringLiteral("DELETE FROM listens WHERE id = ?"), {id});
}

Done ListenStore::removeForGood(ListenId id)
{
    auto noted = DeletedPlays(m_connection).note(id);
    return noted ? remove(id) : noted;
}

Done ListenStore::removeNames(const UnusedNames& names)
{
    const auto removeAll = [this](const std::vector<qint64>& ids, const QString& statement) -> Done {
        for (const qint64 id : ids) {
            if (auto removed = m_connection.execute(statement, {id}); !removed)
                return removed;
        }
        return {};
    };
    auto removed = removeAll(names.recordings,
                             QStringLiteral("DELETE FROM recordings WHERE id = ? AND NOT EXISTS(SELECT 1 "
                                            "FROM listens l WHERE l.recording_id = recordings.id)"));
    if (!removed)
        return removed;
    return removeAll(names.releases,
                     QStringLiteral("DELETE FROM releases WHERE id = ? AND NOT EXISTS(SELECT 1 FROM listens "
                                    "l WHERE l.release_id = releases.id)"));
}

Done ListenStore::putBack(ListenerId listener, const Listen& listen)
{
    const auto recording = recordingId(listen.recording);
    if (!recording)
        return fail(recording.error());
    const auto release = releaseId(listen.release);
    if (!release)
        return fail(release.error());
    auto put = m_connection.execute(
        QStringLiteral(
            "INSERT OR IGNORE INTO listens(id, listener_id, recording_id, release_id, listened_at, "
            "length_ms, heard_ms, track_number, origin, private) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {listen.id, listener, *recording, *release, listen.listenedAt, listen.lengthMs, listen.heardMs,
         listen.trackNumber, listenOriginName(listen.origin), listen.isPrivate});
    return put ? DeletedPlays(m_connection).forget(listen.id) : put;
}

} // namespace sillon
