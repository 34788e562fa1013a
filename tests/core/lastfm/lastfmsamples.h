// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lastfm/lastfmendpoint.h"
#include "music/listen.h"
#include "net/httpresponse.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sillon::testing {

inline LastfmEndpoint sampleEndpoint(const QString& service = QStringLiteral("lastfm"))
{
    return lastfmEndpoint({service,
                           QStringLiteral("http://127.0.0.1:1/2.0/"),
                           {},
                           {},
                           QStringLiteral("00112233445566778899aabbccddeeff"),
                           QStringLiteral("ffeeddccbbaa99887766554433221100")});
}

inline QString sampleSession()
{
    return QStringLiteral("0123456789abcdef0123456789abcdef");
}

inline Listen sampleListen(const QString& artist, const QString& title, qint64 at, qint64 lengthMs = 0)
{
    Listen listen;
    listen.recording.artist = artist;
    listen.recording.title = title;
    listen.listenedAt = at;
    listen.lengthMs = lengthMs;
    return listen;
}

inline HttpResponse sampleResponse(int status, const QByteArray& body)
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    return response;
}

/// JSON written with single quotes.
inline QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

inline QJsonObject sampleJson(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace sillon::testing
