// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/guards.h"
#include "releaseyear/namenormaliser.h"
#include "releaseyear/textdistance.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// Artist and album, apart by a line's end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)).left(2000);
    const QString artist = text.section(QLatin1Char('\n'), 0, 0);
    const QString album = text.section(QLatin1Char('\n'), 1);
    const sillon::AlbumName name = sillon::albumName(album);
    // A title never becomes nothing.
    if (name.key.isEmpty() && !name.full.isEmpty())
        std::abort();
    (void)sillon::otherAlbumKeys(album, artist);
    (void)sillon::artistKey(artist);
    (void)sillon::firstArtist(artist);
    (void)sillon::titleKey(album);
    const double like = sillon::jaroWinkler(name.key.left(200), sillon::artistKey(artist).left(200));
    if (like < 0 || like > 1.000001)
        std::abort();
    (void)sillon::tokenSet(name.key.left(200), artist.left(200));
    (void)sillon::sameNumbers(name.key, artist);
    (void)sillon::sameQualifiers(name.key, artist);
    return 0;
}
