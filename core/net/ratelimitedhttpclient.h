// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/httpclient.h"
#include "net/ratelimiter.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>

namespace sillon {

/// How often one server may be asked, by the whole program.
struct HostRate
{
    double perSecond = 5;     ///< everything together
    double bulkPerSecond = 2; ///< of it, requests marked bulk
};

/// HttpClient with manners: each request waits its turn at its server (host and port), then goes through the
/// client behind this one. Redirects of a GET are followed (redirect.h), each as a request that waits its
/// turn: services count it as one. A GET with attempts > 1 is repeated after 1, 2, 4 ... s or Retry-After
/// when it failed for now (nothing sent, answer lost, 5xx, 429); a POST never. Retry-After, 429 and a rate
/// that is used up (X-RateLimit-Remaining, X-Discogs-Ratelimit-Remaining) hold back everybody at that server.
/// A pause longer than a minute is not waited for: RateLimited, with the seconds left.
class RateLimitedHttpClient final : public HttpClient
{
public:
    /// usual is for servers without a rate of their own.
    RateLimitedHttpClient(HttpClient& client, Clock& clock, HostRate usual = {});

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override;

    /// Any thread; for requests from now on.
    void setRate(const QUrl& server, HostRate rate);

    static constexpr qint64 longestWaitMs = 60000;

private:
    struct Host
    {
        explicit Host(HostRate rate)
            : all(rate.perSecond)
            , bulk(rate.bulkPerSecond)
        {}
        RateLimiter all;
        RateLimiter bulk;
    };

    [[nodiscard]] Result<HttpResponse> sendOnce(HttpRequest request, const std::stop_token& stop);
    [[nodiscard]] Done takeTurn(const HttpRequest& request, const std::stop_token& stop);
    [[nodiscard]] Done waitForSlot(std::unique_lock<std::mutex>& lock, Host& host, RateLimiter Host::*limiter,
                                   const std::stop_token& stop);
    [[nodiscard]] bool wait(qint64 ms, const std::stop_token& stop);
    void obey(const QUrl& url, const HttpResponse& response);
    [[nodiscard]] std::shared_ptr<Host> hostOf(const QUrl& url);

    HttpClient& m_client;
    Clock& m_clock;
    const HostRate m_usual;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<QString, std::shared_ptr<Host>> m_hosts;
};

} // namespace sillon
