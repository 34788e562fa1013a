// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/fault.h"
#include "standin/requestparser.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace sillon::standin {

/// What the server decided about one request.
struct Exchange
{
    Fault fault;
    Reply reply;                ///< already falsified
    qint64 dateMs = 0;          ///< for the Date header, ms since 1970 UTC
    qsizetype endlessBytes = 0; ///< where Kind::EndlessBody stops
};

/// One client's connection: reads requests one after another and writes the answers, faults included.
/// Lives on the server's thread and deletes itself when the connection is gone.
class FaultConnection final : public QObject
{
    Q_OBJECT

public:
    struct Server
    {
        std::function<bool(const Request&)> dropsUnread;
        std::function<Exchange(const Request&)> exchange;
    };

    /// Takes the socket over.
    FaultConnection(QTcpSocket* socket, RequestParser::Limits limits, Server server, QObject* parent);

private:
    void read();
    void process();
    void handleHead();
    void handleRequest();
    void send(const Exchange& exchange);
    void sendWire(const Exchange& exchange);
    void sendProperly(const Exchange& exchange);
    void sendSlowly(const Exchange& exchange);
    void sendEndlessly(const Exchange& exchange);
    void pumpSlowly();
    void pumpEndlessly();
    void finish(bool keepOpen);
    void close();
    void reset();

    [[nodiscard]] QByteArray head(const Exchange& exchange, const QByteArray& framing, bool keepOpen) const;
    [[nodiscard]] QByteArray whole(const Exchange& exchange) const;

    QTcpSocket* m_socket;
    RequestParser m_parser;
    Server m_server;
    QTimer m_pause;
    QByteArray m_rest; ///< of a slow answer, still to be written
    qsizetype m_piece = 0;
    qsizetype m_endlessLeft = 0;
    bool m_busy = false; ///< an answer is owed; further requests wait in the socket
    bool m_keepAlive = true;
    bool m_headOnly = false;
};

} // namespace sillon::standin
