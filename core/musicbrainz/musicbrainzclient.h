// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpclient.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <atomic>
#include <functional>
#include <stop_token>
#include <utility>

namespace sillon {

/// Asks the MusicBrainz web service (musicbrainz.org/doc/MusicBrainz_API). The client behind it keeps the
/// rate. Any worker.
class MusicBrainzClient
{
public:
    /// The address the setting names now; asked on the worker.
    using Base = std::function<QString()>;
    /// Asked before each request; an error keeps it from being sent.
    using MayAsk = std::function<Done()>;

    MusicBrainzClient(HttpClient& http, Base base, MayAsk mayAsk = {});

    using Parameters = QList<std::pair<QString, QString>>;
    /// GET of base/path with these parameters besides fmt=json.
    [[nodiscard]] Result<QJsonObject> get(const QString& path, const Parameters& parameters,
                                          const std::stop_token& stop);
    /// A search: entity is "release-group", "release", "artist" or "recording"; limit 1..100.
    [[nodiscard]] Result<QJsonObject> search(const QString& entity, const QString& query,
                                             const std::stop_token& stop, int limit = 100, int offset = 0);

    /// It answers a search that it can surely answer.
    [[nodiscard]] bool isWell(const std::stop_token& stop);

    /// How many requests were sent in all.
    [[nodiscard]] qint64 requests() const { return m_requests; }

private:
    HttpClient& m_http;
    Base m_base;
    MayAsk m_mayAsk;
    std::atomic<qint64> m_requests{0};
};

} // namespace sillon
