// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <mutex>
#include <thread>

namespace sillon::testing {

/// Listens on loopback, remembers the head of each request and answers all with the same bytes, one
/// connection at a time. For what the fault server does not speak: requests to a proxy.
class CannedServer
{
public:
    explicit CannedServer(QByteArray answer);
    ~CannedServer();
    CannedServer(const CannedServer&) = delete;
    CannedServer& operator=(const CannedServer&) = delete;

    [[nodiscard]] QString address() const; ///< "http://127.0.0.1:PORT"
    [[nodiscard]] QList<QByteArray> heads() const;

private:
    void serve(const std::stop_token& stop);
    void answer(int connection, const std::stop_token& stop);

    const QByteArray m_answer;
    int m_listener = -1;
    int m_port = 0;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_heads;
    std::jthread m_thread;
};

} // namespace sillon::testing
