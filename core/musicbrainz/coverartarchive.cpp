// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/coverartarchive.h"

#include "library/coversourceimage.h"

#include <QUrl>

#include <utility>

namespace sillon {

namespace {

QUrl addressOf(QString base, const QString& path)
{
    if (!base.endsWith(QLatin1Char('/')))
        base += QLatin1Char('/');
    return QUrl(base + path);
}

Error errorOf(const HttpResponse& response)
{
    Error error;
    error.httpStatus = response.status;
    if (response.status == 404)
        error.kind = ErrorKind::NotFound;
    else if (response.status == 429)
        error.kind = ErrorKind::RateLimited;
    else if (response.status >= 500)
        error.kind = ErrorKind::ServerBusy;
    else if (response.status >= 400)
        error.kind = ErrorKind::BadRequest;
    else
        error.kind = ErrorKind::Malformed; // a redirect that may not be followed
    return error;
}

/// The picture in an answer, looked at as far as that goes without decoding it.
Result<QByteArray> pictureIn(const HttpResponse& response)
{
    if (response.status != 200)
        return fail(errorOf(response));
    const auto head = readImageHead(response.body);
    if (!head)
        return fail(ErrorKind::Malformed, QStringLiteral("The answer is no picture"));
    if (head->width > largestCoverSide || head->height > largestCoverSide)
        return fail(ErrorKind::TooLarge);
    return response.body;
}

} // namespace

CoverArtArchive::CoverArtArchive(HttpClient& http, Base base)
    : m_http(http)
    , m_base(std::move(base))
{}

Result<QByteArray> CoverArtArchive::frontCover(const Release& release, std::stop_token stop)
{
    Result<QByteArray> cover = fail(ErrorKind::NotFound);
    if (release.mbid)
        cover = fetch(QLatin1String("release/") + release.mbid->text() + QLatin1String("/front-1200"), stop);
    const bool none = !cover && cover.error().kind == ErrorKind::NotFound;
    if (none && release.groupMbid)
        cover = fetch(
            QLatin1String("release-group/") + release.groupMbid->text() + QLatin1String("/front-1200"), stop);
    return cover;
}

Result<QByteArray> CoverArtArchive::fetch(const QString& path, const std::stop_token& stop)
{
    HttpRequest request;
    request.url = addressOf(m_base(), path);
    request.attempts = 2;
    request.largestBodyBytes = largestFetchedCover;
    const auto response = m_http.send(request, stop);
    if (!response)
        return fail(response.error());
    return pictureIn(*response);
}

} // namespace sillon
