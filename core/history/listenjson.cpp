// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/listenjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>

namespace sillon {

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 longestMs = qint64(24) * 24 * 60 * 60 * 1000; // documented: 24 days

void put(QJsonObject& object, const char* name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(QLatin1String(name), text);
}

void put(QJsonObject& object, const char* name, qint64 number)
{
    if (number > 0)
        object.insert(QLatin1String(name), number);
}

template <typename Entity>
void put(QJsonObject& object, const char* name, const std::optional<Mbid<Entity>>& mbid)
{
    if (mbid)
        object.insert(QLatin1String(name), mbid->text());
}

qint64 numberIn(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed().toLongLong();
    const double number = value.toDouble();
    return number > 0 && number < 1e15 ? static_cast<qint64>(number) : 0;
}

QString textIn(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().trimmed();
}

/// The first of the places that holds an id.
template <typename Id>
std::optional<Id> idIn(const std::array<QJsonValue, 2>& places)
{
    for (const QJsonValue& place : places) {
        const QJsonValue first = place.isArray() ? place.toArray().at(0) : place;
        if (auto id = Id::parse(first.toString()))
            return id;
    }
    return std::nullopt;
}

qint64 lengthIn(const QJsonObject& more)
{
    const qint64 ms = numberIn(more.value(QLatin1String("duration_ms")));
    const qint64 seconds = std::min(numberIn(more.value(QLatin1String("duration"))), longestMs / msPerSecond);
    return std::clamp<qint64>(ms > 0 ? ms : seconds * msPerSecond, 0, longestMs);
}

qint64 heardIn(const QJsonObject& more)
{
    const qint64 ms = numberIn(more.value(QLatin1String("duration_played_ms")));
    const qint64 seconds =
        std::min(numberIn(more.value(QLatin1String("duration_played"))), longestMs / msPerSecond);
    return std::clamp<qint64>(ms > 0 ? ms : seconds * msPerSecond, 0, longestMs);
}

QJsonObject moreOf(const Listen& listen)
{
    QJsonObject more;
    put(more, "recording_mbid", listen.recording.mbid);
    if (listen.recording.artistMbid)
        more.insert(QStringLiteral("artist_mbids"), QJsonArray{listen.recording.artistMbid->text()});
    put(more, "release_mbid", listen.release.mbid);
    put(more, "release_group_mbid", listen.release.groupMbid);
    put(more, "album_artist", listen.release.albumArtist);
    put(more, "tracknumber", listen.trackNumber);
    put(more, "duration_ms", listen.lengthMs);
    put(more, "duration_played_ms", listen.heardMs);
    put(more, "origin", listenOriginName(listen.origin));
    if (listen.isPrivate)
        more.insert(QStringLiteral("private"), true);
    return more;
}

} // namespace

QJsonObject listenJson(const Listen& listen, const PlaysOwner& owner)
{
    QJsonObject track{{QStringLiteral("artist_name"), listen.recording.artist},
                      {QStringLiteral("track_name"), listen.recording.title}};
    put(track, "release_name", listen.release.title);
    QJsonObject more = moreOf(listen);
    put(more, "listener", owner.userName);
    put(more, "listener_service", owner.service);
    track.insert(QStringLiteral("additional_info"), more);
    return {{QStringLiteral("listened_at"), listen.listenedAt}, {QStringLiteral("track_metadata"), track}};
}

Result<Listen> listenInJson(const QJsonObject& object)
{
    const QJsonObject track = object.value(QLatin1String("track_metadata")).toObject();
    const QJsonObject more = track.value(QLatin1String("additional_info")).toObject();
    const QJsonObject mapping = track.value(QLatin1String("mbid_mapping")).toObject();
    const auto both = [&](const char* name) {
        return std::array<QJsonValue, 2>{more.value(QLatin1String(name)), mapping.value(QLatin1String(name))};
    };
    Listen listen;
    listen.listenedAt = numberIn(object.value(QLatin1String("listened_at")));
    constexpr qint64 firstMillisecond = 100'000'000'000; // larger numbers are no seconds of our time
    if (listen.listenedAt >= firstMillisecond)
        listen.listenedAt /= 1000;
    listen.recording.artist = textIn(track, "artist_name");
    listen.recording.title = textIn(track, "track_name");
    if (listen.listenedAt <= 0 || listen.recording.artist.isEmpty() || listen.recording.title.isEmpty())
        return fail(ErrorKind::Malformed);
    listen.recording.mbid = idIn<RecordingMbid>(both("recording_mbid"));
    listen.recording.artistMbid = idIn<ArtistMbid>(both("artist_mbids"));
    listen.release.title = textIn(track, "release_name");
    listen.release.albumArtist = textIn(more, "album_artist");
    listen.release.mbid = idIn<ReleaseMbid>(both("release_mbid"));
    listen.release.groupMbid = idIn<ReleaseGroupMbid>(both("release_group_mbid"));
    listen.trackNumber = static_cast<int>(std::clamp<qint64>(
        numberIn(more.value(QLatin1String("tracknumber"))), 0, std::numeric_limits<int>::max()));
    listen.lengthMs = lengthIn(more);
    listen.heardMs = heardIn(more);
    listen.origin = originIn(textIn(more, "origin")).value_or(ListenOrigin::ListenBrainz);
    listen.isPrivate = more.value(QLatin1String("private")).toBool();
    return listen;
}

PlaysOwner ownerInJson(const QJsonObject& object)
{
    const QJsonObject track = object.value(QLatin1String("track_metadata")).toObject();
    const QJsonObject more = track.value(QLatin1String("additional_info")).toObject();
    return {textIn(more, "listener_service"), textIn(more, "listener")};
}

std::optional<ListenOrigin> originIn(const QString& word)
{
    const ListenOrigin origin = listenOriginOf(word);
    return listenOriginName(origin) == word ? std::optional(origin) : std::nullopt;
}

QByteArray lineOfListen(const Listen& listen, const PlaysOwner& owner)
{
    return QJsonDocument(listenJson(listen, owner)).toJson(QJsonDocument::Compact);
}

Result<Listen> listenInLine(const QByteArray& line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(ErrorKind::Malformed);
    return listenInJson(document.object());
}

} // namespace sillon
