// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/unheardyears.h"

#include "music/matchkey.h"
#include "releaseyear/namekey.h"

#include <QSet>

#include <algorithm>
#include <span>
#include <vector>

namespace sillon {

namespace {

constexpr std::size_t mostInOneWrite = 500;

/// A row of release_years that no listen leads to.
struct Orphan
{
    qint64 id = 0;
    bool isAlbum = true;
    NameKey key;
    bool locked = false;
};

/// What the library holds.
struct LibraryNames
{
    QSet<NameKey> albums;
    QSet<NameKey> songs;
};

/// A release may be heard on by others still, but by no recording of this artist.
Done dropUnheardPlaces(Connection& c)
{
    auto done = c.execute(QStringLiteral(
        "DELETE FROM year_releases WHERE NOT EXISTS(SELECT 1 FROM listens l JOIN recordings r ON r.id = "
        "l.recording_id WHERE l.release_id = year_releases.release_id AND (year_releases.artist_key = '' OR "
        "r.artist_key = year_releases.artist_key))"));
    if (!done)
        return done;
    return c.execute(QStringLiteral(
        "DELETE FROM year_recordings WHERE NOT EXISTS(SELECT 1 FROM listens l WHERE l.recording_id = "
        "year_recordings.recording_id)"));
}

Result<std::vector<Orphan>> orphansIn(Connection& c)
{
    return c.all(
        QStringLiteral("SELECT id, kind = 'album', artist_key, title_key, locked FROM release_years y WHERE "
                       "NOT EXISTS(SELECT 1 FROM year_releases m WHERE m.question_id = y.id) AND NOT "
                       "EXISTS(SELECT 1 FROM year_recordings n WHERE n.question_id = y.id)"),
        {}, [](const Row& row) {
            return Orphan{row.integer(0), row.flag(1), {row.text(2), row.text(3)}, row.flag(4)};
        });
}

Result<LibraryNames> libraryNames(Connection& c)
{
    LibraryNames names;
    auto read = c.each(
        QStringLiteral("SELECT artist_key, album_artist, album_key, title_key FROM tracks WHERE forgotten = "
                       "0"),
        {}, [&names](const Row& row) {
            names.songs.insert({row.text(0), row.text(3)});
            if (row.text(2).isEmpty())
                return;
            const QString albumArtist = foldedText(row.text(1));
            names.albums.insert({albumArtist.isEmpty() ? row.text(0) : albumArtist, row.text(2)});
        });
    return read ? Result<LibraryNames>(std::move(names)) : fail(std::move(read.error()));
}

/// The user said its year before the search for years had met the listens.
Result<bool> isHeard(Connection& c, const Orphan& orphan)
{
    if (!orphan.isAlbum) {
        const auto listens = c.number(
            QStringLiteral("SELECT EXISTS(SELECT 1 FROM recordings r JOIN listens l ON l.recording_id = r.id "
                           "WHERE r.artist_key = ? AND r.title_key = ?)"),
            {orphan.key.artist, orphan.key.title});
        return listens ? Result<bool>(*listens > 0) : fail(listens.error());
    }
    bool heard = false;
    auto read =
        c.each(QStringLiteral(
                   "SELECT DISTINCT e.album_artist, r.artist_key FROM releases e JOIN listens l ON "
                   "l.release_id = e.id JOIN recordings r ON r.id = l.recording_id WHERE e.title_key = ?"),
               {orphan.key.title}, [&](const Row& row) {
                   const QString albumArtist = foldedText(row.text(0));
                   heard = heard || (albumArtist.isEmpty() ? row.text(1) : albumArtist) == orphan.key.artist;
               });
    return read ? Result<bool>(heard) : fail(std::move(read.error()));
}

Result<std::vector<qint64>> unheardIn(Connection& c)
{
    const auto orphans = orphansIn(c);
    if (!orphans)
        return fail(orphans.error());
    std::vector<qint64> unheard;
    if (orphans->empty())
        return unheard;
    const auto library = libraryNames(c);
    if (!library)
        return fail(library.error());
    for (const Orphan& orphan : *orphans) {
        if ((orphan.isAlbum ? library->albums : library->songs).contains(orphan.key))
            continue;
        const auto heard = orphan.locked ? isHeard(c, orphan) : Result<bool>(false);
        if (!heard)
            return fail(heard.error());
        if (!*heard)
            unheard.push_back(orphan.id);
    }
    return unheard;
}

Done remove(Connection& c, std::span<const qint64> ids)
{
    for (const qint64 id : ids) {
        auto removed = c.execute(
            QStringLiteral("DELETE FROM release_years WHERE id = ? AND NOT EXISTS(SELECT 1 FROM "
                           "year_releases m WHERE m.question_id = release_years.id) AND NOT EXISTS(SELECT 1 "
                           "FROM year_recordings n WHERE n.question_id = release_years.id)"),
            {id});
        if (!removed)
            return removed;
    }
    return {};
}

} // namespace

Result<qint64> removeUnheardYears(Database& database, const std::stop_token& stop)
{
    if (auto dropped = database.write(dropUnheardPlaces); !dropped)
        return fail(std::move(dropped.error()));
    const auto unheard = database.read(unheardIn);
    if (!unheard)
        return fail(unheard.error());
    for (std::size_t from = 0; from < unheard->size(); from += mostInOneWrite) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        const auto part = std::span(*unheard).subspan(from, std::min(mostInOneWrite, unheard->size() - from));
        auto removed = database.write([part](Connection& c) { return remove(c, part); });
        if (!removed)
            return fail(std::move(removed.error()));
    }
    return static_cast<qint64>(unheard->size());
}

} // namespace sillon
