// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovedlist.h"

#include "base/filename.h"

namespace sillon {

Result<std::vector<ListedLove>> readLovedList(Database& database)
{
    return database.read([](Connection& connection) {
        return connection.all(
            QStringLiteral(
                "SELECT l.artist, l.title, l.mbid, l.loved_at, l.service, f.path, "
                "f.missing_since IS NOT NULL FROM loved l LEFT JOIN tracks f ON f.id = coalesce("
                "(SELECT t.id FROM tracks t WHERE t.artist_key = l.artist_key AND t.title_key = "
                "l.title_key AND t.forgotten = 0 AND t.broken = '' ORDER BY t.missing_since IS NOT NULL "
                "LIMIT 1), "
                "(SELECT t.id FROM loved_aliases a JOIN tracks t ON t.artist_key = a.library_artist_key "
                "AND t.title_key = a.library_title_key WHERE a.artist_key = l.artist_key "
                "AND a.title_key = l.title_key AND a.how <> 'none' AND t.forgotten = 0 "
                "AND t.broken = '' ORDER BY t.missing_since IS NOT NULL LIMIT 1)) "
                "ORDER BY l.loved_at DESC, l.id DESC"),
            {}, [](const Row& row) {
                ListedLove listed;
                listed.loved.recording.artist = row.text(0);
                listed.loved.recording.title = row.text(1);
                listed.loved.recording.mbid = RecordingMbid::parse(row.text(2));
                listed.loved.lovedAt = row.integer(3);
                listed.service = row.text(4);
                listed.path = textOfFileName(row.bytes(5));
                listed.away = row.flag(6);
                return listed;
            });
    });
}

} // namespace sillon
