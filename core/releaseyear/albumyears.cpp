// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseyear/albumyears.h"

#include "storage/plainrow.h"

namespace sillon {

namespace {

QByteArray keyOf(QByteArrayView artist, QByteArrayView album)
{
    QByteArray key;
    key.reserve(artist.size() + album.size() + 1);
    key.append(artist);
    key.append('\n');
    key.append(album);
    return key;
}

} // namespace

Result<AlbumYears> AlbumYears::read(Connection& connection)
{
    AlbumYears years;
    auto done = connection.scan("SELECT artist_key, title_key, year, source FROM release_years "
                                "WHERE kind = 'album' AND year > 0 AND compilation = 0",
                                [&years](const PlainRow& row) {
                                    years.m_years.insert(keyOf(row.bytes(0), row.bytes(1)),
                                                         {static_cast<int>(row.integer(2)),
                                                          yearSourceNamed(QString::fromUtf8(row.bytes(3)))});
                                });
    if (!done)
        return fail(std::move(done.error()));
    return years;
}

AlbumYears::Year AlbumYears::of(QByteArrayView artist, QByteArrayView album) const
{
    return m_years.value(keyOf(artist, album));
}

} // namespace sillon
