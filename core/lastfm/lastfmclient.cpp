// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmclient.h"

#include "lastfm/lastfmreply.h"

#include <utility>

namespace sillon {

namespace {

/// An answer without end does not say that the request was too large: what was asked may have been done.
Error ofCall(const LastfmCall& call, Error error)
{
    if (call.httpMethod == HttpMethod::Post && error.kind == ErrorKind::TooLarge)
        error.kind = ErrorKind::AnswerLost;
    return error;
}

} // namespace

LastfmClient::LastfmClient(LastfmEndpoint endpoint, QString sessionKey, HttpClient& http, const Clock& clock)
    : m_endpoint(std::move(endpoint))
    , m_sessionKey(std::move(sessionKey))
    , m_http(http)
    , m_clock(clock)
{}

Result<QJsonObject> LastfmClient::call(const LastfmCall& call, const std::stop_token& stop)
{
    if (auto missing = obstacle(call))
        return fail(std::move(*missing));
    const auto response = m_http.send(lastfmRequest(m_endpoint, call, m_sessionKey), stop);
    if (!response)
        return fail(withoutSecrets(ofCall(call, response.error())));
    auto reply = lastfmReply(*response, m_clock.utcNow());
    // A page of a proxy or hotel tells its own time.
    if (reply || reply.error().serviceCode != 0)
        noteServerDate(*response);
    if (!reply)
        return fail(withoutSecrets(std::move(reply.error())));
    return reply;
}

std::optional<Error> LastfmClient::obstacle(const LastfmCall& call) const
{
    Error error;
    const bool isSigned = call.signing != LastfmSigning::None;
    if (isSigned ? !m_endpoint.isConfigured() : !m_endpoint.canBeRead())
        error.kind = ErrorKind::NotConfigured;
    else if (call.signing == LastfmSigning::Session && m_sessionKey.isEmpty())
        error.kind = ErrorKind::Unauthorized;
    else
        return std::nullopt;
    return error;
}

std::optional<qint64> LastfmClient::clockOffsetSeconds() const
{
    const qint64 difference = m_serverMinusSteadyMs.load();
    if (difference == unknown)
        return std::nullopt;
    return (difference + m_clock.steadyNowMs() - m_clock.utcNowMs()) / 1000;
}

void LastfmClient::noteServerDate(const HttpResponse& response)
{
    if (response.serverDate)
        m_serverMinusSteadyMs.store(*response.serverDate * 1000 - m_clock.steadyNowMs());
}

Error LastfmClient::withoutSecrets(Error error) const
{
    const auto tells = [&error](const QString& secret) {
        return !secret.isEmpty() && error.serverText.contains(secret, Qt::CaseInsensitive);
    };
    if (tells(m_sessionKey) || tells(m_endpoint.apiSecret))
        error.serverText.clear();
    return error;
}

} // namespace sillon
