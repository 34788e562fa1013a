// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cannedserver.h"

#include <QString>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace sillon::testing {

namespace {

/// Waits for something to read, at most 20 ms.
bool isReadable(int descriptor)
{
    pollfd waiting{descriptor, POLLIN, 0};
    return ::poll(&waiting, 1, 20) > 0;
}

} // namespace

CannedServer::CannedServer(QByteArray answer)
    : m_answer(std::move(answer))
{
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    if (::bind(m_listener, reinterpret_cast<sockaddr*>(&place), size) != 0 || ::listen(m_listener, 8) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&place), &size) != 0)
        qFatal("no port to listen on");
    m_port = ntohs(place.sin_port);
    m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
}

CannedServer::~CannedServer()
{
    m_thread.request_stop();
    m_thread.join();
    ::close(m_listener);
}

QString CannedServer::address() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

QList<QByteArray> CannedServer::heads() const
{
    const std::scoped_lock guard(m_mutex);
    return m_heads;
}

void CannedServer::serve(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        if (!isReadable(m_listener))
            continue;
        const int connection = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        answer(connection, stop);
        ::close(connection);
    }
}

void CannedServer::answer(int connection, const std::stop_token& stop)
{
    QByteArray read;
    while (!read.contains("\r\n\r\n")) {
        if (stop.stop_requested())
            return;
        if (!isReadable(connection))
            continue;
        char piece[4096];
        const ssize_t count = ::recv(connection, piece, sizeof piece, 0);
        if (count <= 0)
            return;
        read.append(piece, count);
    }
    {
        const std::scoped_lock guard(m_mutex);
        m_heads.append(read.left(read.indexOf("\r\n\r\n")));
    }
    [[maybe_unused]] const ssize_t sent =
        ::send(connection, m_answer.constData(), static_cast<std::size_t>(m_answer.size()), MSG_NOSIGNAL);
    ::shutdown(connection, SHUT_WR);
    // Closing with something unread would tear the answer away.
    char rest[4096];
    while (!stop.stop_requested() && isReadable(connection) && ::recv(connection, rest, sizeof rest, 0) > 0) {
    }
}

} // namespace sillon::testing
