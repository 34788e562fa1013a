// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzpayload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sillon {

namespace {

constexpr qint64 longestMs = 2'073'600'000; // 24 days: more is an error there

/// A NUL anywhere refuses the whole request.
QString clean(QString text)
{
    return text.remove(QChar(u'\0')).trimmed();
}

void addText(QJsonObject& to, const char* key, const QString& text)
{
    const QString kept = clean(text);
    if (!kept.isEmpty())
        to.insert(QLatin1String(key), kept);
}

QJsonObject additional(const Recording& recording, const Release& release, int trackNumber, qint64 lengthMs,
                       const ListenBrainzSender& sender)
{
    QJsonObject more;
    if (recording.artistMbid)
        more.insert(QStringLiteral("artist_mbids"), QJsonArray{recording.artistMbid->text()});
    if (recording.mbid)
        more.insert(QStringLiteral("recording_mbid"), recording.mbid->text());
    if (release.mbid)
        more.insert(QStringLiteral("release_mbid"), release.mbid->text());
    if (release.groupMbid)
        more.insert(QStringLiteral("release_group_mbid"), release.groupMbid->text());
    if (release.albumArtist != recording.artist)
        addText(more, "release_artist_name", release.albumArtist);
    if (trackNumber > 0)
        more.insert(QStringLiteral("tracknumber"), trackNumber);
    if (lengthMs > 0 && lengthMs <= longestMs)
        more.insert(QStringLiteral("duration_ms"), lengthMs);
    addText(more, "media_player", sender.name);
    addText(more, "media_player_version", sender.version);
    addText(more, "submission_client", sender.name);
    addText(more, "submission_client_version", sender.version);
    return more;
}

QJsonObject metadata(const Recording& recording, const Release& release, int trackNumber, qint64 lengthMs,
                     const ListenBrainzSender& sender)
{
    QJsonObject names;
    addText(names, "artist_name", recording.artist);
    addText(names, "track_name", recording.title);
    addText(names, "release_name", release.title);
    names.insert(QStringLiteral("additional_info"),
                 additional(recording, release, trackNumber, lengthMs, sender));
    return names;
}

QByteArray body(const QString& type, const QJsonArray& payload)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("listen_type"), type}, {QStringLiteral("payload"), payload}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray listenBrainzListensBody(std::span<const Listen> listens, const ListenBrainzSender& sender)
{
    QJsonArray payload;
    for (const Listen& listen : listens) {
        payload.append(QJsonObject{
            {QStringLiteral("listened_at"), listen.listenedAt},
            {QStringLiteral("track_metadata"),
             metadata(listen.recording, listen.release, listen.trackNumber, listen.lengthMs, sender)}});
    }
    return body(listens.size() == 1 ? QStringLiteral("single") : QStringLiteral("import"), payload);
}

QByteArray listenBrainzNowPlayingBody(const NowPlaying& what, const ListenBrainzSender& sender)
{
    const QJsonObject listen{
        {QStringLiteral("track_metadata"),
         metadata(what.recording, what.release, what.trackNumber, what.lengthMs, sender)}};
    return body(QStringLiteral("playing_now"), QJsonArray{listen});
}

} // namespace sillon
