// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/releasekeys.h"

#include "music/matchkey.h"
#include "storage/database.h"

#include <vector>

namespace sillon {

namespace {

constexpr int mostInOneWrite = 500;

struct PrintedRelease
{
    qint64 id = 0;
    QString title;
    QString albumArtist;
};

Result<std::vector<PrintedRelease>> outdated(Connection& connection)
{
    return connection.all(
        QStringLiteral("SELECT id, title, album_artist FROM releases WHERE key_version < ? LIMIT ?"),
        {matchKeyVersion, mostInOneWrite}, [](const Row& row) {
            return PrintedRelease{row.integer(0), row.text(1), row.text(2)};
        });
}

} // namespace

Done renewReleaseKeys(Database& database)
{
    for (;;) {
        const auto releases = database.read(outdated);
        if (!releases)
            return fail(releases.error());
        if (releases->empty())
            return {};
        auto done = database.write([&](Connection& connection) -> Done {
            for (const PrintedRelease& release : *releases) {
                auto one = connection.execute(
                    QStringLiteral("UPDATE releases SET title_key = ?, album_artist_key = ?, key_version = ? "
                                   "WHERE id = ?"),
                    {foldedText(release.title), foldedText(release.albumArtist), matchKeyVersion,
                     release.id});
                if (!one)
                    return one;
            }
            return {};
        });
        if (!done)
            return done;
    }
}

} // namespace sillon
