// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"
#include "standin/lastfmstandin.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sillon::standin {

/// What a call came to, read from the JSON.
struct LastfmResult
{
    RawAnswer answer;
    QJsonObject json;

    [[nodiscard]] int status() const { return answer.status; }
    /// The error code in either of its shapes; 0 when there is none.
    [[nodiscard]] int error() const;
    [[nodiscard]] QJsonObject object(const char* name) const { return json[QLatin1String(name)].toObject(); }
};

/// A stand-in with one key and one user, and the least client that can talk to it.
class LastfmBench
{
public:
    explicit LastfmBench(qint64 now = 1700000000);

    /// Sends the parameters with key, signature and format added; on a connection of its own.
    [[nodiscard]] LastfmResult post(const QString& method, Params params = {});
    [[nodiscard]] LastfmResult get(const QString& method, const Params& params = {});
    /// The same with the session key, as writing calls want it.
    [[nodiscard]] LastfmResult write(const QString& method, Params params);
    /// A batch of plays.
    [[nodiscard]] LastfmResult scrobble(const std::vector<Scrobble>& batch);
    [[nodiscard]] LastfmResult recent(const Params& params = {});

    static Params batchParams(const std::vector<Scrobble>& batch);

    static const QString key;
    static const QString secret;
    static const QString session;
    static const QString user;

    std::atomic<qint64> now; ///< the server's UTC seconds
    LastfmStandin lastfm;
};

/// {"name", "value"} pairs as parameters.
[[nodiscard]] Params params(std::initializer_list<std::pair<const char*, QString>> pairs);

} // namespace sillon::standin
