// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback/playqueuestore.h"

#include "base/filename.h"
#include "music/mbidtext.h"

#include <algorithm>
#include <set>
#include <utility>

namespace sillon {

namespace {

constexpr std::size_t mostRowsInAWrite = 500;

QString wordOf(RepeatMode mode)
{
    switch (mode) {
    case RepeatMode::All:
        return QStringLiteral("all");
    case RepeatMode::One:
        return QStringLiteral("one");
    case RepeatMode::Off:
        break;
    }
    return QStringLiteral("off");
}

RepeatMode repeatOf(const QString& word)
{
    if (word == QLatin1String("all"))
        return RepeatMode::All;
    return word == QLatin1String("one") ? RepeatMode::One : RepeatMode::Off;
}

/// A name that is no UTF-8 would not survive as text.
QString storedPath(const QString& path)
{
    return isPlainFileName(path) ? path : addressOfFile(path);
}

QueueItem itemIn(const Row& row)
{
    QueueItem item;
    item.id = row.integer(0);
    Track& track = item.track;
    track.id = row.integer(1);
    track.path = fileOfAddress(row.text(2)).value_or(row.text(2));
    track.recording.artist = row.text(3);
    track.recording.title = row.text(4);
    track.recording.mbid = RecordingMbid::parse(row.text(5));
    track.recording.artistMbid = ArtistMbid::parse(row.text(6));
    track.release.title = row.text(7);
    track.release.albumArtist = row.text(8);
    track.release.mbid = ReleaseMbid::parse(row.text(9));
    track.release.groupMbid = ReleaseGroupMbid::parse(row.text(10));
    track.trackNumber = static_cast<int>(row.integer(11));
    track.discNumber = static_cast<int>(row.integer(12));
    track.lengthMs = row.integer(13);
    track.genre = row.text(14);
    track.year = static_cast<int>(row.integer(15));
    track.startMs = row.integer(16);
    track.endMs = row.integer(17);
    track.originalDate = row.text(18);
    track.compilation = row.flag(19);
    return item;
}

Done writeRow(Connection& connection, qint64 position, const QueueItem& item)
{
    const Track& track = item.track;
    const auto trackId = track.id != 0 ? std::optional(track.id) : std::nullopt;
    return connection.execute(
        QStringLiteral(
            "INSERT OR REPLACE INTO play_queue(position, item_id, track_id, path, artist, title, "
            "recording_mbid, artist_mbid, album, album_artist, release_mbid, group_mbid, track_number, "
            "disc_number, length_ms, genre, year, start_ms, end_ms, original_date, compilation) "
            "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {position,
         item.id,
         trackId,
         storedPath(track.path),
         track.recording.artist,
         track.recording.title,
         textOf(track.recording.mbid),
         textOf(track.recording.artistMbid),
         track.release.title,
         track.release.albumArtist,
         textOf(track.release.mbid),
         textOf(track.release.groupMbid),
         track.trackNumber,
         track.discNumber,
         track.lengthMs,
         track.genre,
         track.year,
         track.startMs,
         track.endMs,
         track.originalDate,
         track.compilation});
}

Result<PlayQueueState> readState(Connection& connection)
{
    auto state = connection.one(
        QStringLiteral(
            "SELECT current_item, position_ms, repeat, shuffle FROM play_queue_state WHERE id = 1"),
        {}, [](const Row& row) {
            return PlayQueueState{row.optionalInteger(0), row.integer(1), repeatOf(row.text(2)), row.flag(3)};
        });
    if (!state)
        return fail(std::move(state.error()));
    return state->value_or(PlayQueueState{});
}

} // namespace

Result<SavedPlayQueue> PlayQueueStore::load()
{
    std::vector<QueueItemId> rows;
    bool hasGaps = false;
    auto loaded = m_database.read([&](Connection& connection) -> Result<SavedPlayQueue> {
        SavedPlayQueue saved;
        std::set<QueueItemId> known; // a save that was cut off can leave an item twice
        const auto take = [&](const Row& row) {
            hasGaps = hasGaps || row.integer(20) != static_cast<qint64>(rows.size());
            rows.push_back(row.integer(0));
            if (known.insert(row.integer(0)).second)
                saved.items.push_back(itemIn(row));
        };
        const QString sql = QStringLiteral(
            "SELECT item_id, track_id, path, artist, title, recording_mbid, artist_mbid, album, "
            "album_artist, release_mbid, group_mbid, track_number, disc_number, length_ms, genre, year, "
            "start_ms, end_ms, original_date, compilation, position FROM play_queue ORDER BY position");
        if (auto done = connection.each(sql, {}, take); !done)
            return fail(std::move(done.error()));
        auto state = readState(connection);
        if (!state)
            return fail(std::move(state.error()));
        saved.state = *state;
        return saved;
    });
    m_saved = loaded && !hasGaps ? rows : std::vector<QueueItemId>();
    return loaded;
}

Done PlayQueueStore::saveItems(const std::vector<QueueItem>& items)
{
    std::vector<std::size_t> changed;
    for (std::size_t row = 0; row < items.size(); ++row) {
        if (row >= m_saved.size() || m_saved[row] != items[row].id)
            changed.push_back(row);
    }
    for (std::size_t at = 0; at < changed.size(); at += mostRowsInAWrite) {
        const auto begin = changed.begin() + static_cast<std::ptrdiff_t>(at);
        const auto end = begin + static_cast<std::ptrdiff_t>(std::min(mostRowsInAWrite, changed.size() - at));
        if (auto done = saveRows(items, {begin, end}); !done)
            return done;
    }
    return cutAt(items.size());
}

Done PlayQueueStore::saveRows(const std::vector<QueueItem>& items, const std::vector<std::size_t>& rows)
{
    auto done = m_database.write([&](Connection& connection) -> Done {
        for (const std::size_t row : rows) {
            if (auto written = writeRow(connection, static_cast<qint64>(row), items[row]); !written)
                return written;
        }
        return {};
    });
    if (!done)
        return done;
    m_saved.resize(std::max(m_saved.size(), rows.back() + 1));
    for (const std::size_t row : rows)
        m_saved[row] = items[row].id;
    return {};
}

Done PlayQueueStore::cutAt(std::size_t size)
{
    int gone = 0;
    do {
        const auto cut = m_database.write([size](Connection& connection) {
            return connection.change(
                QStringLiteral("DELETE FROM play_queue WHERE position IN (SELECT position FROM "
                               "play_queue WHERE position >= ? LIMIT ?)"),
                {static_cast<qint64>(size), static_cast<qint64>(mostRowsInAWrite)});
        });
        if (!cut)
            return fail(cut.error());
        gone = *cut;
    } while (gone == static_cast<int>(mostRowsInAWrite));
    m_saved.resize(size);
    return {};
}

Done PlayQueueStore::saveState(const PlayQueueState& state)
{
    return m_database.write([&state](Connection& connection) {
        return connection.execute(
            QStringLiteral(
                "INSERT OR REPLACE INTO play_queue_state(id, current_item, position_ms, repeat, shuffle) "
                "VALUES(1, ?, ?, ?, ?)"),
            {state.current, state.positionMs, wordOf(state.repeat), state.shuffle});
    });
}

} // namespace sillon
