// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/taggedyears.h"

#include "music/matchkey.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr qsizetype mostTracks = 3;

void addOriginal(TaggedAlbum& album, const PartialDate& date)
{
    if (!date.isKnown())
        return;
    if (album.original.isKnown() && album.original.year != date.year)
        album.disagrees = true;
    if (date.isBefore(album.original))
        album.original = date;
}

void addNames(TaggedAlbum& album, const Row& row)
{
    album.isHeld = album.isHeld || !row.flag(12);
    if (album.title.isEmpty()) {
        album.artist = row.text(1).isEmpty() ? row.text(9) : row.text(1);
        album.title = row.text(10);
    }
    if (album.tracks.size() < mostTracks)
        album.tracks.append(row.text(11));
}

void addId(QStringList& ids, const QString& id)
{
    if (!id.isEmpty() && !ids.contains(id))
        ids.append(id);
}

} // namespace

Result<TaggedYears> TaggedYears::read(Connection& connection)
{
    TaggedYears years;
    QHash<QString, QString> folded;
    const auto keyOf = [&folded](const QString& text) {
        const auto known = folded.constFind(text);
        return known != folded.constEnd() ? *known : *folded.insert(text, foldedText(text));
    };
    auto done = connection.each(
        QStringLiteral(
            "SELECT artist_key, album_artist, album_key, title_key, year, original_date, "
            "compilation, release_mbid, release_group_mbid, artist, album, title, forgotten FROM tracks "
            "WHERE broken = ''"),
        {}, [&](const Row& row) {
            const PartialDate original = PartialDate::parse(row.text(5));
            PartialDate& song = years.m_songs[{row.text(0), row.text(3)}];
            if (original.isBefore(song))
                song = original;
            if (row.text(2).isEmpty())
                return;
            const QString albumArtist = keyOf(row.text(1));
            TaggedAlbum& album =
                years.m_albums[{albumArtist.isEmpty() ? row.text(0) : albumArtist, row.text(2)}];
            addNames(album, row);
            addOriginal(album, original);
            album.editionYear = std::max(album.editionYear, static_cast<int>(row.integer(4)));
            album.compilation = album.compilation || row.flag(6);
            addId(album.releaseMbids, row.text(7));
            addId(album.groupMbids, row.text(8));
        });
    if (!done)
        return fail(std::move(done.error()));
    return years;
}

const TaggedAlbum* TaggedYears::album(const NameKey& album) const
{
    const auto found = m_albums.constFind(album);
    return found == m_albums.constEnd() ? nullptr : &*found;
}

int TaggedYears::yearOf(const NameKey& album, const NameKey& song) const
{
    const TaggedAlbum* tagged = this->album(album);
    const PartialDate own = originalOf(song);
    if (!tagged)
        return own.year;
    if (tagged->disagrees)
        return own.year;
    return tagged->original.isKnown() ? tagged->original.year : tagged->editionYear;
}

} // namespace sillon
