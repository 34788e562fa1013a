// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpclient.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <atomic>
#include <stop_token>
#include <utility>

namespace sillon {

/// Asks Discogs with a user's personal token, which goes into no address, no log and no error. The rate is
/// kept by the HttpClient behind it. Any worker.
class DiscogsClient
{
public:
    /// base: the API's root, with or without the last slash. http outlives the client.
    DiscogsClient(HttpClient& http, QString base, QString token);

    using Parameters = QList<std::pair<QString, QString>>;
    /// GET of base/path; errors as discogsAnswer, and Unauthorized without asking where there is no token.
    [[nodiscard]] Result<QJsonObject> get(const QString& path, const Parameters& parameters,
                                          const std::stop_token& stop);
    /// Whose token it is (oauth/identity); Unauthorized for one that is not valid.
    [[nodiscard]] Result<QString> userName(const std::stop_token& stop);

    /// How many requests were sent.
    [[nodiscard]] qint64 requests() const { return m_requests; }

private:
    [[nodiscard]] Error withoutToken(Error error) const;

    HttpClient& m_http;
    const QString m_base;
    const QString m_token;
    std::atomic<qint64> m_requests{0};
};

} // namespace sillon
