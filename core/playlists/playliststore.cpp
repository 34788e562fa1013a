// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playlists/playliststore.h"

#include "base/filename.h"
#include "playlists/playlistorder.h"
#include "playlists/readyplaylist.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

// Making and changing; the items as they are shown are read in playlistitems.cpp.
namespace sillon {

namespace {

constexpr std::size_t mostRowsInAWrite = 500;

Playlist playlistIn(const Row& row)
{
    Playlist list;
    list.id = row.integer(0);
    list.name = row.text(1);
    list.ready = row.text(2);
    if (row.flag(3))
        list.rule =
            SmartRule{row.text(4), smartOrderOf(row.text(5)), row.flag(6), static_cast<int>(row.integer(7))};
    list.count = static_cast<int>(row.integer(8));
    return list;
}

Result<PlaylistId> insertList(Connection& connection, const QString& name, const QString& ready,
                              const std::optional<SmartRule>& rule, bool hidden)
{
    const SmartRule written = rule.value_or(SmartRule{});
    return connection.insert(
        QStringLiteral(
            "INSERT INTO playlists(name, ready, smart, query, sorted_by, descending, most, deleted_at, "
            "position) SELECT ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(position), 0) + 1 FROM playlists"),
        {name, ready, rule.has_value(), written.query, smartOrderName(written.order), written.descending,
         written.most, hidden ? std::optional<qint64>(0) : std::nullopt});
}

Done insertItem(Connection& connection, PlaylistId list, const PlaylistItem& item)
{
    const Track& track = item.track;
    const auto known = [](qint64 id) { return id != 0 ? std::optional(id) : std::nullopt; };
    return connection.execute(
        QStringLiteral(
            "INSERT INTO playlist_items(id, playlist_id, position, track_id, path, artist, title, album, "
            "album_artist, length_ms, start_ms, end_ms) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {known(item.id), list, item.position, known(track.id), bytesOfFileName(track.path),
         track.recording.artist, track.recording.title, track.release.title, track.release.albumArtist,
         track.lengthMs, track.startMs, track.endMs});
}

/// Hands `all` to write(Connection&, one) in transactions of few rows.
template <typename All, typename Write>
Done inSmallWrites(Database& database, const All& all, Write write)
{
    const auto size = static_cast<std::size_t>(std::size(all));
    for (std::size_t from = 0; from < size; from += mostRowsInAWrite) {
        const std::size_t to = std::min(size, from + mostRowsInAWrite);
        auto done = database.write([&](Connection& connection) -> Done {
            for (std::size_t i = from; i < to; ++i) {
                if (auto one = write(connection, all[i]); !one)
                    return one;
            }
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

Done place(Connection& connection, const PlaylistItem& item)
{
    return connection.execute(QStringLiteral("UPDATE playlist_items SET position = ? WHERE id = ?"),
                              {item.position, item.id});
}

} // namespace

Result<std::vector<Playlist>> PlaylistStore::all() const
{
    return m_database.read([](Connection& connection) {
        return connection.all(
            QStringLiteral(
                "SELECT p.id, p.name, p.ready, p.smart, p.query, p.sorted_by, p.descending, p.most, "
                "(SELECT count(*) FROM playlist_items i WHERE i.playlist_id = p.id) FROM playlists p "
                "WHERE p.deleted_at IS NULL ORDER BY p.ready <> '', p.position, p.id"),
            {}, playlistIn);
    });
}

Result<PlaylistId> PlaylistStore::create(const QString& name, const std::optional<SmartRule>& rule)
{
    return m_database.write(
        [&](Connection& connection) { return insertList(connection, name, {}, rule, false); });
}

Result<PlaylistId> PlaylistStore::createWith(const QString& name, std::span<const Track> tracks)
{
    // Deleted until it is whole: what a crash leaves behind goes with the other deleted ones.
    auto id = m_database.write(
        [&](Connection& connection) { return insertList(connection, name, {}, std::nullopt, true); });
    if (!id)
        return id;
    Done done = insert(*id, -1, tracks);
    if (done)
        done = restore(*id);
    if (!done)
        return fail(std::move(done.error()));
    return id;
}

Done PlaylistStore::prepare()
{
    int gone = 0;
    do {
        auto cut = m_database.write([](Connection& connection) {
            return connection.change(
                QStringLiteral(
                    "DELETE FROM playlist_items WHERE id IN (SELECT i.id FROM playlist_items i JOIN "
                    "playlists p ON p.id = i.playlist_id WHERE p.deleted_at IS NOT NULL LIMIT ?)"),
                {static_cast<qint64>(mostRowsInAWrite)});
        });
        if (!cut)
            return fail(std::move(cut.error()));
        gone = *cut;
    } while (gone > 0);
    return m_database.write([](Connection& connection) -> Done {
        auto dropped = connection.execute(
            QStringLiteral("DELETE FROM playlists WHERE deleted_at IS NOT NULL AND ready = ''"));
        for (const ReadyPlaylist& ready : readyPlaylists()) {
            if (!dropped)
                break;
            const auto made = connection.number(
                QStringLiteral("SELECT count(*) FROM playlists WHERE ready = ?"), {ready.word});
            if (!made)
                return fail(made.error());
            if (*made > 0)
                continue;
            if (const auto id = insertList(connection, {}, ready.word, ready.rule, false); !id)
                dropped = fail(id.error());
        }
        return dropped;
    });
}

Done PlaylistStore::rename(PlaylistId id, const QString& name)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(QStringLiteral("UPDATE playlists SET name = ? WHERE id = ?"), {name, id});
    });
}

Done PlaylistStore::setRule(PlaylistId id, const SmartRule& rule)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(
            QStringLiteral(
                "UPDATE playlists SET query = ?, sorted_by = ?, descending = ?, most = ? WHERE id = ?"),
            {rule.query, smartOrderName(rule.order), rule.descending, rule.most, id});
    });
}

