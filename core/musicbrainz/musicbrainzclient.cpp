// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "musicbrainz/musicbrainzclient.h"

#include "musicbrainz/musicbrainzreply.h"

#include <QUrl>

#include <algorithm>

namespace sillon {

namespace {

constexpr int attempts = 3;
// A popular release group lists a hundred releases, and an answer a hundred groups.
constexpr qint64 largestAnswer = 32LL << 20;
// Every server has this artist (Various Artists; musicbrainz.org/doc/Special_Purpose_Artist), and where not
// it says so.
const auto surelyKnown = QStringLiteral("arid:89ad4ac3-39f7-470e-963a-56509c546377");

} // namespace

MusicBrainzClient::MusicBrainzClient(HttpClient& http, Base base, MayAsk mayAsk)
    : m_http(http)
    , m_base(std::move(base))
    , m_mayAsk(std::move(mayAsk))
{}

Result<QJsonObject> MusicBrainzClient::get(const QString& path, const Parameters& parameters,
                                           const std::stop_token& stop)
{
    if (m_mayAsk) {
        if (auto may = m_mayAsk(); !may)
            return fail(std::move(may.error()));
    }
    QString base = m_base();
    if (!base.endsWith(QLatin1Char('/')))
        base += QLatin1Char('/');
    // Encoded by hand: QUrlQuery leaves "+" alone, which the server takes for a blank.
    QByteArray query = "fmt=json";
    for (const auto& [name, value] : parameters)
        query += '&' + name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    HttpRequest request;
    request.url = QUrl(base + path);
    request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    request.attempts = attempts;
    request.largestBodyBytes = largestAnswer;
    ++m_requests;
    const auto response = m_http.send(request, stop);
    if (!response)
        return fail(response.error());
    return musicBrainzAnswer(*response);
}

Result<QJsonObject> MusicBrainzClient::search(const QString& entity, const QString& query,
                                              const std::stop_token& stop, int limit, int offset)
{
    // Above 100 the server would fall back to 25.
    Parameters parameters{{QStringLiteral("query"), query},
                          {QStringLiteral("limit"), QString::number(std::clamp(limit, 1, 100))}};
    if (offset > 0)
        parameters.append({QStringLiteral("offset"), QString::number(offset)});
    auto answer = get(entity, parameters, stop);
    // What is no list of hits must not be taken for "nothing found".
    if (answer && !answer->value(entity + QLatin1Char('s')).isArray())
        return fail(ErrorKind::Malformed);
    return answer;
}

bool MusicBrainzClient::isWell(const std::stop_token& stop)
{
    return search(QStringLiteral("artist"), surelyKnown, stop, 1).has_value();
}

} // namespace sillon
