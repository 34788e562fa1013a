// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/params.h"

#include <QByteArray>
#include <QUrl>

namespace sillon::standin {

/// What a RawClient got for one request.
struct RawAnswer
{
    int status = 0;      ///< 0: nothing that looks like HTTP
    QByteArray head;     ///< status line and headers
    QByteArray body;     ///< what came of it
    bool whole = false;  ///< as many bytes as Content-Length promised
    bool closed = false; ///< the server closed the connection
    bool reset = false;  ///< ... by tearing it down

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// A blocking HTTP client over a bare socket of the system: it sees what happens on the wire (Qt's sockets
/// hide a reset) and mends nothing.
class RawClient
{
public:
    explicit RawClient(const QUrl& server);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    [[nodiscard]] bool isConnected() const { return m_connected; }
    void send(const QByteArray& bytes);
    /// Reads one answer, until it is whole, the connection ends or the time is over.
    [[nodiscard]] RawAnswer receive(int timeoutMs = 5000);

    [[nodiscard]] RawAnswer get(const QByteArray& target, int timeoutMs = 5000);
    [[nodiscard]] RawAnswer postForm(const QByteArray& target, const QByteArray& form, int timeoutMs = 5000);

private:
    /// Takes a whole answer out of the buffer, if there is one.
    [[nodiscard]] bool cut(RawAnswer& answer);
    /// Waits for bytes; false when the time is over or the connection has ended.
    [[nodiscard]] bool fill(RawAnswer& answer, qint64 timeoutMs);

    int m_socket = -1;
    bool m_connected = false;
    QByteArray m_buffer;
};

/// Every byte but letters and digits in %XX.
[[nodiscard]] QByteArray urlEncoded(const Params& params);

} // namespace sillon::standin
