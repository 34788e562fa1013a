// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmalbumreply.h"

#include "lastfm/lastfmjson.h"

#include <QJsonArray>
#include <QLatin1String>
#include <QUrl>

#include <algorithm>

namespace sillon {

namespace {

QString textOf(const QJsonObject& object, const char* name)
{
    return lastfmText(object.value(QLatin1String(name)));
}

/// The picture of 300 pixels, else the largest that has an address.
QString pictureOf(const QJsonObject& object)
{
    QString found;
    const QJsonArray images = lastfmList(object.value(QLatin1String("image")));
    for (const QJsonValue& value : images) {
        const QJsonObject image = value.toObject();
        const QUrl url(textOf(image, "#text"));
        const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
        if (!web)
            continue;
        found = url.toString();
        if (textOf(image, "size") == QLatin1String("extralarge"))
            break;
    }
    return found;
}

AlbumRow rowOf(const QJsonObject& track, const QString& albumArtist, int place)
{
    AlbumRow row;
    const auto rank =
        lastfmNumber(track.value(QLatin1String("@attr")).toObject().value(QLatin1String("rank")));
    row.number = static_cast<int>(std::clamp<qint64>(rank.value_or(place), 1, 100'000));
    row.position = QString::number(row.number);
    row.title = textOf(track, "name");
    const QString artist = textOf(track, "artist");
    row.artist = artist == albumArtist ? QString() : artist;
    const qint64 seconds = lastfmNumber(track.value(QLatin1String("duration"))).value_or(0);
    row.lengthMs = std::clamp<qint64>(seconds, 0, 86'400) * 1000;
    return row;
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

QString lastfmAlbumId(const QString& artist, const QString& title)
{
    return QLatin1String("lastfm:") % encoded(artist) % QLatin1Char('/') % encoded(title);
}

Result<AlbumHits> lastfmAlbumHits(const QJsonObject& answer)
{
    const QJsonValue results = answer.value(QLatin1String("results"));
    if (!results.isObject())
        return fail(ErrorKind::Malformed);
    const QJsonObject object = results.toObject();
    AlbumHits found;
    const QJsonArray albums =
        lastfmList(object.value(QLatin1String("albummatches")).toObject().value(QLatin1String("album")));
    for (const QJsonValue& value : albums) {
        const QJsonObject album = value.toObject();
        AlbumHit hit;
        hit.title = textOf(album, "name");
        hit.artist = textOf(album, "artist");
        hit.coverUrl = pictureOf(album);
        hit.id = lastfmAlbumId(hit.artist, hit.title);
        const bool known = std::any_of(found.hits.begin(), found.hits.end(),
                                       [&](const AlbumHit& other) { return other.id == hit.id; });
        if (!known && !hit.title.isEmpty() && !hit.artist.isEmpty())
            found.hits.push_back(std::move(hit));
    }
    const auto total = lastfmNumber(object.value(QLatin1String("opensearch:totalResults")));
    found.total = static_cast<int>(
        std::clamp<qint64>(total.value_or(0), static_cast<qint64>(found.hits.size()), 1'000'000));
    return found;
}

Result<Album> lastfmAlbum(const QJsonObject& answer)
{
    const QJsonObject object = answer.value(QLatin1String("album")).toObject();
    Album album;
    album.title = textOf(object, "name");
    album.artist = textOf(object, "artist");
    if (album.title.isEmpty())
        return fail(ErrorKind::Malformed);
    album.id = lastfmAlbumId(album.artist, album.title);
    album.mbid = ReleaseMbid::parse(textOf(object, "mbid"));
    album.coverUrl = pictureOf(object);
    const QJsonArray tracks =
        lastfmList(object.value(QLatin1String("tracks")).toObject().value(QLatin1String("track")));
    int place = 0;
    for (const QJsonValue& track : tracks)
        album.rows.push_back(rowOf(track.toObject(), album.artist, ++place));
    return album;
}

} // namespace sillon
