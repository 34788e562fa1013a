// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discogs/discogsclient.h"

#include "discogs/discogsreply.h"

#include <QUrl>

namespace sillon {

namespace {

constexpr int attempts = 3;

} // namespace

DiscogsClient::DiscogsClient(HttpClient& http, QString base, QString token)
    : m_http(http)
    , m_base(std::move(base))
    , m_token(token.trimmed())
{}

Result<QJsonObject> DiscogsClient::get(const QString& path, const Parameters& parameters,
                                       const std::stop_token& stop)
{
    if (m_token.isEmpty())
        return fail(ErrorKind::Unauthorized);
    // Encoded by hand: QUrlQuery leaves "+" alone, which servers take for a blank.
    QByteArray query;
    for (const auto& [name, value] : parameters) {
        query += query.isEmpty() ? "" : "&";
        query += name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    const QString slash = m_base.endsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/");
    HttpRequest request;
    request.url = QUrl(m_base + slash + path);
    if (!query.isEmpty())
        request.url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    request.headers.emplaceBack("Accept", "application/vnd.discogs.v2.discogs+json");
    request.headers.emplaceBack("Authorization", QByteArray("Discogs token=" + m_token.toUtf8()));
    request.attempts = attempts;
    ++m_requests;
    const auto response = m_http.send(request, stop);
    if (!response)
        return fail(withoutToken(response.error()));
    auto answer = discogsAnswer(*response);
    if (!answer)
        return fail(withoutToken(std::move(answer.error())));
    return answer;
}

Result<QString> DiscogsClient::userName(const std::stop_token& stop)
{
    const auto answer = get(QStringLiteral("oauth/identity"), {}, stop);
    if (!answer)
        return fail(answer.error());
    const QString name = answer->value(QLatin1String("username")).toString();
    return name.isEmpty() ? fail(ErrorKind::Malformed) : Result<QString>(name);
}

Error DiscogsClient::withoutToken(Error error) const
{
    if (!m_token.isEmpty() && error.serverText.contains(m_token, Qt::CaseInsensitive))
        error.serverText.clear();
    return error;
}

} // namespace sillon
