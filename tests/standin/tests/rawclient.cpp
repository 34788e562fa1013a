// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sillon::standin {

QByteArray RawAnswer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(const QUrl& server)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(server.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

RawClient::~RawClient()
{
    ::close(m_socket);
}

void RawClient::send(const QByteArray& bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto size = static_cast<std::size_t>(bytes.size() - sent);
        const ssize_t n = ::send(m_socket, bytes.constData() + sent, size, MSG_NOSIGNAL);
        if (n <= 0)
            return;
        sent += n;
    }
}

bool RawClient::fill(RawAnswer& answer, qint64 timeoutMs)
{
    pollfd waited{m_socket, POLLIN, 0};
    if (::poll(&waited, 1, static_cast<int>(std::max<qint64>(timeoutMs, 0))) <= 0)
        return false;
    char bytes[16 * 1024];
    const ssize_t n = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (n > 0) {
        m_buffer.append(bytes, n);
        return true;
    }
    answer.closed = true;
    answer.reset = n < 0 && errno == ECONNRESET;
    m_connected = false;
    return false;
}

bool RawClient::cut(RawAnswer& answer)
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (answer.head.isEmpty() && end >= 0 && m_buffer.startsWith("HTTP/1.1 ")) {
        answer.head = m_buffer.left(end);
        answer.status = m_buffer.mid(9, 3).toInt();
        m_buffer.remove(0, end + 4);
    }
    const QByteArray length = answer.header("Content-Length");
    if (length.isNull() || m_buffer.size() < length.toLongLong())
        return false;
    answer.body = m_buffer.left(length.toLongLong());
    m_buffer.remove(0, length.toLongLong());
    answer.whole = true;
    return true;
}

RawAnswer RawClient::receive(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    RawAnswer answer;
    while (!cut(answer)) {
        if (!fill(answer, deadline.remainingTime())) {
            answer.body = m_buffer;
            break;
        }
    }
    return answer;
}

RawAnswer RawClient::get(const QByteArray& target, int timeoutMs)
{
    send("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    return receive(timeoutMs);
}

RawAnswer RawClient::postForm(const QByteArray& target, const QByteArray& form, int timeoutMs)
{
    send("POST " + target +
         " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n" +
         "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    return receive(timeoutMs);
}

QByteArray urlEncoded(const Params& params)
{
    QByteArray text;
    for (const Params::Pair& pair : params.all()) {
        if (!text.isEmpty())
            text += '&';
        text += pair.first.toUtf8().toPercentEncoding() + '=' + pair.second.toUtf8().toPercentEncoding();
    }
    return text;
}

} // namespace sillon::standin
