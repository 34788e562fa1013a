// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/songgroups.h"

#include "music/matchkey.h"
#include "storage/database.h"

#include <QHash>

#include <algorithm>

namespace sillon {

namespace {

struct RecordingRow
{
    qint64 id = 0;
    QString artist;
    QString title;
    QString artistKey;
    QString titleKey;
};

struct ReleaseRow
{
    qint64 id = 0;
    QString title;
    QString artist;
    QString titleKey;
    QString artistKey;
};

/// Symbols alone may fold to nothing and are names all the same.
QString keyOf(const QString& folded, const QString& printed)
{
    return folded.isEmpty() ? printed : folded;
}

QString textOf(QByteArrayView utf8)
{
    return QString::fromUtf8(utf8);
}

/// Rows are in the order of their ids.
template <typename Named>
const Named* find(const std::vector<Named>& rows, qint64 id)
{
    const auto at = std::lower_bound(rows.begin(), rows.end(), id,
                                     [](const Named& row, qint64 wanted) { return row.id < wanted; });
    return at != rows.end() && at->id == id ? &*at : nullptr;
}

class Grouping
{
public:
    explicit Grouping(SongGroups& groups)
        : m_groups(groups)
    {}
    void add(const QString& key, const QString& name, const QString& artist)
    {
        auto known = m_known.find(key);
        if (known == m_known.end()) {
            known = m_known.insert(key, static_cast<std::uint32_t>(m_groups.groups.size()));
            m_groups.groups.push_back({name, artist});
        }
        m_groups.ofSong.push_back(*known);
    }
    void addNone() { m_groups.ofSong.push_back(SongGroups::none); }

private:
    SongGroups& m_groups;
    QHash<QString, std::uint32_t> m_known;
};

Result<std::vector<RecordingRow>> readRecordings(Connection& connection)
{
    std::vector<RecordingRow> rows;
    auto done =
        connection.scan("SELECT id, artist, title, artist_key, title_key FROM recordings ORDER BY id",
                        [&](const PlainRow& row) {
                            rows.push_back({row.integer(0), textOf(row.bytes(1)), textOf(row.bytes(2)),
                                            textOf(row.bytes(3)), textOf(row.bytes(4))});
                        });
    if (!done)
        return fail(std::move(done.error()));
    return rows;
}

Result<std::vector<ReleaseRow>> readReleases(Connection& connection)
{
    std::vector<ReleaseRow> rows;
    auto done = connection.scan(
        "SELECT id, title, album_artist, title_key FROM releases ORDER BY id", [&](const PlainRow& row) {
            ReleaseRow release{
                row.integer(0), textOf(row.bytes(1)), textOf(row.bytes(2)), textOf(row.bytes(3)), {}};
            release.artistKey = keyOf(foldedText(release.artist), release.artist);
            rows.push_back(release);
        });
    if (!done)
        return fail(std::move(done.error()));
    return rows;
}

void addAlbum(Grouping& albums, const RecordingRow& recording, const ReleaseRow* release)
{
    if (release == nullptr || release->title.isEmpty())
        return albums.addNone();
    const bool own = !release->artist.isEmpty();
    const QString artistKey = own ? release->artistKey : keyOf(recording.artistKey, recording.artist);
    albums.add(artistKey + QChar(0x1f) + keyOf(release->titleKey, release->title), release->title,
               own ? release->artist : recording.artist);
}

} // namespace

const SongGroups& SongNames::of(TopKind kind) const
{
    switch (kind) {
    case TopKind::Artists:
        return artists;
    case TopKind::Albums:
        return albums;
    case TopKind::Tracks:
        break;
    }
    return tracks;
}

Result<SongNames> readSongNames(Database& database, std::span<const HeardSong> songs)
{
    return database.read([&](Connection& connection) -> Result<SongNames> {
        const auto recordings = readRecordings(connection);
        if (!recordings)
            return fail(recordings.error());
        const auto releases = readReleases(connection);
        if (!releases)
            return fail(releases.error());
        SongNames names;
        Grouping artists(names.artists);
        Grouping albums(names.albums);
        Grouping tracks(names.tracks);
        const RecordingRow nobody;
        for (const HeardSong& song : songs) {
            const RecordingRow* found = find(*recordings, song.recordingId);
            const RecordingRow& recording = found != nullptr ? *found : nobody;
            const QString artistKey = keyOf(recording.artistKey, recording.artist);
            artists.add(artistKey, recording.artist, {});
            tracks.add(artistKey + QChar(0x1f) + keyOf(recording.titleKey, recording.title), recording.title,
                       recording.artist);
            addAlbum(albums, recording, find(*releases, song.releaseId));
        }
        return names;
    });
}

} // namespace sillon
