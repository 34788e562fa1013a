// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/requestparser.h"

#include <QUrl>

namespace sillon::standin {

RequestParser::RequestParser(Limits limits)
    : m_limits(limits)
{}

RequestParser::State RequestParser::advance()
{
    if (m_refusal != 0)
        return State::Refused;
    if (!m_headRead)
        return readHead();
    if (m_buffer.size() < m_bodyLength)
        return State::NeedsMore;
    m_request.body = m_buffer.left(m_bodyLength);
    readFormBody();
    return State::Complete;
}

Request RequestParser::take()
{
    m_buffer.remove(0, m_bodyLength);
    m_headRead = false;
    m_bodyLength = 0;
    return std::exchange(m_request, {});
}

RequestParser::State RequestParser::refuse(int status)
{
    m_refusal = status;
    m_buffer.clear();
    return State::Refused;
}

RequestParser::State RequestParser::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end > m_limits.headBytes || (end < 0 && m_buffer.size() > m_limits.headBytes))
        return refuse(431);
    if (end < 0)
        return State::NeedsMore;

    const QList<QByteArray> lines = m_buffer.left(end).replace("\r\n", "\n").split('\n');
    m_buffer.remove(0, end + 4);
    if (!readRequestLine(lines.first()))
        return refuse(400);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!readHeader(lines.at(i)))
            return refuse(400);
    }
    if (!m_request.header("Transfer-Encoding").isNull())
        return refuse(411);

    const QByteArray length = m_request.header("Content-Length");
    bool isNumber = true;
    m_bodyLength = length.isNull() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_bodyLength < 0)
        return refuse(400);
    if (m_bodyLength > m_limits.bodyBytes)
        return refuse(413);
    m_request.params = Params::fromUrlEncoded(m_request.query);
    m_headRead = true;
    return State::HeadRead;
}

bool RequestParser::readRequestLine(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return false;
    m_request.httpMethod = words.at(0);
    m_request.version = words.at(2);
    const QByteArray& target = words.at(1);
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.left(question);
    m_request.path = QUrl::fromPercentEncoding(path);
    m_request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    return path.startsWith('/');
}

bool RequestParser::readHeader(const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    m_request.headers.emplace_back(line.left(colon), line.mid(colon + 1).trimmed());
    return true;
}

void RequestParser::readFormBody()
{
    if (m_request.header("Content-Type").toLower().startsWith("application/x-www-form-urlencoded"))
        m_request.params.append(Params::fromUrlEncoded(m_request.body));
}

} // namespace sillon::standin
