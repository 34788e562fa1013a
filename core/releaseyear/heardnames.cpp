// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/heardnames.h"

#include "music/matchkey.h"

#include <algorithm>

namespace sillon {

namespace {

struct RecordingNames
{
    QString artist;
    QString title;
    QString mbid;
    QString artistMbid;
    NameKey key;
};

struct ReleaseNames
{
    QString title;
    QString albumArtist;
    QString mbid;
    QString groupMbid;
    QString albumArtistKey;
    QString titleKey;
};

using Recordings = QHash<qint64, RecordingNames>;
using Releases = QHash<qint64, ReleaseNames>;

Result<Recordings> readRecordings(Connection& connection)
{
    Recordings recordings;
    auto done = connection.each(
        QStringLiteral("SELECT id, artist, title, mbid, artist_mbid, artist_key, title_key FROM recordings"),
        {}, [&recordings](const Row& row) {
            recordings.insert(
                row.integer(0),
                {row.text(1), row.text(2), row.text(3), row.text(4), {row.text(5), row.text(6)}});
        });
    if (!done)
        return fail(std::move(done.error()));
    return recordings;
}

Result<Releases> readReleases(Connection& connection)
{
    Releases releases;
    auto done = connection.each(
        QStringLiteral("SELECT id, title, album_artist, mbid, group_mbid, title_key FROM releases"), {},
        [&releases](const Row& row) {
            releases.insert(row.integer(0), {row.text(1), row.text(2), row.text(3), row.text(4),
                                             foldedText(row.text(2)), row.text(5)});
        });
    if (!done)
        return fail(std::move(done.error()));
    return releases;
}

void count(QMap<QString, qint64>& counts, const QString& text, qint64 openPlays)
{
    if (!text.isEmpty())
        counts[text] += openPlays;
}

void countPlays(HeardName& name, qint64 openPlays, qint64 first)
{
    name.plays += openPlays;
    name.firstHeard = name.firstHeard == 0 ? first : std::min(name.firstHeard, first);
}

/// One recording on one release, so and so often.
struct HeardTogether
{
    qint64 releaseId = 0;
    qint64 recordingId = 0;
    qint64 openPlays = 0;
    qint64 first = 0;
};

void takeSong(HeardNames& names, const RecordingNames& recording, const HeardTogether& heard)
{
    HeardName& song = names.songs[recording.key];
    countPlays(song, heard.openPlays, heard.first);
    count(song.artists, recording.artist, heard.openPlays);
    count(song.titles, recording.title, heard.openPlays);
    count(song.recordingMbids, recording.mbid, heard.openPlays);
    count(song.artistMbids, recording.artistMbid, heard.openPlays);
    names.recordings.insert(heard.recordingId, recording.key);
    names.recordingsOf[recording.key].insert(heard.recordingId);
}

void takeAlbum(HeardNames& names, const RecordingNames& recording, const ReleaseNames& release,
               const HeardTogether& heard)
{
    const bool named = !release.albumArtistKey.isEmpty();
    const NameKey key{named ? release.albumArtistKey : recording.key.artist, release.titleKey};
    HeardName& album = names.albums[key];
    countPlays(album, heard.openPlays, heard.first);
    album.albumArtistNamed = album.albumArtistNamed || named;
    count(album.artists, named ? release.albumArtist : recording.artist, heard.openPlays);
    count(album.titles, release.title, heard.openPlays);
    count(album.releaseMbids, release.mbid, heard.openPlays);
    count(album.groupMbids, release.groupMbid, heard.openPlays);
    if (key.artist == recording.key.artist)
        count(album.artistMbids, recording.artistMbid, heard.openPlays);
    count(album.tracks, recording.title, heard.openPlays);
    names.releases.insert({heard.releaseId, named ? QString() : recording.key.artist}, key);
    names.songsOf[key].insert(recording.key);
}

/// What was heard in private only is told to nobody: where an album or a song was heard openly too, what it
/// is asked by is of its open plays alone.
void leavePrivateOut(HeardName& name)
{
    if (name.plays == 0)
        return;
    for (auto* counts : {&name.artists, &name.titles, &name.releaseMbids, &name.groupMbids, &name.artistMbids,
                         &name.recordingMbids, &name.tracks})
        counts->removeIf([](const auto& entry) { return entry.value() == 0; });
}

} // namespace

Result<HeardNames> HeardNames::read(Connection& connection)
{
    const auto recordings = readRecordings(connection);
    if (!recordings)
        return fail(recordings.error());
    const auto releases = readReleases(connection);
    if (!releases)
        return fail(releases.error());
    HeardNames names;
    auto done = connection.each(
        QStringLiteral("SELECT release_id, recording_id, sum(private = 0), min(listened_at) "
                       "FROM listens GROUP BY release_id, recording_id"),
        {}, [&](const Row& row) {
            const HeardTogether heard{row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
            const auto recording = recordings->constFind(heard.recordingId);
            if (recording == recordings->constEnd())
                return;
            takeSong(names, *recording, heard);
            const auto release = releases->constFind(heard.releaseId);
            if (release == releases->constEnd() || release->titleKey.isEmpty())
                names.songsWithoutAlbum.insert(recording->key);
            else
                takeAlbum(names, *recording, *release, heard);
        });
    if (!done)
        return fail(std::move(done.error()));
    for (HeardName& album : names.albums)
        leavePrivateOut(album);
    for (HeardName& song : names.songs)
        leavePrivateOut(song);
    return names;
}

} // namespace sillon
