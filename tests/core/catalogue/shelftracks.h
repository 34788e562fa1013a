// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "music/matchkey.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace sillon::testing {

/// A track as a test of the catalogue writes it down; what it leaves out is empty.
struct ShelfTrack
{
    QString artist;
    QString title;
    QString album = {};
    int number = 0;
    int disc = 0;
    QString albumArtist = {};
    int year = 0;
    QString originalDate = {};
    QString genre = {};
    bool compilation = false;
    QString releaseMbid = {};
    qint64 lengthMs = 200000;
    qint64 addedAt = 1000;
    QByteArray path = {}; ///< else one of its own
    qint64 startMs = 0;
    qint64 endMs = 0;
    qint64 missingSince = 0;
    QString broken = {};
    QString type = {}; ///< with a bit rate of 256 kbit/s for "MP3", else of 1000; 48000 Hz, stereo
};

/// Adds the tracks with ids from 1 (or where the last ones ended).
inline void addTracks(Database& database, const std::vector<ShelfTrack>& tracks)
{
    const auto done = database.write([&](Connection& c) -> Done {
        for (const ShelfTrack& t : tracks) {
            const auto next = c.number(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM tracks"));
            const QByteArray path =
                t.path.isEmpty() ? "/music/" + QByteArray::number(next.value_or(0)) : t.path;
            const auto missing = t.missingSince != 0 ? std::optional(t.missingSince) : std::nullopt;
            const auto added = c.execute(
                QStringLiteral(
                    "INSERT INTO tracks(id, path, size, mtime_ns, ctime_ns, device, inode, added_at, artist, "
                    "title, "
                    "album, track_number, disc_number, album_artist, year, original_date, genre, "
                    "compilation, "
                    "release_mbid, length_ms, start_ms, end_ms, missing_since, broken, artist_key, "
                    "title_key, audio_type, bit_rate, sample_rate, channels) "
                    "VALUES(?, ?, 1, 1, 1, 1, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                    "?, ?, ?)"),
                {next.value_or(0),
                 path,
                 t.addedAt,
                 t.artist,
                 t.title,
                 t.album,
                 t.number,
                 t.disc,
                 t.albumArtist,
                 t.year,
                 t.originalDate,
                 t.genre,
                 t.compilation,
                 t.releaseMbid,
                 t.lengthMs,
                 t.startMs,
                 t.endMs,
                 missing,
                 t.broken,
                 foldedText(t.artist),
                 foldedText(t.title),
                 t.type,
                 t.type.isEmpty() ? 0 : (t.type == QLatin1String("MP3") ? 256 : 1000),
                 t.type.isEmpty() ? 0 : 48000,
                 t.type.isEmpty() ? 0 : 2});
            if (!added)
                return added;
        }
        return {};
    });
    if (!done)
        qFatal("tracks could not be added: %s", qPrintable(done.error().serverText));
}

/// A listen of mine (or of another listener) and its id.
inline qint64 addListen(Database& database, const QString& artist, const QString& title, qint64 at,
                        qint64 listener = 1)
{
    const auto id = database.write([&](Connection& c) -> Result<qint64> {
        const QString artistKey = foldedText(artist);
        const QString titleKey = foldedText(title);
        auto done = c.execute(
            QStringLiteral("INSERT INTO recordings(artist, title, mbid, artist_mbid, artist_key, title_key, "
                           "key_version) VALUES(?, ?, '', '', ?, ?, 1) ON CONFLICT DO NOTHING"),
            {artist, title, artistKey, titleKey});
        if (done)
            done = c.execute(QStringLiteral("INSERT INTO listeners(id, service, user_name) VALUES(?, 'x', ?) "
                                            "ON CONFLICT DO NOTHING"),
                             {listener, QString::number(listener)});
        if (!done)
            return fail(done.error());
        return c.insert(
            QStringLiteral("INSERT INTO listens(listener_id, recording_id, listened_at, length_ms, "
                           "heard_ms, track_number, origin) SELECT ?, id, ?, 200000, 200000, 0, 'player' "
                           "FROM recordings WHERE artist = ? AND title = ?"),
            {listener, at, artist, title});
    });
    if (!id)
        qFatal("the listen could not be added: %s", qPrintable(id.error().serverText));
    return *id;
}

} // namespace sillon::testing
