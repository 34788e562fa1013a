// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/httpmessage.h"

#include <QDateTime>
#include <QLocale>

namespace sillon::standin {

QByteArray Request::header(const QByteArray& name) const
{
    for (const auto& header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

bool Request::keepsAlive() const
{
    const QByteArray connection = header(QByteArrayLiteral("Connection")).toLower();
    if (connection.contains("close"))
        return false;
    return version != "HTTP/1.0" || connection.contains("keep-alive");
}

QByteArray reasonPhrase(int status)
{
    struct Phrase
    {
        int status;
        const char* text;
    };
    static constexpr Phrase phrases[] = {{200, "OK"},
                                         {201, "Created"},
                                         {204, "No Content"},
                                         {301, "Moved Permanently"},
                                         {302, "Found"},
                                         {304, "Not Modified"},
                                         {307, "Temporary Redirect"},
                                         {400, "Bad Request"},
                                         {401, "Unauthorized"},
                                         {403, "Forbidden"},
                                         {404, "Not Found"},
                                         {405, "Method Not Allowed"},
                                         {409, "Conflict"},
                                         {411, "Length Required"},
                                         {413, "Content Too Large"},
                                         {415, "Unsupported Media Type"},
                                         {422, "Unprocessable Content"},
                                         {429, "Too Many Requests"},
                                         {431, "Request Header Fields Too Large"},
                                         {500, "Internal Server Error"},
                                         {502, "Bad Gateway"},
                                         {503, "Service Unavailable"},
                                         {504, "Gateway Timeout"}};
    for (const Phrase& phrase : phrases) {
        if (phrase.status == status)
            return phrase.text;
    }
    return QByteArrayLiteral("Status");
}

QByteArray httpDate(qint64 utcMs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC);
    return QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

} // namespace sillon::standin
