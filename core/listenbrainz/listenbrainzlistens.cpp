// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzlistens.h"

#include "music/mbid.h"

#include <QJsonArray>

namespace sillon {

namespace {

/// A whole number, given as number or as digits; 0 otherwise.
qint64 numberOf(const QJsonValue& value)
{
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

ListenBrainzListen listenOf(const QJsonObject& item)
{
    ListenBrainzListen listen;
    listen.listenedAt = numberOf(item.value(QLatin1String("listened_at")));
    listen.metadata = item.value(QLatin1String("track_metadata")).toObject();
    listen.artist = listen.metadata.value(QLatin1String("artist_name")).toString().trimmed();
    listen.title = listen.metadata.value(QLatin1String("track_name")).toString().trimmed();
    listen.release = listen.metadata.value(QLatin1String("release_name")).toString().trimmed();
    listen.msid = item.value(QLatin1String("recording_msid")).toString();
    return listen;
}

} // namespace

Result<ListenBrainzListensPage> listenBrainzListensPage(const QJsonDocument& answer)
{
    const QJsonObject payload = answer.object().value(QLatin1String("payload")).toObject();
    const QJsonValue listens = payload.value(QLatin1String("listens"));
    if (!listens.isArray())
        return fail(ErrorKind::Malformed);
    ListenBrainzListensPage page;
    page.userName = payload.value(QLatin1String("user_id")).toString();
    page.oldestListenAt = numberOf(payload.value(QLatin1String("oldest_listen_ts")));
    page.latestListenAt = numberOf(payload.value(QLatin1String("latest_listen_ts")));
    const QJsonArray items = listens.toArray();
    page.answered = items.size();
    for (const QJsonValue& item : items) {
        ListenBrainzListen listen = listenOf(item.toObject());
        if (listen.listenedAt > 0 && !listen.artist.isEmpty() && !listen.title.isEmpty())
            page.listens.push_back(std::move(listen));
    }
    return page;
}

QString listenBrainzCover(const ListenBrainzListen& listen)
{
    const QJsonObject match = listen.metadata.value(QLatin1String("mbid_mapping")).toObject();
    const auto release = ReleaseMbid::parse(match.value(QLatin1String("caa_release_mbid")).toString());
    return release ? QStringLiteral("https://coverartarchive.org/release/%1/front-250").arg(release->text())
                   : QString();
}

} // namespace sillon
