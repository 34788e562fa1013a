// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/cataloguecolumns.h"

#include <QHashFunctions>

#include <algorithm>

namespace sillon {

void SongFacts::addPlays(std::uint32_t count, std::uint32_t first, std::uint32_t last)
{
    if (count == 0)
        return;
    firstHeardAt = plays == 0 ? first : std::min(firstHeardAt, first);
    lastHeardAt = std::max(lastHeardAt, last);
    plays += count;
}

std::uint64_t songHash(QByteArrayView foldedArtist, QByteArrayView foldedTitle)
{
    return qHash(foldedTitle, qHash(foldedArtist, 0));
}

SongId CatalogueColumns::songOf(QByteArrayView foldedArtist, QByteArrayView foldedTitle) const
{
    if (foldedArtist.isEmpty() || foldedTitle.isEmpty())
        return noSong;
    const std::uint64_t hash = songHash(foldedArtist, foldedTitle);
    const auto at = std::lower_bound(songHashes.begin(), songHashes.end(), hash);
    return at != songHashes.end() && *at == hash ? static_cast<SongId>(at - songHashes.begin()) : noSong;
}

void CatalogueColumns::setPlays(const SongPlays& counted)
{
    for (SongFacts& facts : songs)
        facts = {.lovedAt = facts.lovedAt};
    auto at = songHashes.begin();
    for (const SongPlays::Song& heard : counted.songs) {
        at = std::lower_bound(at, songHashes.end(), heard.hash);
        if (at == songHashes.end())
            break;
        if (*at == heard.hash)
            songs[static_cast<std::size_t>(at - songHashes.begin())].addPlays(heard.plays, heard.firstHeardAt,
                                                                              heard.lastHeardAt);
    }
    newestListen = counted.newestListen;
}

std::vector<int> CatalogueColumns::rowsOf(SongId wanted) const
{
    std::vector<int> rows;
    for (auto at = std::find(song.begin(), song.end(), wanted); at != song.end();
         at = std::find(at + 1, song.end(), wanted))
        rows.push_back(static_cast<int>(at - song.begin()));
    return rows;
}

} // namespace sillon
