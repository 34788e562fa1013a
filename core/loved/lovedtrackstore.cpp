// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedtrackstore.h"

#include "loved/lovedaliasstore.h"
#include "loved/lovewishstore.h"
#include "music/matchkey.h"

namespace sillon {

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

Result<bool> LovedTrackStore::add(Connection& connection, const LovedTrack& loved, const QString& service)
{
    const Recording& recording = loved.recording;
    Q_ASSERT(!songKey(recording).isEmpty());
    const auto added = connection.change(
        QStringLiteral(
            "INSERT INTO loved(artist, title, artist_key, title_key, key_version, mbid, loved_at, service) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(artist_key, title_key) DO NOTHING"),
        {recording.artist, recording.title, foldedText(recording.artist), foldedText(recording.title),
         matchKeyVersion, recording.mbid ? recording.mbid->text() : QString(), loved.lovedAt, service});
    if (!added)
        return fail(added.error());
    return *added > 0;
}

Done LovedTrackStore::put(const LovedTrack& loved, bool owed)
{
    return m_database.write([&](Connection& connection) -> Done {
        if (const auto added = add(connection, loved, {}); !added)
            return fail(added.error());
        return owed ? LoveWishStore::owe(connection, loved.recording, true, loved.lovedAt)
                    : LoveWishStore::withdraw(connection, loved.recording);
    });
}

Done LovedTrackStore::remove(const Recording& recording, qint64 at, bool owed)
{
    return m_database.write([&](Connection& connection) -> Done {
        auto loved = LovedAliasStore::lovedAs(connection, recording);
        if (!loved)
            return fail(std::move(loved.error()));
        if (loved->empty())
            loved->push_back({recording, 0}); // the services may know it nevertheless
        for (const LovedTrack& one : *loved) {
            auto removed =
                connection.execute(QStringLiteral("DELETE FROM loved WHERE artist_key = ? AND title_key = ?"),
                                   {foldedText(one.recording.artist), foldedText(one.recording.title)});
            if (!removed)
                return removed;
            if (auto wished = owed ? LoveWishStore::owe(connection, one.recording, false, at)
                                   : LoveWishStore::withdraw(connection, one.recording);
                !wished)
                return wished;
        }
        return {};
    });
}

} // namespace sillon
