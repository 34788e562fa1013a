// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"

#include <memory>

namespace sillon {

class Clock;

/// HttpClient over the network: one thread of its own with Qt's event loop does the sending, callers wait. A
/// POST leaves at most once. TLS errors are never ignored. Nothing of queries or bodies is logged. Made, set
/// up and stopped on one thread (the main one); send() on any other.
class QtHttpClient final : public HttpClient
{
public:
    /// What the settings net.* say.
    struct Options
    {
        int timeoutMs = 30000; ///< of a whole request, in real time
        QString proxy;         ///< empty: the system's; "none"; else scheme://[USER:PASSWORD@]HOST:PORT
    };

    /// userAgent is sent with every request: "Sillon/VERSION (contact)".
    QtHttpClient(QByteArray userAgent, Options options, const Clock& clock);
    ~QtHttpClient() override;

    Result<HttpResponse> send(const HttpRequest& request, std::stop_token stop) override;

    /// For requests sent from now on.
    void setOptions(const Options& options);
    /// From now on the calling thread (the window's) may not wait here; debug builds stop at a breach.
    void refuseThisThread();
    /// Aborts what is on its way (as if each caller had asked to stop) and ends the thread; later requests
    /// are Cancelled. Idempotent.
    void stop();

private:
    struct Call;
    class Network;
    struct Private;
    std::unique_ptr<Private> m_private;
};

} // namespace sillon
