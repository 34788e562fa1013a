// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/faultconnection.h"

#include <QTcpSocket>

#include <algorithm>
#include <sys/socket.h>

namespace sillon::standin {

namespace {

constexpr qint64 socketBufferBytes = 1024 * 1024;
constexpr qsizetype pumpBytes = 64 * 1024;

QByteArray contentLength(qsizetype bytes)
{
    return "Content-Length: " + QByteArray::number(bytes) + "\r\n";
}

} // namespace

FaultConnection::FaultConnection(QTcpSocket* socket, RequestParser::Limits limits, Server server,
                                 QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_parser(limits)
    , m_server(std::move(server))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(socketBufferBytes);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &FaultConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &FaultConnection::pumpEndlessly);
    connect(&m_pause, &QTimer::timeout, this, &FaultConnection::pumpSlowly);
}

void FaultConnection::read()
{
    if (m_busy)
        return;
    m_parser.feed(m_socket->readAll());
    process();
}

void FaultConnection::process()
{
    while (!m_busy && m_socket->state() == QAbstractSocket::ConnectedState) {
        switch (m_parser.advance()) {
        case RequestParser::State::NeedsMore:
            if (m_socket->bytesAvailable() == 0)
                return;
            m_parser.feed(m_socket->readAll());
            break;
        case RequestParser::State::HeadRead:
            handleHead();
            break;
        case RequestParser::State::Complete:
            handleRequest();
            break;
        case RequestParser::State::Refused: {
            Exchange refusal;
            refusal.reply = Reply{m_parser.refusal(), {}, "text/plain"};
            m_keepAlive = false;
            m_busy = true;
            send(refusal);
            break;
        }
        }
    }
}

void FaultConnection::handleHead()
{
    if (m_server.dropsUnread(m_parser.request())) {
        m_busy = true;
        close();
    } else if (m_parser.request().header("Expect").toLower() == "100-continue") {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void FaultConnection::handleRequest()
{
    const Request request = m_parser.take();
    m_busy = true;
    m_keepAlive = request.keepsAlive();
    m_headOnly = request.httpMethod == "HEAD";
    const Exchange exchange = m_server.exchange(request);
    if (exchange.fault.delayMs > 0) {
        QTimer::singleShot(std::chrono::milliseconds(exchange.fault.delayMs), this,
                           [this, exchange] { send(exchange); });
    } else {
        send(exchange);
    }
}

void FaultConnection::send(const Exchange& exchange)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    switch (exchange.fault.kind) {
    case Fault::Kind::DropBeforeReading:
    case Fault::Kind::DropAfterHandling:
        close();
        return;
    case Fault::Kind::Reset:
        reset();
        return;
    case Fault::Kind::Silence:
        return;
    case Fault::Kind::EndlessBody:
        sendEndlessly(exchange);
        return;
    case Fault::Kind::SlowBytes:
        sendSlowly(exchange);
        return;
    case Fault::Kind::TruncatedBody:
    case Fault::Kind::BadChunk:
    case Fault::Kind::BrokenHttp:
        sendWire(exchange);
        return;
    default:
        sendProperly(exchange);
    }
}

void FaultConnection::sendProperly(const Exchange& exchange)
{
    m_socket->write(whole(exchange));
    finish(m_keepAlive);
}

void FaultConnection::sendWire(const Exchange& exchange)
{
    const QByteArray& body = exchange.reply.body;
    const qsizetype half = body.size() / 2;
    if (exchange.fault.kind == Fault::Kind::TruncatedBody) {
        // A body of one byte still has to lack something.
        m_socket->write(head(exchange, contentLength(std::max<qsizetype>(body.size(), 1)), m_keepAlive));
        m_socket->write(body.left(half));
    } else if (exchange.fault.kind == Fault::Kind::BadChunk) {
        m_socket->write(head(exchange, "Transfer-Encoding: chunked\r\n", m_keepAlive));
        if (half > 0)
            m_socket->write(QByteArray::number(half, 16) + "\r\n" + body.left(half) + "\r\n");
        m_socket->write("no length\r\n" + body.mid(half) + "\r\n0\r\n\r\n");
    } else {
        m_socket->write("\x16\x03\x01 this is no HTTP at all\r\n\r\n\r\n");
    }
    finish(false);
}

void FaultConnection::sendSlowly(const Exchange& exchange)
{
    m_rest = whole(exchange);
    m_piece = std::max<qsizetype>(exchange.fault.pieceBytes, 1);
    m_pause.start(std::chrono::milliseconds(exchange.fault.pauseMs));
    pumpSlowly();
}

void FaultConnection::pumpSlowly()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        m_pause.stop();
        return;
    }
    m_socket->write(m_rest.left(m_piece));
    m_rest.remove(0, m_piece);
    if (m_rest.isEmpty()) {
        m_pause.stop();
        finish(m_keepAlive);
    }
}

void FaultConnection::sendEndlessly(const Exchange& exchange)
{
    m_socket->write(head(exchange, {}, false));
    m_socket->write(exchange.reply.body);
    m_endlessLeft = exchange.endlessBytes;
    pumpEndlessly();
}

void FaultConnection::pumpEndlessly()
{
    if (m_endlessLeft <= 0)
        return;
    // Only what the client takes is written on, so that a slow reader costs no memory here.
    while (m_endlessLeft > 0 && m_socket->bytesToWrite() < pumpBytes) {
        m_socket->write(QByteArray(pumpBytes, ' '));
        m_endlessLeft -= pumpBytes;
    }
    if (m_endlessLeft <= 0)
        finish(false);
}

void FaultConnection::finish(bool keepOpen)
{
    if (!keepOpen) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    QMetaObject::invokeMethod(this, &FaultConnection::read, Qt::QueuedConnection);
}

void FaultConnection::close()
{
    m_socket->readAll();
    m_socket->disconnectFromHost();
}

void FaultConnection::reset()
{
    // Closing with a linger time of zero makes the kernel send RST instead of FIN.
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                 sizeof atOnce);
    m_socket->abort();
}

QByteArray FaultConnection::head(const Exchange& exchange, const QByteArray& framing, bool keepOpen) const
{
    const Reply& reply = exchange.reply;
    QByteArray text =
        "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reasonPhrase(reply.status) + "\r\n";
    text += "Date: " + httpDate(exchange.dateMs) + "\r\n";
    if (!reply.contentType.isEmpty())
        text += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto& header : reply.headers)
        text += header.first + ": " + header.second + "\r\n";
    text += framing;
    text += keepOpen ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return text;
}

QByteArray FaultConnection::whole(const Exchange& exchange) const
{
    const Reply& reply = exchange.reply;
    const bool hasBody = reply.status != 204 && reply.status != 304;
    QByteArray text = head(exchange, hasBody ? contentLength(reply.body.size()) : QByteArray(), m_keepAlive);
    if (hasBody && !m_headOnly)
        text += reply.body;
    return text;
}

} // namespace sillon::standin
