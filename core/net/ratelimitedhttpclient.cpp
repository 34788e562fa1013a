// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ratelimitedhttpclient.h"

#include "net/httptime.h"
#include "net/redirect.h"

namespace sillon {

namespace {

constexpr qint64 baseMs = 1000;
constexpr qint64 movingWindowSeconds = 60;

QString serverOf(const QUrl& url)
{
    const int usualPort = url.scheme() == QLatin1String("http") ? 80 : 443;
    return url.host() + QLatin1Char(':') + QString::number(url.port(usualPort));
}

bool failedForNow(const Result<HttpResponse>& result)
{
    if (!result)
        return result.error().kind == ErrorKind::NotSent || result.error().kind == ErrorKind::AnswerLost;
    return result->status == 429 || result->status >= 500;
}

/// ListenBrainz tells what is left of the present window and how long that lasts; none while something is
/// left.
std::optional<qint64> secondsUntilRateReset(const HttpResponse& response)
{
    bool isCount = false;
    bool isTime = false;
    const qint64 left = response.header("x-ratelimit-remaining").trimmed().toLongLong(&isCount);
    const qint64 seconds = response.header("x-ratelimit-reset-in").trimmed().toLongLong(&isTime);
    if (!isCount || !isTime || left > 0 || seconds < 0)
        return std::nullopt;
    return std::min(seconds, RateLimitedHttpClient::longestWaitMs / 1000);
}

/// Discogs tells what is left of a moving window of a minute, and no time; none while something is left.
std::optional<qint64> secondsUntilWindowEnds(const HttpResponse& response)
{
    bool isCount = false;
    const qint64 left = response.header("x-discogs-ratelimit-remaining").trimmed().toLongLong(&isCount);
    return isCount && left <= 0 ? std::optional(movingWindowSeconds) : std::nullopt;
}

Error rateLimited(qint64 ms)
{
    Error error;
    error.kind = ErrorKind::RateLimited;
    error.retryAfterSeconds = (ms + 999) / 1000;
    return error;
}

} // namespace

RateLimitedHttpClient::RateLimitedHttpClient(HttpClient& client, Clock& clock, HostRate usual)
    : m_client(client)
    , m_clock(clock)
    , m_usual(usual)
{}

Result<HttpResponse> RateLimitedHttpClient::send(const HttpRequest& request, std::stop_token stop)
{
    auto result = sendOnce(request, stop);
    const int attempts = request.method == HttpMethod::Get ? request.attempts : 1;
    for (int attempt = 1; attempt < attempts && failedForNow(result); ++attempt) {
        const qint64 asked = result ? retryAfterSeconds(*result, m_clock.utcNow()).value_or(0) * 1000 : 0;
        const qint64 pause = std::max(asked, baseMs << std::min(attempt - 1, 10));
        if (pause > longestWaitMs)
            return result;
        if (!wait(pause, stop))
            return fail(ErrorKind::Cancelled);
        result = sendOnce(request, stop);
    }
    return result;
}

Result<HttpResponse> RateLimitedHttpClient::sendOnce(HttpRequest request, const std::stop_token& stop)
{
    for (int followed = 0;; ++followed) {
        if (auto turn = takeTurn(request, stop); !turn)
            return fail(std::move(turn.error()));
        auto result = m_client.send(request, stop);
        if (!result)
            return result;
        obey(request.url, *result);
        const auto target =
            redirectTarget(request.method, request.url, result->status, result->header("location"), followed);
        if (!target)
            return result;
        request = sentOn(std::move(request), *target);
    }
}

Done RateLimitedHttpClient::takeTurn(const HttpRequest& request, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    const auto host = hostOf(request.url);
    // A bulk read joins the common queue only when its own share allows, so that nobody else waits behind it
    // for long.
    if (request.bulk) {
        if (auto slot = waitForSlot(lock, *host, &Host::bulk, stop); !slot)
            return slot;
    }
    auto slot = waitForSlot(lock, *host, &Host::all, stop);
    if (slot && request.bulk)
        host->bulk.leftAt(m_clock.steadyNowMs()); // it may have waited for others since its own turn
    return slot;
}

Done RateLimitedHttpClient::waitForSlot(std::unique_lock<std::mutex>& lock, Host& host,
                                        RateLimiter Host::*limiter, const std::stop_token& stop)
{
    RateLimiter& turns = host.*limiter;
    for (;;) {
        const qint64 now = m_clock.steadyNowMs();
        if (turns.heldUntil() > now + longestWaitMs)
            return fail(rateLimited(turns.heldUntil() - now));
        const qint64 moment = turns.reserve(now);
        m_clock.waitUntil(lock, m_changed, moment, stop, [] { return false; });
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled);
        // Held back while we waited: take a new place behind the pause.
        if (turns.heldUntil() <= moment)
            return {};
    }
}

bool RateLimitedHttpClient::wait(qint64 ms, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    m_clock.waitUntil(lock, m_changed, m_clock.steadyNowMs() + ms, stop, [] { return false; });
    return !stop.stop_requested();
}

void RateLimitedHttpClient::obey(const QUrl& url, const HttpResponse& response)
{
    auto emptied = secondsUntilRateReset(response);
    if (!emptied)
        emptied = secondsUntilWindowEnds(response);
    if (response.status != 429 && response.status != 503 && !emptied)
        return;
    auto seconds = retryAfterSeconds(response, m_clock.utcNow());
    if (!seconds)
        seconds = emptied;
    if (!seconds && response.status != 429)
        return;
    const std::scoped_lock guard(m_mutex);
    const auto host = hostOf(url);
    const qint64 moment = m_clock.steadyNowMs() + seconds.value_or(1) * 1000;
    host->all.moveTo(moment);
    host->bulk.moveTo(moment);
}

void RateLimitedHttpClient::setRate(const QUrl& server, HostRate rate)
{
    const std::scoped_lock guard(m_mutex);
    m_hosts.insert_or_assign(serverOf(server), std::make_shared<Host>(rate));
}

std::shared_ptr<RateLimitedHttpClient::Host> RateLimitedHttpClient::hostOf(const QUrl& url)
{
    auto& host = m_hosts[serverOf(url)];
    if (!host)
        host = std::make_shared<Host>(m_usual);
    return host;
}

} // namespace sillon
