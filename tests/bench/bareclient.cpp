// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareclient.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <chrono>
#include <thread>

namespace sillon::bench {

namespace {

constexpr int patienceMs = 30000;

QByteArray requestText(const QUrl& url, const QByteArray& body)
{
    return "POST " + url.path().toLatin1() + " HTTP/1.1\r\nHost: " + url.host().toLatin1() +
           "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Whether head and body of an answer with Content-Length have arrived.
bool isWhole(const QByteArray& answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = answer.left(end).toLower();
    const qsizetype at = head.indexOf("content-length:");
    if (at < 0)
        return true;
    const qsizetype start = at + 15;
    const qsizetype length = head.mid(start, head.indexOf('\r', start) - start).trimmed().toLongLong();
    return answer.size() >= end + 4 + length;
}

} // namespace

Done postOneAfterAnother(const QUrl& url, const QByteArray& body, int times, qint64 betweenMs)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(patienceMs))
        return fail(ErrorKind::NotSent, socket.errorString());
    const QByteArray request = requestText(url, body);
    QElapsedTimer since;
    since.start();
    for (int i = 0; i < times; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(i * betweenMs - since.elapsed()));
        socket.write(request);
        QByteArray answer;
        while (!isWhole(answer)) {
            if (!socket.waitForReadyRead(patienceMs))
                return fail(ErrorKind::AnswerLost, socket.errorString());
            answer += socket.readAll();
        }
    }
    return {};
}

} // namespace sillon::bench
