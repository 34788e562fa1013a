// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfmclient.h"

#include "standin/lastfmsignature.h"

namespace sillon::standin {

namespace {

FaultServerOptions withClock(const std::atomic<qint64>& now)
{
    FaultServerOptions options;
    options.utcNowMs = [&now] { return now.load() * 1000; };
    return options;
}

LastfmResult read(const RawAnswer& answer)
{
    return {answer, QJsonDocument::fromJson(answer.body).object()};
}

Params completed(const QString& method, Params params, bool isSigned)
{
    params.append(QStringLiteral("method"), method);
    params.append(QStringLiteral("api_key"), LastfmBench::key);
    if (isSigned)
        params.append(QStringLiteral("api_sig"), expectedSignature(params, LastfmBench::secret));
    params.append(QStringLiteral("format"), QStringLiteral("json"));
    return params;
}

} // namespace

const QString LastfmBench::key = QStringLiteral("00112233445566778899aabbccddeeff");
const QString LastfmBench::secret = QStringLiteral("ffeeddccbbaa99887766554433221100");
const QString LastfmBench::session = QStringLiteral("0123456789abcdef0123456789abcdef");
const QString LastfmBench::user = QStringLiteral("testuser");

int LastfmResult::error() const
{
    const QJsonValue value = json[QLatin1String("error")];
    return value.isObject() ? value[QLatin1String("code")].toString().toInt() : value.toInt();
}

LastfmBench::LastfmBench(qint64 start)
    : now(start)
    , lastfm(withClock(now))
{
    lastfm.addApiKey(key, secret);
    lastfm.addUser(user, session, QStringLiteral("a password"));
}

LastfmResult LastfmBench::post(const QString& method, Params params)
{
    return read(
        RawClient(lastfm.apiUrl()).postForm("/2.0/", urlEncoded(completed(method, std::move(params), true))));
}

LastfmResult LastfmBench::get(const QString& method, const Params& params)
{
    return read(RawClient(lastfm.apiUrl()).get("/2.0/?" + urlEncoded(completed(method, params, false))));
}

LastfmResult LastfmBench::write(const QString& method, Params params)
{
    params.append(QStringLiteral("sk"), session);
    return post(method, std::move(params));
}

LastfmResult LastfmBench::scrobble(const std::vector<Scrobble>& batch)
{
    return write(QStringLiteral("track.scrobble"), batchParams(batch));
}

LastfmResult LastfmBench::recent(const Params& more)
{
    Params params = more;
    if (!params.contains(u"user"))
        params.append(QStringLiteral("user"), user);
    return get(QStringLiteral("user.getRecentTracks"), params);
}

Params LastfmBench::batchParams(const std::vector<Scrobble>& batch)
{
    Params params;
    int i = 0;
    for (const Scrobble& play : batch) {
        const auto add = [&params, i](const char* name, const QString& value) {
            if (!value.isNull())
                params.append(QStringLiteral("%1[%2]").arg(QLatin1String(name)).arg(i), value);
        };
        add("artist", play.artist);
        add("track", play.track);
        add("timestamp", QString::number(play.timestamp));
        add("album", play.album);
        add("albumArtist", play.albumArtist);
        add("trackNumber", play.trackNumber);
        add("duration", play.duration > 0 ? QString::number(play.duration) : QString());
        ++i;
    }
    return params;
}

Params params(std::initializer_list<std::pair<const char*, QString>> pairs)
{
    Params result;
    for (const auto& pair : pairs)
        result.append(QString::fromLatin1(pair.first), pair.second);
    return result;
}

} // namespace sillon::standin
