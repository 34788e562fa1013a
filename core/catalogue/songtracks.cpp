// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/songtracks.h"

#include "catalogue/catalogue.h"
#include "music/matchkey.h"

namespace sillon {

std::optional<Track> trackOfSong(const Catalogue& catalogue, const QString& artist, const QString& title,
                                 const QString& album)
{
    const auto known = catalogue.artistNamed(artist);
    if (!known)
        return {};
    const QString wanted = foldedText(title);
    const QString wantedAlbum = foldedText(album);
    std::optional<Track> found;
    for (const int row : catalogue.artists()[static_cast<std::size_t>(*known)].rows) {
        const Track track = catalogue.track(row);
        if (foldedText(track.recording.title) != wanted || catalogue.facts(row).away)
            continue;
        if (album.isEmpty() || foldedText(track.release.title) == wantedAlbum)
            return track;
        if (!found)
            found = track;
    }
    return found;
}

} // namespace sillon
