// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/temporarydatabase.h"
#include "listens/heardsong.h"
#include "listens/listenstore.h"
#include "music/matchkey.h"

#include <QString>

namespace sillon::testing {

/// A listen of mine, and what it is asked a year for.
inline HeardSong hear(Database& database, const QString& artist, const QString& title, const QString& album,
                      qint64 listenedAt = 1600000000, const Release& more = {})
{
    Listen listen;
    listen.recording.artist = artist;
    listen.recording.title = title;
    listen.release = more;
    listen.release.title = album;
    listen.listenedAt = listenedAt;
    listen.lengthMs = 200000;
    listen.heardMs = 200000;
    HeardSong heard;
    const auto done = database.write([&](Connection& connection) -> Done {
        ListenStore store(connection);
        heard.recordingId = store.recordingId(listen.recording).value_or(0);
        heard.releaseId = store.releaseId(listen.release).value_or(std::nullopt).value_or(0);
        const auto stored = store.insert(myListenerId, listen);
        return stored ? Done{} : fail(stored.error());
    });
    if (!done)
        qFatal("the listen is not stored: %s", qPrintable(done.error().serverText));
    return heard;
}

/// A file of the library with one song of an album, nobody has played it.
inline void own(Database& database, const QString& artist, const QString& album,
                const QString& releaseMbid = {}, const QString& originalDate = {})
{
    const auto done = database.write([&](Connection& connection) {
        return connection.execute(
            QStringLiteral(
                "INSERT INTO tracks(path, size, mtime_ns, ctime_ns, device, inode, added_at, artist, "
                "title, album, release_mbid, original_date, artist_key, title_key, album_key) "
                "VALUES(CAST(? AS BLOB), 1, 1, 1, 1, 1, 1, ?, 'Song', ?, ?, ?, ?, 'song', ?)"),
            {QString(artist + album), artist, album, releaseMbid, originalDate, foldedText(artist),
             foldedText(album)});
    });
    if (!done)
        qFatal("the file is not stored: %s", qPrintable(done.error().serverText));
}

/// Runs one statement on the database.
inline void run(Database& database, const QString& sql)
{
    const auto done = database.write([&](Connection& connection) { return connection.execute(sql); });
    if (!done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().serverText));
}

/// One text of the database, "NULL" for none.
inline QString textIn(Database& database, const QString& sql)
{
    const auto found = database.read([&](Connection& connection) {
        return connection.one(
            sql, {}, [](const Row& row) { return row.isNull(0) ? QStringLiteral("NULL") : row.text(0); });
    });
    return found ? found->value_or(QStringLiteral("no row")) : found.error().serverText;
}

} // namespace sillon::testing
