// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "listenbrainz/listenbrainzendpoint.h"
#include "net/httpclient.h"

#include <QJsonDocument>
#include <QString>

#include <atomic>
#include <limits>
#include <map>
#include <optional>
#include <stop_token>

namespace sillon {

/// One call of the web service as a value.
struct ListenBrainzCall
{
    /// Below "/1/", each part already percent-encoded ("user/" + listenBrainzPathPart(name) + "/listens").
    QByteArray path;
    std::map<QByteArray, QString> query; ///< empty values are not sent
    QByteArray body = {};                ///< JSON; a call with a body is a POST
    bool needsToken = false;             ///< reading listens needs none
    int attempts = 1;                    ///< of a reading one, see HttpRequest
    bool bulk = false;                   ///< one of many reads
};

/// A user name as part of an address.
[[nodiscard]] QByteArray listenBrainzPathPart(const QString& text);

/// Speaks to ListenBrainz, or a server that takes its calls, for one user or (without a token) for nobody.
/// Blocks the calling worker; any number of workers may call at once. The rate the server asks for is kept by
/// the HttpClient behind it.
class ListenBrainzClient
{
public:
    /// http and clock outlive the client. token is empty where nobody is signed in.
    ListenBrainzClient(ListenBrainzEndpoint endpoint, QString token, HttpClient& http, const Clock& clock);

    [[nodiscard]] const ListenBrainzEndpoint& endpoint() const { return m_endpoint; }
    [[nodiscard]] bool hasToken() const { return !m_token.isEmpty(); }

    /// Carries out one call; the answer is as listenBrainzReply says. Without asking the network:
    /// NotConfigured (no address) and Unauthorized (a token is needed and there is none). No error text ever
    /// holds the token.
    [[nodiscard]] Result<QJsonDocument> call(const ListenBrainzCall& call, const std::stop_token& stop);

    /// Seconds by which the server's clock is ahead of ours as it is now, going by the Date of the last
    /// answer and the steady clock since; none before the first.
    [[nodiscard]] std::optional<qint64> clockOffsetSeconds() const;

private:
    [[nodiscard]] std::optional<Error> obstacle(const ListenBrainzCall& call) const;
    [[nodiscard]] HttpRequest request(const ListenBrainzCall& call) const;
    [[nodiscard]] Error withoutToken(Error error) const;

    static constexpr qint64 unknown = std::numeric_limits<qint64>::min();

    const ListenBrainzEndpoint m_endpoint;
    const QString m_token;
    HttpClient& m_http;
    const Clock& m_clock;
    std::atomic<qint64> m_serverMinusSteadyMs = unknown;
};

} // namespace sillon
