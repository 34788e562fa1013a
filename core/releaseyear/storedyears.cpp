// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/storedyears.h"

#include "music/matchkey.h"
#include "releaseyear/ownrecordings.h"

namespace sillon {

namespace {

Done readAnswers(Connection& connection, StoredYears& years)
{
    return connection.each(
        QStringLiteral("SELECT kind = 'album', artist_key, title_key, state, year, source, confidence, "
                       "edition_year, compilation, edition_of <> '', edition_of <> release_mbid FROM "
                       "release_years"),
        {}, [&years](const Row& row) {
            StoredYear stored;
            stored.known.state = yearStateNamed(row.text(3));
            stored.known.year = static_cast<int>(row.integer(4));
            stored.known.source = yearSourceNamed(row.text(5));
            stored.known.confidence = row.real(6);
            stored.editionYear = static_cast<int>(row.integer(7));
            stored.compilation = row.flag(8);
            stored.editionFound = row.flag(9);
            stored.editionOpen = row.flag(10);
            (row.flag(0) ? years.albums : years.songs).insert({row.text(1), row.text(2)}, stored);
        });
}

} // namespace

Result<StoredYears> StoredYears::read(Connection& connection)
{
    StoredYears years;
    if (auto done = readAnswers(connection, years); !done)
        return fail(std::move(done.error()));
    auto recordings = connection.each(QStringLiteral("SELECT id, artist_key, title_key FROM recordings"), {},
                                      [&years](const Row& row) {
                                          years.recordings.insert(row.integer(0), {row.text(1), row.text(2)});
                                      });
    if (!recordings)
        return fail(std::move(recordings.error()));
    auto releases = connection.each(
        QStringLiteral("SELECT id, album_artist, title_key FROM releases"), {}, [&years](const Row& row) {
            years.releases.insert(row.integer(0), {foldedText(row.text(1)), row.text(2)});
        });
    if (!releases)
        return fail(std::move(releases.error()));
    return years;
}

Done StoredYears::readOwnRecordings(Connection& connection)
{
    return connection.each(
        QStringLiteral(
            "SELECT artist_key, title_key, title, coalesce((SELECT v.kinds FROM year_votes v WHERE "
            "v.question_id = y.id AND v.matched_id = y.matched_id AND y.matched_id <> '' AND "
            "v.kinds <> '' LIMIT 1), '') FROM release_years y WHERE kind = 'album'"),
        {}, [this](const Row& row) {
            const auto album = albums.find({row.text(0), row.text(1)});
            if (album != albums.end())
                album->ownRecordings = hasOwnRecordings(row.text(3), row.text(2));
        });
}

NameKey StoredYears::albumOf(qint64 recordingId, qint64 releaseId) const
{
    NameKey album = releases.value(releaseId);
    if (album.artist.isEmpty())
        album.artist = recordings.value(recordingId).artist;
    return album;
}

} // namespace sillon
