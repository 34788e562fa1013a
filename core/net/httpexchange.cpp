// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpexchange.h"

#include "base/clock.h"
#include "net/hostconnections.h"
#include "net/httptime.h"
#include "net/onetimebody.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QNetworkReply>

Q_LOGGING_CATEGORY(netLog, "sillon.net")

namespace sillon {

namespace {

void discard(QNetworkReply* reply)
{
    reply->disconnect();
    reply->deleteLater();
}

/// Qt puts the whole address into some of its texts; errors never hold a query, where keys may stand.
QString withoutQuery(const QString& text, const QUrl& url)
{
    const bool tells = !url.query().isEmpty() || !url.userInfo().isEmpty();
    return tells && text.contains(url.host()) ? url.host() : text;
}

} // namespace

HttpExchange::HttpExchange(HttpRequest request, QByteArray userAgent, int timeoutMs,
                           HostConnections& connections, const Clock& clock, Finished finished)
    : m_request(std::move(request))
    , m_userAgent(std::move(userAgent))
    , m_hosts(connections)
    , m_clock(clock)
    , m_finished(std::move(finished))
    , m_begunMs(clock.steadyNowMs())
    , m_reply(nullptr, discard)
{
    // Real time on purpose: a server does not answer faster because the program's clock is set to run faster.
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeoutMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] { giveUp(HttpEnding::Cause::TimedOut); });
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::start()
{
    m_timeout.start();
    m_connections = m_hosts.take(m_request.url);
    const QNetworkRequest request = qtRequest();
    if (m_request.method == HttpMethod::Post) {
        m_body = new OneTimeBody(m_request.body);
        m_reply.reset(m_connections->post(request, m_body));
        m_body->setParent(m_reply.get());
    } else {
        m_reply.reset(m_connections->get(request));
    }
    listen();
}

void HttpExchange::stop()
{
    giveUp(HttpEnding::Cause::Stopped);
}

QNetworkRequest HttpExchange::qtRequest() const
{
    QNetworkRequest request(m_request.url);
    for (const auto& [name, value] : m_request.headers)
        request.setRawHeader(name, value);
    request.setRawHeader("User-Agent", m_userAgent);
    if (m_request.method == HttpMethod::Post) {
        // With OneTimeBody these keep Qt from sending a POST twice.
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        // Of a packed body Qt does not notice that it broke off; what became of a POST must be read whole.
        request.setRawHeader("Accept-Encoding", "identity");
    }
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // its retries are Qt's own affair
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

void HttpExchange::listen()
{
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { m_left = true; });
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, [this] { m_left = true; });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpExchange::takeBytes);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpExchange::conclude);
}

void HttpExchange::takeBytes()
{
    if (!m_reply->isOpen())
        return;
    m_received += m_reply->readAll();
    if (m_received.size() > m_request.largestBodyBytes)
        giveUp(HttpEnding::Cause::BodyTooLarge);
}

void HttpExchange::giveUp(HttpEnding::Cause cause)
{
    if (m_concluded || m_cause != HttpEnding::Cause::ByItself)
        return;
    m_cause = cause;
    m_reply->abort(); // emits finished, unless it had finished by itself and only its signal is still to come
    if (!m_concluded)
        conclude();
}

void HttpExchange::conclude()
{
    if (!m_concluded && m_cause == HttpEnding::Cause::ByItself)
        takeBytes(); // may find the body too large, and conclude
    if (m_concluded)
        return;
    HttpEnding ending;
    ending.cause = m_cause;
    ending.error = m_reply->error();
    ending.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    ending.left = m_left || (m_body && m_body->wasTaken()) || ending.status != 0;
    ending.cut = isCut();
    m_hosts.used(m_request.url);
    if (ending.error == QNetworkReply::SslHandshakeFailedError)
        m_hosts.forget(m_request.url);
    const auto failure = failureOf(ending);
    m_concluded = true;
    m_timeout.stop();
    log(ending.status, failure);
    if (failure)
        m_finished(fail(*failure, withoutQuery(m_reply->errorString(), m_request.url)));
    else
        m_finished(response(ending.status));
}

bool HttpExchange::isCut() const
{
    // Qt drops the header when it has unpacked the body.
    bool stated = false;
    const qint64 length = m_reply->rawHeader("Content-Length").toLongLong(&stated);
    return stated && length > m_received.size();
}

HttpResponse HttpExchange::response(int status) const
{
    HttpResponse response;
    response.status = status;
    response.body = m_received;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        response.headers.append({name.toLower(), value});
    response.serverDate = secondsOfHttpDate(response.header("date"));
    return response;
}

void HttpExchange::log(int status, const std::optional<ErrorKind>& failure) const
{
    // Neither query nor body: they hold keys.
    const char* method = m_request.method == HttpMethod::Post ? "POST" : "GET";
    qCInfo(netLog).noquote().nospace()
        << method << ' ' << m_request.url.host() << m_request.url.path() << ' ' << status << ' '
        << (failure ? errorKindName(*failure) : QStringLiteral("ok")) << ' '
        << m_clock.steadyNowMs() - m_begunMs << " ms";
}

} // namespace sillon
