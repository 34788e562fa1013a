// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playlistreading.h"

#include "base/filename.h"
#include "library/fileerror.h"
#include "library/filestamp.h"
#include "library/filewalker.h"
#include "library/musicnames.h"
#include "library/trackreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <iterator>

namespace sillon {

namespace {

QString absolutePath(const QString& path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

QString folderOf(const QString& path)
{
    return path.left(std::max(path.lastIndexOf(QLatin1Char('/')), qsizetype{1}));
}

/// One byte more than may be, so that what is too large is seen.
Result<QByteArray> bytesOf(const QString& path)
{
    // O_NONBLOCK: a pipe under that name must not hold us up.
    const int number = ::open(bytesOfFileName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (number < 0)
        return fail(fileError(errno));
    QFile file;
    if (!file.open(number, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return fail(ErrorKind::Storage, file.errorString());
    QByteArray bytes = file.read(mostPlaylistBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::Storage, file.errorString());
    return bytes;
}

/// The first reading that is a file; none when there is none.
std::optional<QString> existing(const QStringList& paths)
{
    const auto found = std::find_if(paths.begin(), paths.end(), [](const QString& path) {
        return path.startsWith(QLatin1Char('/')) && readStamp(path);
    });
    return found == paths.end() ? std::nullopt : std::optional(*found);
}

/// What the library knows of a file that is not there now.
Result<std::optional<TrackId>> awayTrack(Database& database, const QString& path, qint64 startMs)
{
    return database.read([&](Connection& connection) {
        return connection.one(QStringLiteral("SELECT id FROM tracks WHERE path = ? AND start_ms = ?"),
                              {bytesOfFileName(path), startMs},
                              [](const Row& row) { return row.integer(0); });
    });
}

void nameAfter(Track& track, const PlaylistFileEntry& entry)
{
    if (!track.recording.title.isEmpty())
        return;
    track.recording.artist = entry.artist;
    track.recording.title = entry.title;
    track.release.title = entry.album;
    if (track.lengthMs == 0)
        track.lengthMs = entry.lengthMs;
}

Result<Track> missingTrack(Database& database, const PlaylistFileEntry& entry)
{
    Track track;
    track.path = entry.paths.value(0);
    track.startMs = entry.startMs;
    track.endMs = entry.endMs;
    nameAfter(track, entry);
    auto id = awayTrack(database, track.path, track.startMs);
    if (!id)
        return fail(std::move(id.error()));
    track.id = id->value_or(0);
    return track;
}

/// A file can be several tracks (of a cue sheet): the part the entry means, else all of it.
Result<std::vector<Track>> tracksOfEntry(Database& database, const PlaylistFileEntry& entry)
{
    const auto path = existing(entry.paths);
    if (!path) {
        auto missing = missingTrack(database, entry);
        if (!missing)
            return fail(std::move(missing.error()));
        return std::vector<Track>{std::move(*missing)};
    }
    auto tracks = TrackReader(database).tracksOf({*path});
    if (!tracks)
        return tracks;
    if (entry.startMs > 0 || entry.endMs > 0) {
        const auto part = std::find_if(tracks->begin(), tracks->end(), [&entry](const Track& track) {
            return track.startMs == entry.startMs && track.endMs == entry.endMs;
        });
        Track one = part != tracks->end() ? *part : missingTrack(database, entry).value_or(Track{});
        one.path = *path;
        *tracks = {std::move(one)};
    }
    if (tracks->size() == 1)
        nameAfter(tracks->front(), entry);
    return tracks;
}

/// A picture among the dropped files, say. Rarer kinds of music than a scan takes may be opened by hand.
bool isOtherFile(const QString& path)
{
    const QByteArray name = bytesOfFileName(path.section(QLatin1Char('/'), -1));
    if (isMusicName(name) || !readStamp(path))
        return false;
    const QStringList others{QStringLiteral("application/ogg"), QStringLiteral("application/x-matroska"),
                             QStringLiteral("application/octet-stream")};
    const QString type = QMimeDatabase().mimeTypeForFile(path).name();
    return !type.startsWith(QLatin1String("audio/")) && !type.startsWith(QLatin1String("video/")) &&
           !others.contains(type);
}

/// A folder stands for the music in it, by path.
QStringList withoutFolders(const QStringList& paths, const std::stop_token& stop)
{
    QStringList files;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        Walk walk = walkFolders(
            {absolutePath(path)}, [](const auto&) {}, stop);
        std::sort(walk.files.begin(), walk.files.end(),
                  [](const FoundFile& one, const FoundFile& other) { return one.path < other.path; });
        for (const FoundFile& file : walk.files)
            files.append(textOfFileName(file.path));
    }
    return files;
}

} // namespace

Result<ReadPlaylist> readPlaylistFile(Database& database, const QString& path, const std::stop_token& stop)
{
    const QString file = absolutePath(path);
    const auto bytes = bytesOf(file);
    if (!bytes)
        return fail(bytes.error());
    auto parsed = parsePlaylist(*bytes, playlistFormatOf(file).value_or(PlaylistFormat::M3u), folderOf(file));
    if (!parsed)
        return fail(std::move(parsed.error()));
    ReadPlaylist list;
    list.name = parsed->name.isEmpty() ? shownFileName(QFileInfo(file).completeBaseName()) : parsed->name;
    list.broken = std::move(parsed->broken);
    for (const PlaylistFileEntry& entry : parsed->entries) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        auto tracks = tracksOfEntry(database, entry);
        if (!tracks)
            return fail(std::move(tracks.error()));
        list.tracks.insert(list.tracks.end(), tracks->begin(), tracks->end());
    }
    return list;
}

Result<OpenedFiles> openFiles(Database& database, const QStringList& paths, const std::stop_token& stop)
{
    OpenedFiles opened;
    for (const QString& path : withoutFolders(paths, stop)) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        if (!playlistFormatOf(path) && isOtherFile(path)) {
            opened.notMusic.append(path);
            continue;
        }
        if (!playlistFormatOf(path)) {
            auto tracks = TrackReader(database).tracksOf({path});
            if (!tracks)
                return fail(std::move(tracks.error()));
            opened.tracks.insert(opened.tracks.end(), tracks->begin(), tracks->end());
            continue;
        }
        auto list = readPlaylistFile(database, path, stop);
        if (!list)
            return fail(std::move(list.error()));
        std::copy_if(list->tracks.begin(), list->tracks.end(), std::back_inserter(opened.tracks),
                     [](const Track& track) { return !track.path.isEmpty(); });
        opened.broken.insert(opened.broken.end(), list->broken.begin(), list->broken.end());
    }
    return opened;
}

Done writePlaylistFile(const QString& path, const QString& name, std::span<const Track> tracks, bool relative)
{
    const QString target = absolutePath(path);
    const auto format = playlistFormatOf(target);
    if (!format)
        return fail(ErrorKind::NotSupported);
    PlaylistFile file;
    file.name = name;
    file.entries.reserve(tracks.size());
    for (const Track& track : tracks) {
        PlaylistFileEntry entry;
        if (!track.path.isEmpty())
            entry.paths = {track.path};
        entry.artist = track.recording.artist;
        entry.title = track.recording.title;
        entry.album = track.release.title;
        entry.lengthMs = track.lengthMs;
        entry.startMs = track.startMs;
        entry.endMs = track.endMs;
        file.entries.push_back(std::move(entry));
    }
    QSaveFile save(target);
    const QByteArray bytes = formatPlaylist(file, *format, relative ? folderOf(target) : QString());
    if (!save.open(QIODevice::WriteOnly) || save.write(bytes) != bytes.size() || !save.commit()) {
        const bool denied =
            save.error() == QFileDevice::PermissionsError || save.error() == QFileDevice::OpenError;
        return fail(denied ? ErrorKind::AccessDenied : ErrorKind::Storage, save.errorString());
    }
    return {};
}

} // namespace sillon
