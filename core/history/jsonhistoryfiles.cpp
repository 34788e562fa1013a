// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyfileformats.h"
#include "history/listenjson.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 leastSpotifyMs = 30'000; // what Spotify itself counts as a play
constexpr int deepestList = 4;            ///< pages of answers in lists of pages

QString textIn(const QJsonObject& object, const char* name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    const QJsonObject inner = value.toObject();
    if (inner.contains(QLatin1String("#text")))
        return inner.value(QLatin1String("#text")).toString().trimmed();
    return inner.isEmpty() ? value.toString().trimmed()
                           : inner.value(QLatin1String("name")).toString().trimmed();
}

QString mbidIn(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toObject().value(QLatin1String("mbid")).toString();
}

qint64 momentIn(const QJsonValue& value)
{
    if (value.isObject())
        return momentIn(value.toObject().value(QLatin1String("uts")));
    return utcSecondIn(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
}

bool hasAll(const Listen& listen)
{
    return listen.listenedAt > 0 && !listen.recording.artist.isEmpty() && !listen.recording.title.isEmpty();
}

void take(HistoryFile& file, Listen listen)
{
    if (hasAll(listen))
        file.plays.push_back(std::move(listen));
    else
        ++file.broken;
}

/// One row of user.getRecentTracks, or of lastfmstats' export.
Listen lastfmListen(const QJsonObject& row)
{
    Listen listen;
    listen.origin = ListenOrigin::Lastfm;
    const QString name = textIn(row, "name");
    listen.recording = {textIn(row, "artist"), name.isEmpty() ? textIn(row, "track") : name,
                        RecordingMbid::parse(textIn(row, "mbid")), ArtistMbid::parse(mbidIn(row, "artist"))};
    listen.release.title = textIn(row, "album");
    listen.release.mbid = ReleaseMbid::parse(mbidIn(row, "album"));
    listen.listenedAt = momentIn(row.value(QLatin1String("date")));
    return listen;
}

bool isPlayingNow(const QJsonObject& row)
{
    return row.value(QLatin1String("@attr")).toObject().contains(QLatin1String("nowplaying"));
}

void takeLastfm(HistoryFile& file, const QJsonValue& value, int depth)
{
    if (depth > deepestList)
        return;
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            takeLastfm(file, item, depth + 1);
        return;
    }
    const QJsonObject object = value.toObject();
    for (const char* inner : {"recenttracks", "scrobbles", "track"}) {
        const QJsonValue list = object.value(QLatin1String(inner));
        if (list.isObject() || list.isArray()) {
            takeLastfm(file, list, depth + 1);
            return;
        }
    }
    if (!isPlayingNow(object))
        take(file, lastfmListen(object));
}

Listen spotifyListen(const QJsonObject& row, qint64 heardMs)
{
    const auto first = [&row](const char* name, const char* older) {
        const QString text = textIn(row, name);
        return text.isEmpty() ? textIn(row, older) : text;
    };
    Listen listen;
    listen.origin = ListenOrigin::Spotify;
    listen.recording.artist = first("master_metadata_album_artist_name", "artistName");
    listen.recording.title = first("master_metadata_track_name", "trackName");
    listen.release.title = textIn(row, "master_metadata_album_album_name");
    listen.heardMs = heardMs;
    const qint64 end = utcSecondIn(first("ts", "endTime")); // both tell when it stopped
    listen.listenedAt = end > 0 ? end - heardMs / 1000 : 0;
    return listen;
}

} // namespace

Result<HistoryFile> readListenBrainzFile(const QString& text)
{
    HistoryFile file;
    file.format = HistoryFileFormat::ListenBrainz;
    const auto takeObject = [&file](const QJsonObject& object) {
        auto listen = listenInJson(object);
        if (listen)
            file.add(std::move(*listen), ownerInJson(object));
        else
            ++file.broken;
    };
    const QByteArray bytes = text.toUtf8();
    if (bytes.trimmed().startsWith('[')) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError)
            return fail(ErrorKind::Malformed, error.errorString());
        const QJsonArray items = document.array();
        for (const QJsonValue& item : items)
            takeObject(item.toObject());
        return file;
    }
    for (const QByteArray& line : bytes.split('\n')) {
        if (!line.trimmed().isEmpty())
            takeObject(QJsonDocument::fromJson(line).object());
    }
    return file;
}

Result<HistoryFile> readLastfmJsonFile(const QJsonDocument& document)
{
    HistoryFile file;
    file.format = HistoryFileFormat::LastfmJson;
    takeLastfm(file, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    return file;
}

Result<HistoryFile> readSpotifyFile(const QJsonDocument& document)
{
    HistoryFile file;
    file.format = HistoryFileFormat::Spotify;
    if (!document.isArray())
        return fail(ErrorKind::Malformed, QStringLiteral("not a list"));
    const QJsonArray rows = document.array();
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        const QJsonValue ms = row.contains(QLatin1String("ms_played")) ? row.value(QLatin1String("ms_played"))
                                                                       : row.value(QLatin1String("msPlayed"));
        const qint64 heardMs = std::clamp<qint64>(ms.toInteger(), 0, qint64(24) * 60 * 60 * 1000);
        const bool isMusic = !row.contains(QLatin1String("master_metadata_track_name")) ||
                             row.value(QLatin1String("master_metadata_track_name")).isString();
        if (heardMs < leastSpotifyMs || !isMusic)
            ++file.skipped;
        else
            take(file, spotifyListen(row, heardMs));
    }
    return file;
}

} // namespace sillon