Done PlaylistStore::remove(PlaylistId id, qint64 now)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(QStringLiteral("UPDATE playlists SET deleted_at = ? WHERE id = ?"),
                                  {now, id});
    });
}

Done PlaylistStore::restore(PlaylistId id)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(QStringLiteral("UPDATE playlists SET deleted_at = NULL WHERE id = ?"),
                                  {id});
    });
}

Result<std::vector<PlaylistItem>> PlaylistStore::places(PlaylistId id) const
{
    return m_database.read([id](Connection& connection) {
        return connection.all(
            QStringLiteral(
                "SELECT id, position FROM playlist_items WHERE playlist_id = ? ORDER BY position, id"),
            {id}, [](const Row& row) {
                PlaylistItem item;
                item.id = row.integer(0);
                item.position = row.integer(1);
                return item;
            });
    });
}

Done PlaylistStore::renumber(PlaylistId id)
{
    auto items = places(id);
    if (!items)
        return fail(std::move(items.error()));
    if (items->empty())
        return {};
    // From the last one on, each behind all that are not numbered yet: the order is right after every write.
    const qint64 base = items->back().position;
    qint64 next = base + positionStep * static_cast<qint64>(items->size());
    std::reverse(items->begin(), items->end());
    for (PlaylistItem& item : *items) {
        item.position = next;
        next -= positionStep;
    }
    return inSmallWrites(m_database, *items, place);
}

Result<std::vector<qint64>> PlaylistStore::freePositions(PlaylistId id, int row, int count)
{
    for (const bool again : {false, true}) {
        const auto items = places(id);
        if (!items)
            return fail(items.error());
        const auto size = static_cast<int>(items->size());
        const int at = row < 0 ? size : std::min(row, size);
        const auto positionOf = [&](int index) {
            return index < 0 || index >= size
                       ? std::nullopt
                       : std::optional((*items)[static_cast<std::size_t>(index)].position);
        };
        if (auto free = positionsBetween(positionOf(at - 1), positionOf(at), count))
            return *std::move(free);
        if (again)
            break;
        if (auto done = renumber(id); !done)
            return fail(std::move(done.error()));
    }
    return fail(ErrorKind::TooLarge);
}

Done PlaylistStore::insert(PlaylistId id, int row, std::span<const Track> tracks)
{
    const auto positions = freePositions(id, row, static_cast<int>(tracks.size()));
    if (!positions)
        return fail(positions.error());
    std::vector<PlaylistItem> items(tracks.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].position = (*positions)[i];
        items[i].track = tracks[i];
    }
    return inSmallWrites(m_database, items, [id](Connection& connection, const PlaylistItem& item) {
        return insertItem(connection, id, item);
    });
}

Done PlaylistStore::move(PlaylistId id, const std::vector<PlaylistItemId>& ids, int before)
{
    for (const bool again : {false, true}) {
        const auto items = places(id);
        if (!items)
            return fail(items.error());
        const std::vector<PlaylistItem> moved = movedItems(*items, ids, before);
        const std::unordered_set<PlaylistItemId> wanted(ids.begin(), ids.end());
        const auto moves = [&wanted](const PlaylistItem& item) { return wanted.contains(item.id); };
        const auto first = std::find_if(moved.begin(), moved.end(), moves);
        const auto last = std::find_if_not(first, moved.end(), moves);
        std::vector<PlaylistItem> block(first, last);
        const auto free =
            positionsBetween(first == moved.begin() ? std::nullopt : std::optional((first - 1)->position),
                             last == moved.end() ? std::nullopt : std::optional(last->position),
                             static_cast<int>(block.size()));
        if (free) {
            for (std::size_t i = 0; i < block.size(); ++i)
                block[i].position = (*free)[i];
            return inSmallWrites(m_database, block, place);
        }
        if (again)
            break;
        if (auto done = renumber(id); !done)
            return done;
    }
    return fail(ErrorKind::TooLarge);
}

Done PlaylistStore::removeItems(const std::vector<PlaylistItemId>& ids)
{
    return inSmallWrites(m_database, ids, [](Connection& connection, PlaylistItemId id) {
        return connection.execute(QStringLiteral("DELETE FROM playlist_items WHERE id = ?"), {id});
    });
}

Done PlaylistStore::restoreItems(PlaylistId id, std::span<const PlaylistItem> items)
{
    return inSmallWrites(m_database, items, [id](Connection& connection, const PlaylistItem& item) {
        return insertItem(connection, id, item);
    });
}

Done PlaylistStore::setTrack(PlaylistItemId id, const Track& track)
{
    return m_database.write([&](Connection& connection) {
        return connection.execute(
            QStringLiteral(
                "UPDATE playlist_items SET track_id = ?, path = ?, artist = ?, title = ?, album = ?, "
                "album_artist = ?, length_ms = ?, start_ms = ?, end_ms = ? WHERE id = ?"),
            {track.id != 0 ? std::optional(track.id) : std::nullopt, bytesOfFileName(track.path),
             track.recording.artist, track.recording.title, track.release.title, track.release.albumArtist,
             track.lengthMs, track.startMs, track.endMs, id});
    });
}

} // namespace sillon
