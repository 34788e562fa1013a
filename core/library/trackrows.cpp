// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/trackrows.h"

#include "base/filename.h"
#include "library/partrows.h"
#include "library/scanplan.h"
#include "music/matchkey.h"
#include "music/mbidtext.h"

namespace sillon {

namespace {

PartRow partRow(const Row& row)
{
    return {row.integer(0), row.integer(1), static_cast<int>(row.integer(2)), !row.isNull(3)};
}

} // namespace

std::optional<QString> shownPath(const QByteArray& path)
{
    const QString text = textOfFileName(path);
    return isPlainFileName(text) ? std::nullopt : std::optional(shownFileName(text));
}

const QString& TrackRows::folded(const QString& text)
{
    const auto known = m_folded.constFind(text);
    return known != m_folded.constEnd() ? *known : *m_folded.insert(text, foldedText(text));
}

Done TrackRows::write(const ReadFile& read)
{
    if (!read.contents)
        return read.id == 0 ? addBroken(read) : markBroken(read);
    if (read.id != 0)
        return renew(read);
    for (const TrackPart& part : read.contents->parts) {
        if (Done done = add(read.file, read.contents->contentHash, part); !done)
            return done;
    }
    return {};
}

Done TrackRows::renew(const ReadFile& read)
{
    const auto rows = m_connection.all(
        QStringLiteral("SELECT id, start_ms, track_number, missing_since FROM tracks WHERE path = "
                       "(SELECT path FROM tracks WHERE id = ?) ORDER BY start_ms, id"),
        {read.id}, partRow);
    if (!rows)
        return fail(rows.error());
    const std::vector<TrackPart>& parts = read.contents->parts;
    const PartRows matched = matchParts(parts, *rows);
    // No two rows may have one start, also not for a moment.
    for (const TrackId id : matched.ofParts) {
        if (rows->size() == 1 || id == 0)
            continue;
        if (Done done =
                m_connection.execute(QStringLiteral("UPDATE tracks SET start_ms = -id WHERE id = ?"), {id});
            !done)
            return done;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Done done = matched.ofParts[i] != 0 ? change(matched.ofParts[i], read, parts[i])
                                            : add(read.file, read.contents->contentHash, parts[i]);
        if (!done)
            return done;
    }
    for (const TrackId id : matched.leftOver) {
        const FileStamp& stamp = read.file.stamp;
        if (Done done = m_connection.execute(
                QStringLiteral(
                    "UPDATE tracks SET size = ?, mtime_ns = ?, ctime_ns = ?, device = ?, inode = ?, "
                    "born_ns = ?, content_hash = ?, sheet_stamp = ?, broken = '', broken_text = '', "
                    "read_version = ?, forgotten = 1, missing_since = coalesce(missing_since, ?) WHERE id = "
                    "?"),
                {stamp.size, stamp.mtimeNs, stamp.ctimeNs, stamp.device, stamp.inode, stamp.bornNs,
                 read.contents->contentHash, read.file.sheetStamp, currentReadVersion, m_now, id});
            !done)
            return done;
    }
    return {};
}

Done TrackRows::add(const FoundFile& file, qint64 contentHash, const TrackPart& part)
{
    const FileStamp& stamp = file.stamp;
    const Tags& tags = part.tags;
    const Recording& recording = tags.recording;
    const Release& release = tags.release;
    return m_connection.execute(
        QStringLiteral(
            "INSERT INTO tracks(path, shown_path, start_ms, end_ms, size, mtime_ns, ctime_ns, device, inode, "
            "born_ns, content_hash, sheet_stamp, added_at, artist, title, album, album_artist, track_number, "
            "disc_number, length_ms, genre, year, original_date, compilation, recording_mbid, artist_mbid, "
            "release_mbid, release_group_mbid, artist_key, title_key, album_key, key_version, audio_type, "
            "bit_rate, sample_rate, channels, read_version) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?)"),
        {file.path,
         shownPath(file.path),
         part.startMs,
         part.endMs,
         stamp.size,
         stamp.mtimeNs,
         stamp.ctimeNs,
         stamp.device,
         stamp.inode,
         stamp.bornNs,
         contentHash,
         file.sheetStamp,
         m_now,
         recording.artist,
         recording.title,
         release.title,
         release.albumArtist,
         tags.trackNumber,
         tags.discNumber,
         tags.lengthMs,
         tags.genre,
         tags.year,
         tags.originalDate,
         tags.compilation,
         textOf(recording.mbid),
         textOf(recording.artistMbid),
         textOf(release.mbid),
         textOf(release.groupMbid),
         folded(recording.artist),
         folded(recording.title),
         folded(release.title),
         matchKeyVersion,
         tags.form.type,
         tags.form.bitRate,
         tags.form.sampleRate,
         tags.form.channels,
         currentReadVersion});
}

Done TrackRows::change(TrackId id, const ReadFile& read, const TrackPart& part)
{
    const FileStamp& stamp = read.file.stamp;
    const Tags& tags = part.tags;
    const Recording& recording = tags.recording;
    const Release& release = tags.release;
    return m_connection.execute(
        QStringLiteral(
            "UPDATE tracks SET start_ms = ?, end_ms = ?, size = ?, mtime_ns = ?, ctime_ns = ?, device = ?, "
            "inode = ?, born_ns = ?, content_hash = ?, sheet_stamp = ?, missing_since = NULL, forgotten = 0, "
            "broken = '', "
            "broken_text = '', artist = ?, title = ?, album = ?, album_artist = ?, track_number = ?, "
            "disc_number = ?, length_ms = ?, genre = ?, year = ?, original_date = ?, compilation = ?, "
            "recording_mbid = ?, artist_mbid = ?, release_mbid = ?, release_group_mbid = ?, artist_key = ?, "
            "title_key = ?, album_key = ?, key_version = ?, audio_type = ?, bit_rate = ?, sample_rate = ?, "
            "channels = ?, read_version = ? WHERE id = ?"),
        {part.startMs,
         part.endMs,
         stamp.size,
         stamp.mtimeNs,
         stamp.ctimeNs,
         stamp.device,
         stamp.inode,
         stamp.bornNs,
         read.contents->contentHash,
         read.file.sheetStamp,
         recording.artist,
         recording.title,
         release.title,
         release.albumArtist,
         tags.trackNumber,
         tags.discNumber,
         tags.lengthMs,
         tags.genre,
         tags.year,
         tags.originalDate,
         tags.compilation,
         textOf(recording.mbid),
         textOf(recording.artistMbid),
         textOf(release.mbid),
         textOf(release.groupMbid),
         folded(recording.artist),
         folded(recording.title),
         folded(release.title),
         matchKeyVersion,
         tags.form.type,
         tags.form.bitRate,
         tags.form.sampleRate,
         tags.form.channels,
         currentReadVersion,
         id});
}

Done TrackRows::addBroken(const ReadFile& read)
{
    const FileStamp& stamp = read.file.stamp;
    return m_connection.execute(
        QStringLiteral(
            "INSERT INTO tracks(path, shown_path, size, mtime_ns, ctime_ns, device, inode, born_ns, "
            "sheet_stamp, added_at, broken, broken_text, read_version) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {read.file.path, shownPath(read.file.path), stamp.size, stamp.mtimeNs, stamp.ctimeNs, stamp.device,
         stamp.inode, stamp.bornNs, read.file.sheetStamp, m_now, errorKindName(read.contents.error().kind),
         read.contents.error().serverText, currentReadVersion});
}

/// All that was there of the file; parts that are no more stay so.
Done TrackRows::markBroken(const ReadFile& read)
{
    const FileStamp& stamp = read.file.stamp;
    return m_connection.execute(
        QStringLiteral(
            "UPDATE tracks SET size = ?, mtime_ns = ?, ctime_ns = ?, device = ?, inode = ?, born_ns = ?, "
            "sheet_stamp = ?, missing_since = NULL, forgotten = 0, broken = ?, broken_text = ?, "
            "read_version = ? WHERE path = (SELECT path FROM tracks WHERE id = ?)"),
        {stamp.size, stamp.mtimeNs, stamp.ctimeNs, stamp.device, stamp.inode, stamp.bornNs,
         read.file.sheetStamp, errorKindName(read.contents.error().kind), read.contents.error().serverText,
         currentReadVersion, read.id});
}

} // namespace sillon
