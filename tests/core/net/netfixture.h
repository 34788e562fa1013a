// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "net/qthttpclient.h"
#include "standin/faultserver.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace sillon::testing {

/// A loopback server that answers {"n":7}, and a client that speaks to it over the real network stack.
struct NetFixture
{
    explicit NetFixture(int timeoutMs = 5000, const QString& proxy = QStringLiteral("none"),
                        const standin::FaultServerOptions& options = {})
        : server(
              [this](const standin::Request&) {
                  ++effects;
                  return reply;
              },
              options)
        , client("Sillon/test (https://example.org)", {timeoutMs, proxy}, clock)
    {}

    [[nodiscard]] HttpRequest get(const char* path = "/") const
    {
        HttpRequest request;
        request.url = server.url(QString::fromUtf8(path));
        return request;
    }
    [[nodiscard]] HttpRequest post(const QByteArray& body = "a=1") const
    {
        HttpRequest request = get();
        request.method = HttpMethod::Post;
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
        request.body = body;
        return request;
    }
    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop = {})
    {
        return client.send(request, std::move(stop));
    }

    std::atomic<int> effects{0};
    standin::Reply reply{200, R"({"n":7,"text":"some text of some length"})"};
    standin::FaultServer server;
    SystemClock clock;
    QtHttpClient client;
};

} // namespace sillon::testing
