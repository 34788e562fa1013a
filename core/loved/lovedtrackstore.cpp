// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedtrackstore.h"

#include "music/matchkey.h"

namespace sillon {

QString songKey(const Recording& recording)
{
    const QString artist = foldedText(recording.artist);
    const QString title = foldedText(recording.title);
    if (artist.isEmpty() || title.isEmpty())
        return {};
    return artist + QChar(0x1f) + title;
}

Result<std::vector<LovedTrack>> LovedTrackStore::all() const
{
    return m_database.read([](Connection& connection) {
        return connection.all(
            QStringLiteral("SELECT artist, title, mbid, loved_at FROM loved ORDER BY loved_at DESC, id DESC"),
            {}, [](const Row& row) {
                LovedTrack loved;
                loved.recording.artist = row.text(0);
                loved.recording.title = row.text(1);
                loved.recording.mbid = RecordingMbid::parse(row.text(2));
                loved.lovedAt = row.integer(3);
                return loved;
            });
    });
}

Done LovedTrackStore::put(const LovedTrack& loved)
{
    const Recording& recording = loved.recording;
    Q_ASSERT(!songKey(recording).isEmpty());
    return m_database.write([&](Connection& connection) {
        return connection.execute(
            QStringLiteral(
                "INSERT INTO loved(artist, title, artist_key, title_key, key_version, mbid, loved_at) "
                "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(artist_key, title_key) DO NOTHING"),
            {recording.artist, recording.title, foldedText(recording.artist), foldedText(recording.title),
             matchKeyVersion, recording.mbid ? recording.mbid->text() : QString(), loved.lovedAt});
    });
}

Done LovedTrackStore::remove(const Recording& recording)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(QStringLiteral("DELETE FROM loved WHERE artist_key = ? AND title_key = ?"),
                                  {foldedText(recording.artist), foldedText(recording.title)});
    });
}

} // namespace sillon
