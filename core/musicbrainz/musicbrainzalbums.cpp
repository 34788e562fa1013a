// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/musicbrainzalbums.h"

#include "musicbrainz/musicbrainzalbumquery.h"
#include "musicbrainz/musicbrainzalbumreply.h"

#include <QUrl>

#include <utility>

namespace sillon {

namespace {

constexpr int readAttempts = 3;

Error errorOf(const HttpResponse& response)
{
    Error error;
    error.httpStatus = response.status;
    if (response.status == 404)
        error.kind = ErrorKind::NotFound;
    else if (response.status == 429 || response.status == 503)
        error.kind = ErrorKind::RateLimited; // the service says 503 to who asks too often
    else if (response.status >= 500)
        error.kind = ErrorKind::ServerBusy;
    else
        error.kind = ErrorKind::BadRequest;
    return error;
}

} // namespace

MusicBrainzAlbums::MusicBrainzAlbums(HttpClient& http, Base base)
    : m_http(http)
    , m_base(std::move(base))
{}

Result<AlbumHits> MusicBrainzAlbums::search(const QString& text, int page, std::stop_token stop)
{
    if (text.trimmed().isEmpty())
        return AlbumHits();
    const auto body = get(QStringLiteral("release"),
                          {{QStringLiteral("query"), releaseSearchQuery(text)},
                           {QStringLiteral("limit"), QString::number(AlbumHits::perPage)},
                           {QStringLiteral("offset"), QString::number((page - 1) * AlbumHits::perPage)}},
                          stop);
    if (!body)
        return fail(body.error());
    return musicBrainzAlbumHits(*body);
}

Result<Album> MusicBrainzAlbums::album(const QString& id, std::stop_token stop)
{
    const QString start = scheme() % QLatin1Char(':');
    const auto mbid = id.startsWith(start) ? ReleaseMbid::parse(id.mid(start.size())) : std::nullopt;
    if (!mbid)
        return fail(ErrorKind::BadRequest);
    const auto body =
        get(QLatin1String("release/") % mbid->text(),
            {{QStringLiteral("inc"), QStringLiteral("recordings artist-credits release-groups")}}, stop);
    if (!body)
        return fail(body.error());
    return musicBrainzAlbum(*body);
}

Result<QByteArray> MusicBrainzAlbums::get(const QString& path, const Query& query,
                                          const std::stop_token& stop)
{
    QString address = m_base();
    if (!address.endsWith(QLatin1Char('/')))
        address += QLatin1Char('/');
    QByteArray encoded = "fmt=json";
    for (const auto& [name, value] : query)
        encoded += '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    HttpRequest request;
    request.url = QUrl(address + path);
    request.url.setQuery(QString::fromLatin1(encoded), QUrl::StrictMode);
    request.attempts = readAttempts;
    const auto response = m_http.send(request, stop);
    if (!response)
        return fail(response.error());
    if (response->status != 200)
        return fail(errorOf(*response));
    return response->body;
}

} // namespace sillon
