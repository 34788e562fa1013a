// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "net/httpoutcome.h"
#include "net/httprequest.h"
#include "net/httpresponse.h"

#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace sillon {

class Clock;
class HostConnections;
class OneTimeBody;

/// One request on its way, from the first connection to the whole answer or its failure. A redirect is an
/// answer. On the network thread only; says its result once.
class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    using Finished = std::function<void(Result<HttpResponse>)>;

    /// timeoutMs (real time) bounds the whole exchange, however slowly bytes come.
    HttpExchange(HttpRequest request, QByteArray userAgent, int timeoutMs, HostConnections& connections,
                 const Clock& clock, Finished finished);
    ~HttpExchange() override;

    void start();
    /// Gives up; the result is said before this returns.
    void stop();

private:
    [[nodiscard]] QNetworkRequest qtRequest() const;
    void listen();
    void takeBytes();
    void giveUp(HttpEnding::Cause cause);
    void conclude();
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] HttpResponse response(int status) const;
    void log(int status, const std::optional<ErrorKind>& failure) const;

    const HttpRequest m_request;
    const QByteArray m_userAgent;
    HostConnections& m_hosts;
    const Clock& m_clock;
    const Finished m_finished;
    const qint64 m_begunMs;
    QTimer m_timeout;
    std::shared_ptr<QNetworkAccessManager> m_connections;
    std::unique_ptr<QNetworkReply, void (*)(QNetworkReply*)> m_reply;
    OneTimeBody* m_body = nullptr; ///< of a POST; lives as long as the reply
    QByteArray m_received;
    HttpEnding::Cause m_cause = HttpEnding::Cause::ByItself;
    bool m_left = false;
    bool m_concluded = false;
};

} // namespace sillon
