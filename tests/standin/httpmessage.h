// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/params.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace sillon::standin {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// One HTTP request as it arrived.
struct Request
{
    QByteArray httpMethod; ///< GET, POST ... as sent
    QString path;          ///< percent-decoded, without the query
    QByteArray query;      ///< as sent, without the question mark
    QByteArray version;    ///< "HTTP/1.1"
    HttpHeaders headers;   ///< in the order sent, names as sent
    QByteArray body;
    Params params; ///< of the query, then of a form body

    /// The first header of that name, whatever its case; null when absent.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    /// The first parameter of that name; null when absent.
    [[nodiscard]] QString param(QStringView name) const { return params.value(name); }
    /// Whether the client wants to go on using the connection.
    [[nodiscard]] bool keepsAlive() const;
};

/// One HTTP answer; Content-Length, Date and Connection are added when it is written.
struct Reply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = QByteArrayLiteral("application/json; charset=utf-8");
    HttpHeaders headers = {};
};

/// "OK", "Forbidden" ...; "Status" for what HTTP does not name.
[[nodiscard]] QByteArray reasonPhrase(int status);

/// The Date header's form (RFC 9110) of a moment in ms since 1970 UTC.
[[nodiscard]] QByteArray httpDate(qint64 utcMs);

} // namespace sillon::standin
