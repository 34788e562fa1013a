// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "byhand/albumjson.h"

#include "music/mbidtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sillon {

namespace {

QString text(const QJsonObject& object, const QString& name)
{
    return object.value(name).toString();
}

QJsonObject writtenRow(const AlbumRow& row)
{
    QJsonArray parts;
    for (const AlbumRow& part : row.parts)
        parts.append(writtenRow(part));
    return {{QStringLiteral("kind"), static_cast<int>(row.kind)},
            {QStringLiteral("position"), row.position},
            {QStringLiteral("side"), row.side},
            {QStringLiteral("disc"), row.disc},
            {QStringLiteral("number"), row.number},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("artist"), row.artist},
            {QStringLiteral("length_ms"), row.lengthMs},
            {QStringLiteral("mbid"), textOf(row.mbid)},
            {QStringLiteral("artist_mbid"), textOf(row.artistMbid)},
            {QStringLiteral("parts"), parts}};
}

AlbumRow readRow(const QJsonObject& object)
{
    AlbumRow row;
    const int kind = object.value(QStringLiteral("kind")).toInt();
    row.kind = kind == 1 ? AlbumRowKind::Heading : kind == 2 ? AlbumRowKind::Index : AlbumRowKind::Song;
    row.position = text(object, QStringLiteral("position"));
    row.side = text(object, QStringLiteral("side"));
    row.disc = object.value(QStringLiteral("disc")).toInt(1);
    row.number = object.value(QStringLiteral("number")).toInt();
    row.title = text(object, QStringLiteral("title"));
    row.artist = text(object, QStringLiteral("artist"));
    row.lengthMs = object.value(QStringLiteral("length_ms")).toInteger();
    row.mbid = RecordingMbid::parse(text(object, QStringLiteral("mbid")));
    row.artistMbid = ArtistMbid::parse(text(object, QStringLiteral("artist_mbid")));
    const QJsonArray parts = object.value(QStringLiteral("parts")).toArray();
    for (const QJsonValue& part : parts)
        row.parts.push_back(readRow(part.toObject()));
    return row;
}

std::optional<QJsonObject> objectIn(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QByteArray jsonOfAlbum(const Album& album)
{
    QJsonArray rows;
    for (const AlbumRow& row : album.rows)
        rows.append(writtenRow(row));
    return QJsonDocument(QJsonObject{{QStringLiteral("id"), album.id},
                                     {QStringLiteral("title"), album.title},
                                     {QStringLiteral("artist"), album.artist},
                                     {QStringLiteral("mbid"), textOf(album.mbid)},
                                     {QStringLiteral("group_mbid"), textOf(album.groupMbid)},
                                     {QStringLiteral("year"), album.year},
                                     {QStringLiteral("cover_url"), album.coverUrl},
                                     {QStringLiteral("rows"), rows}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Album> albumOfJson(const QByteArray& json)
{
    const auto object = objectIn(json);
    if (!object || !object->value(QStringLiteral("rows")).isArray())
        return std::nullopt;
    Album album;
    album.id = text(*object, QStringLiteral("id"));
    album.title = text(*object, QStringLiteral("title"));
    album.artist = text(*object, QStringLiteral("artist"));
    album.mbid = ReleaseMbid::parse(text(*object, QStringLiteral("mbid")));
    album.groupMbid = ReleaseGroupMbid::parse(text(*object, QStringLiteral("group_mbid")));
    album.year = object->value(QStringLiteral("year")).toInt();
    album.coverUrl = text(*object, QStringLiteral("cover_url"));
    const QJsonArray rows = object->value(QStringLiteral("rows")).toArray();
    for (const QJsonValue& row : rows)
        album.rows.push_back(readRow(row.toObject()));
    return album;
}

QByteArray jsonOfAlbumHits(const AlbumHits& hits)
{
    QJsonArray array;
    for (const AlbumHit& hit : hits.hits)
        array.append(QJsonObject{{QStringLiteral("id"), hit.id},
                                 {QStringLiteral("title"), hit.title},
                                 {QStringLiteral("artist"), hit.artist},
                                 {QStringLiteral("year"), hit.year},
                                 {QStringLiteral("tracks"), hit.tracks},
                                 {QStringLiteral("note"), hit.note},
                                 {QStringLiteral("cover_url"), hit.coverUrl}});
    return QJsonDocument(QJsonObject{{QStringLiteral("total"), hits.total}, {QStringLiteral("hits"), array}})
        .toJson(QJsonDocument::Compact);
}

std::optional<AlbumHits> albumHitsOfJson(const QByteArray& json)
{
    const auto object = objectIn(json);
    if (!object || !object->value(QStringLiteral("hits")).isArray())
        return std::nullopt;
    AlbumHits hits;
    hits.total = object->value(QStringLiteral("total")).toInt();
    const QJsonArray array = object->value(QStringLiteral("hits")).toArray();
    for (const QJsonValue& value : array) {
        const QJsonObject hit = value.toObject();
        hits.hits.push_back(
            AlbumHit{text(hit, QStringLiteral("id")), text(hit, QStringLiteral("title")),
                     text(hit, QStringLiteral("artist")), hit.value(QStringLiteral("year")).toInt(),
                     hit.value(QStringLiteral("tracks")).toInt(), text(hit, QStringLiteral("note")),
                     text(hit, QStringLiteral("cover_url"))});
    }
    return hits;
}

} // namespace sillon
