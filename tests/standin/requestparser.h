// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/httpmessage.h"

namespace sillon::standin {

/// Cuts the bytes of one connection into requests. Pure: no socket, no clock.
class RequestParser
{
public:
    struct Limits
    {
        qsizetype headBytes;
        qsizetype bodyBytes;
    };
    enum class State {
        NeedsMore, ///< feed more bytes
        HeadRead,  ///< told once a request: the head is there, the body perhaps not
        Complete,  ///< take() the request
        Refused,   ///< no request can be read from this connection any more; see refusal()
    };

    explicit RequestParser(Limits limits);

    void feed(const QByteArray& bytes) { m_buffer.append(bytes); }
    [[nodiscard]] State advance();

    /// The request being read; whole once the state is Complete.
    [[nodiscard]] const Request& request() const { return m_request; }
    /// Hands out the complete request and begins the next.
    [[nodiscard]] Request take();
    /// The HTTP status a refused request deserves: 400, 411, 413 or 431.
    [[nodiscard]] int refusal() const { return m_refusal; }

private:
    [[nodiscard]] State readHead();
    [[nodiscard]] State refuse(int status);
    [[nodiscard]] bool readRequestLine(const QByteArray& line);
    [[nodiscard]] bool readHeader(const QByteArray& line);
    void readFormBody();

    Limits m_limits;
    QByteArray m_buffer;
    Request m_request;
    qsizetype m_bodyLength = 0;
    int m_refusal = 0;
    bool m_headRead = false;
};

} // namespace sillon::standin
