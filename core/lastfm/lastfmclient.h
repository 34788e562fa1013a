// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "lastfm/lastfmendpoint.h"
#include "lastfm/lastfmrequest.h"
#include "net/httpclient.h"

#include <QJsonObject>

#include <atomic>
#include <limits>
#include <optional>
#include <stop_token>

namespace sillon {

/// Speaks to one server of Last.fm's protocol for one user (or for nobody yet, while signing in). Blocks the
/// calling worker; any number of workers may call at once. A new session needs a new client.
class LastfmClient
{
public:
    /// http and clock outlive the client. sessionKey is empty where nobody is signed in.
    LastfmClient(LastfmEndpoint endpoint, QString sessionKey, HttpClient& http, const Clock& clock);

    [[nodiscard]] const LastfmEndpoint& endpoint() const { return m_endpoint; }

    /// Carries out one call. Without asking the network: NotConfigured (no address, key or secret) and
    /// Unauthorized (a session is needed and there is none). No error text ever holds the session key or the
    /// secret.
    [[nodiscard]] Result<QJsonObject> call(const LastfmCall& call, const std::stop_token& stop);

    /// Seconds by which the server's clock is ahead of ours as it is now, going by the Date of the last
    /// answer and the steady clock since; none before the first.
    [[nodiscard]] std::optional<qint64> clockOffsetSeconds() const;

private:
    [[nodiscard]] std::optional<Error> obstacle(const LastfmCall& call) const;
    void noteServerDate(const HttpResponse& response);
    [[nodiscard]] Error withoutSecrets(Error error) const;

    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();

    const LastfmEndpoint m_endpoint;
    const QString m_sessionKey;
    HttpClient& m_http;
    const Clock& m_clock;
    std::atomic<qint64> m_serverMinusSteadyMs = unknown;
};

} // namespace sillon
