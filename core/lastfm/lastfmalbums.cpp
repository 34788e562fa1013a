// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmalbums.h"

#include "lastfm/lastfmalbumreply.h"
#include "lastfm/lastfmclient.h"

#include <QStringList>
#include <QUrl>

#include <utility>

namespace sillon {

namespace {

constexpr int readAttempts = 3;
constexpr int codeNotFound = 6; // of a reading call; documented: doc/errorcodes

QString decoded(const QString& text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// "Artist - Title" as words: a dash of its own would be looked for too.
QString wordsOf(const QString& text)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeAll(QStringLiteral("-"));
    words.removeAll(QStringLiteral("\u2013"));
    words.removeAll(QStringLiteral("\u2014"));
    return words.join(QLatin1Char(' '));
}

Error ofReading(Error error)
{
    if (error.serviceCode == codeNotFound)
        error.kind = ErrorKind::NotFound;
    return error;
}

} // namespace

LastfmAlbums::LastfmAlbums(Endpoint endpoint, HttpClient& http, const Clock& clock)
    : m_endpoint(std::move(endpoint))
    , m_http(http)
    , m_clock(clock)
{}

Result<AlbumHits> LastfmAlbums::search(const QString& text, int page, std::stop_token stop)
{
    if (wordsOf(text).isEmpty())
        return AlbumHits();
    LastfmCall call;
    call.method = "album.search";
    call.parameters = {{"album", wordsOf(text)},
                       {"limit", QString::number(AlbumHits::perPage)},
                       {"page", QString::number(page)}};
    call.attempts = readAttempts;
    const auto answer = LastfmClient(m_endpoint(), {}, m_http, m_clock).call(call, stop);
    if (!answer)
        return fail(answer.error());
    return lastfmAlbumHits(*answer);
}

Result<Album> LastfmAlbums::album(const QString& id, std::stop_token stop)
{
    const QString names = id.section(QLatin1Char(':'), 1);
    const QString artist = decoded(names.section(QLatin1Char('/'), 0, 0));
    const QString title = decoded(names.section(QLatin1Char('/'), 1));
    if (!id.startsWith(scheme() % QLatin1Char(':')) || artist.isEmpty() || title.isEmpty())
        return fail(ErrorKind::BadRequest);
    LastfmCall call;
    call.method = "album.getInfo";
    call.parameters = {{"artist", artist}, {"album", title}};
    call.attempts = readAttempts;
    const auto answer = LastfmClient(m_endpoint(), {}, m_http, m_clock).call(call, stop);
    if (!answer)
        return fail(ofReading(answer.error()));
    auto album = lastfmAlbum(*answer);
    if (album)
        album->id = id; // what was asked: the names may have been corrected
    return album;
}

} // namespace sillon
