// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/songyears.h"

#include "releaseyear/storedyears.h"
#include "releaseyear/taggedyears.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sillon {

namespace {

constexpr int firstRecords = 1900;

/// The year of a recording by its identifier is an upper bound of the song's: not sure enough for the album
/// basis.
const StoredYear* sureOf(const StoredYear* song)
{
    return song && song->known.source == YearSource::MusicBrainzRecording ? nullptr : song;
}

/// Songs of compilations, and those without an album, have the year of the song where it is known; else the
/// compilation's, marked so.
KnownYear yearOnAlbum(const StoredYear* album, const StoredYear* song)
{
    const bool bySong = !album || album->compilation;
    if (bySong && song && song->known.year != 0) {
        KnownYear year = song->known;
        year.apart = album != nullptr;
        return year;
    }
    if (!album)
        return song ? song->known : KnownYear{};
    KnownYear year = album->known;
    if (album->compilation && year.year != 0)
        year.source = YearSource::Compilation;
    return year;
}

/// The earliest that is known: of the album, of the song, of the own file. What stands by the song's name is
/// told of its first recording, which is none of a concert or a remix.
KnownYear yearOfSong(const StoredYear* album, const StoredYear* song, const PartialDate& tagged)
{
    KnownYear year = yearOnAlbum(album, sureOf(song));
    if (album && album->ownRecordings) {
        year.ofSong = year.year != 0; // the album's is its recordings'
        return year;
    }
    const bool isKnown = song && song->known.year != 0;
    const bool isTagged = tagged.year >= firstRecords;
    if (isKnown && (year.year == 0 || song->known.year < year.year))
        year = song->known;
    if (isTagged && (year.year == 0 || tagged.year < year.year))
        year = {tagged.year, YearState::Matched, YearSource::Tags, 1};
    year.ofSong = isKnown || isTagged;
    year.apart = album && year.year != album->known.year;
    return year;
}

KnownYear yearOfEdition(const StoredYear* album, const TaggedAlbum* tagged)
{
    if (album && album->editionYear != 0)
        return {album->editionYear, YearState::Matched,
                album->editionFound ? YearSource::MusicBrainzId : album->known.source, 1};
    if (tagged && tagged->editionYear != 0)
        return {tagged->editionYear, YearState::Matched, YearSource::Tags, 1};
    return {0, album && album->editionOpen ? YearState::Pending : YearState::NotFound, YearSource::None, 0};
}

const StoredYear* in(const QHash<NameKey, StoredYear>& years, const NameKey& key)
{
    const auto found = years.constFind(key);
    return found == years.constEnd() || key.title.isEmpty() ? nullptr : &*found;
}

KnownYear asTagged(const TaggedYears& tags, const NameKey& album, const NameKey& song)
{
    const int year = tags.yearOf(album, song);
    if (year == 0)
        return {0, YearState::NotFound, YearSource::None, 0};
    return {year, YearState::Matched, YearSource::Tags, 1};
}

} // namespace

Result<std::vector<KnownYear>> SongYears::of(std::span<const HeardSong> songs, YearBasis basis) const
{
    return m_database.read([&](Connection& connection) -> Result<std::vector<KnownYear>> {
        auto stored = StoredYears::read(connection);
        if (!stored)
            return fail(std::move(stored.error()));
        if (basis == YearBasis::Song) {
            if (auto read = stored->readOwnRecordings(connection); !read)
                return fail(std::move(read.error()));
        }
        TaggedYears tags;
        if (basis != YearBasis::Album) {
            auto read = TaggedYears::read(connection);
            if (!read)
                return fail(std::move(read.error()));
            tags = std::move(*read);
        }
        std::vector<KnownYear> years;
        years.reserve(songs.size());
        for (const HeardSong& heard : songs) {
            const NameKey albumKey = stored->albumOf(heard.recordingId, heard.releaseId);
            const NameKey songKey = stored->recordings.value(heard.recordingId);
            const StoredYear* album = in(stored->albums, albumKey);
            const StoredYear* song = in(stored->songs, songKey);
            // An album that nobody has asked for yet is one to be asked for, not one without an album.
            StoredYear unasked;
            unasked.editionOpen = true;
            if (!album && !albumKey.title.isEmpty())
                album = &unasked;
            switch (basis) {
            case YearBasis::Album:
                years.push_back(yearOnAlbum(album, sureOf(song)));
                break;
            case YearBasis::Song:
                years.push_back(yearOfSong(album, song, tags.originalOf(songKey)));
                break;
            case YearBasis::Edition:
                years.push_back(yearOfEdition(album, tags.album(albumKey)));
                break;
            case YearBasis::Tagged:
                years.push_back(asTagged(tags, albumKey, songKey));
                break;
            }
        }
        return years;
    });
}

Result<std::vector<KnownYear>> SongYears::ofListens(std::span<const qint64> listens) const
{
    QJsonArray ids;
    for (const qint64 id : listens)
        ids.append(id);
    const QString list = QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
    const auto heard = m_database.read([&](Connection& connection) {
        return connection.all(QStringLiteral("SELECT l.recording_id, l.release_id FROM json_each(?) j "
                                             "LEFT JOIN listens l ON l.id = j.value ORDER BY j.key"),
                              {list}, [](const Row& row) {
                                  return HeardSong{row.integer(0), row.integer(1)};
                              });
    });
    if (!heard)
        return fail(heard.error());
    return of(*heard, YearBasis::Album);
}

} // namespace sillon
