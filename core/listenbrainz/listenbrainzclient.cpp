// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzclient.h"

#include "listenbrainz/listenbrainzreply.h"

#include <utility>

namespace sillon {

namespace {

/// Everything but unreserved characters percent-encoded: QUrlQuery would leave a `+`, which servers read as
/// a blank.
QByteArray queryText(const std::map<QByteArray, QString>& query)
{
    QByteArray text;
    for (const auto& [name, value] : query) {
        if (value.isEmpty())
            continue;
        if (!text.isEmpty())
            text += '&';
        text += name;
        text += '=';
        text += QUrl::toPercentEncoding(value);
    }
    return text;
}

/// An answer without end does not say that the request was too large: what was asked may have been done.
Error ofCall(const ListenBrainzCall& call, Error error)
{
    if (!call.body.isEmpty() && error.kind == ErrorKind::TooLarge)
        error.kind = ErrorKind::AnswerLost;
    return error;
}

} // namespace

QByteArray listenBrainzPathPart(const QString& text)
{
    return QUrl::toPercentEncoding(text);
}

ListenBrainzClient::ListenBrainzClient(ListenBrainzEndpoint endpoint, QString token, HttpClient& http,
                                       const Clock& clock)
    : m_endpoint(std::move(endpoint))
    , m_token(std::move(token))
    , m_http(http)
    , m_clock(clock)
{}

Result<QJsonDocument> ListenBrainzClient::call(const ListenBrainzCall& call, const std::stop_token& stop)
{
    if (auto missing = obstacle(call))
        return fail(std::move(*missing));
    const auto response = m_http.send(request(call), stop);
    if (!response)
        return fail(withoutToken(ofCall(call, response.error())));
    auto reply = listenBrainzReply(*response, m_clock.utcNow());
    // A page of a proxy or hotel tells its own time.
    if (response->serverDate && (reply || !reply.error().serverText.isEmpty()))
        m_serverMinusSteadyMs.store(*response->serverDate * 1000 - m_clock.steadyNowMs());
    if (!reply)
        return fail(withoutToken(std::move(reply.error())));
    return reply;
}

std::optional<qint64> ListenBrainzClient::clockOffsetSeconds() const
{
    const qint64 difference = m_serverMinusSteadyMs.load();
    if (difference == unknown)
        return std::nullopt;
    return (difference + m_clock.steadyNowMs() - m_clock.utcNowMs()) / 1000;
}

std::optional<Error> ListenBrainzClient::obstacle(const ListenBrainzCall& call) const
{
    Error error;
    if (!m_endpoint.isConfigured())
        error.kind = ErrorKind::NotConfigured;
    else if (call.needsToken && m_token.isEmpty())
        error.kind = ErrorKind::Unauthorized;
    else
        return std::nullopt;
    return error;
}

HttpRequest ListenBrainzClient::request(const ListenBrainzCall& call) const
{
    HttpRequest request;
    const bool writes = !call.body.isEmpty();
    request.method = writes ? HttpMethod::Post : HttpMethod::Get;
    QByteArray address = m_endpoint.root.toEncoded() + "/1/" + call.path;
    if (const QByteArray query = queryText(call.query); !query.isEmpty())
        address += '?' + query;
    request.url = QUrl::fromEncoded(address, QUrl::StrictMode);
    request.headers.emplaceBack("Accept", "application/json");
    if (call.needsToken)
        request.headers.emplaceBack("Authorization", QByteArray("Token " + m_token.toUtf8()));
    if (writes)
        request.headers.emplaceBack("Content-Type", "application/json");
    request.body = call.body;
    request.attempts = call.attempts;
    request.bulk = call.bulk;
    return request;
}

Error ListenBrainzClient::withoutToken(Error error) const
{
    if (!m_token.isEmpty() && error.serverText.contains(m_token, Qt::CaseInsensitive))
        error.serverText.clear();
    return error;
}

} // namespace sillon
