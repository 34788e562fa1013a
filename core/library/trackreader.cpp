// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/trackreader.h"

#include "base/filename.h"
#include "library/filestamp.h"
#include "library/tagreader.h"
#include "music/matchkey.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace sillon {

namespace {

constexpr int trackColumns = 19;

QString selectTracks(const QString& more)
{
    return QStringLiteral(
               "SELECT t.id, t.path, t.artist, t.title, t.recording_mbid, t.artist_mbid, t.album, "
               "t.album_artist, t.release_mbid, t.release_group_mbid, t.track_number, t.disc_number, "
               "t.length_ms, t.genre, t.year, t.original_date, t.compilation, t.start_ms, t.end_ms") +
           more + QStringLiteral(" FROM tracks t ");
}

QString shelfOrder()
{
    return QStringLiteral(
        "ORDER BY CASE t.album_artist WHEN '' THEN t.artist ELSE t.album_artist END COLLATE NOCASE, "
        "t.album_key, t.release_mbid, t.disc_number, t.track_number, t.path, t.start_ms");
}

Track trackOf(const Row& row)
{
    Track track;
    track.id = row.integer(0);
    track.path = textOfFileName(row.bytes(1));
    track.recording.artist = row.text(2);
    track.recording.title = row.text(3);
    track.recording.mbid = RecordingMbid::parse(row.text(4));
    track.recording.artistMbid = ArtistMbid::parse(row.text(5));
    track.release.title = row.text(6);
    track.release.albumArtist = row.text(7);
    track.release.mbid = ReleaseMbid::parse(row.text(8));
    track.release.groupMbid = ReleaseGroupMbid::parse(row.text(9));
    track.trackNumber = static_cast<int>(row.integer(10));
    track.discNumber = static_cast<int>(row.integer(11));
    track.lengthMs = row.integer(12);
    track.genre = row.text(13);
    track.year = static_cast<int>(row.integer(14));
    track.originalDate = row.text(15);
    track.compilation = row.flag(16);
    track.startMs = row.integer(17);
    track.endMs = row.integer(18);
    return track;
}

/// The folded words as a JSON list, so that any number of them is one bound value.
QString wordList(const QString& words)
{
    const QStringList folded = foldedText(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(folded)).toJson(QJsonDocument::Compact));
}

Track taggedTrack(const QString& path)
{
    Track track;
    track.path = path;
    if (const auto tags = readTags(path)) {
        track.recording = tags->recording;
        track.release = tags->release;
        track.trackNumber = tags->trackNumber;
        track.discNumber = tags->discNumber;
        track.lengthMs = tags->lengthMs;
        track.genre = tags->genre;
        track.year = tags->year;
        track.originalDate = tags->originalDate;
        track.compilation = tags->compilation;
    }
    return track;
}

/// The file's tracks as the library knows them, when it is still as it was then: one, or those of its cue
/// sheet.
Result<std::vector<Track>> unchangedTracks(Connection& connection, const QString& path)
{
    const auto stamp = readStamp(path);
    if (!stamp)
        return std::vector<Track>();
    return connection.all(selectTracks({}) +
                              QStringLiteral("WHERE t.path = ? AND t.size = ? AND t.mtime_ns = ? AND "
                                             "t.missing_since IS NULL AND t.broken = '' ORDER BY t.start_ms"),
                          {bytesOfFileName(path), stamp->size, stamp->mtimeNs}, trackOf);
}

} // namespace

Result<std::vector<ListedTrack>> TrackReader::listed(const QString& words, int limit) const
{
    const QString sql =
        selectTracks(QStringLiteral(", v.plays")) +
        QStringLiteral("JOIN v_tracks v ON v.id = t.id "
                       "WHERE NOT EXISTS(SELECT 1 FROM json_each(?) w WHERE instr(t.artist_key, w.value) = 0 "
                       "AND instr(t.title_key, w.value) = 0 AND instr(t.album_key, w.value) = 0) ") +
        shelfOrder() + QStringLiteral(" LIMIT ?");
    return m_database.read([&](Connection& connection) {
        return connection.all(sql, {wordList(words), limit > 0 ? limit : -1}, [](const Row& row) {
            return ListedTrack{trackOf(row), row.integer(trackColumns)};
        });
    });
}

Result<std::vector<Track>> TrackReader::allTracks() const
{
    const QString sql =
        selectTracks({}) + QStringLiteral("WHERE t.missing_since IS NULL AND t.broken = '' ") + shelfOrder();
    return m_database.read([&](Connection& connection) { return connection.all(sql, {}, trackOf); });
}

Result<std::vector<Track>> TrackReader::tracksOf(const QStringList& paths) const
{
    return m_database.read([&](Connection& connection) -> Result<std::vector<Track>> {
        std::vector<Track> tracks;
        for (const QString& given : paths) {
            const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(given));
            auto known = unchangedTracks(connection, path);
            if (!known)
                return fail(std::move(known.error()));
            if (known->empty())
                tracks.push_back(taggedTrack(path));
            else
                tracks.insert(tracks.end(), known->begin(), known->end());
        }
        return tracks;
    });
}

Result<std::optional<Track>> TrackReader::named(Connection& connection, const Recording& song,
                                                const Release& album)
{
    return connection.one(
        selectTracks({}) + QStringLiteral("WHERE t.artist_key = ? AND t.title_key = ? AND t.title_key <> '' "
                                          "AND t.missing_since IS NULL AND t.broken = '' "
                                          "ORDER BY t.album_key = ? DESC, t.id LIMIT 1"),
        {foldedText(song.artist), foldedText(song.title), foldedText(album.title)}, trackOf);
}

} // namespace sillon
