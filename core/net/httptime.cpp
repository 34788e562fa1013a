// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httptime.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace sillon {

std::optional<qint64> secondsOfHttpDate(const QByteArray& value)
{
    const QString text = QString::fromLatin1(value).trimmed();
    if (!text.endsWith(QLatin1String(" GMT")))
        return std::nullopt;
    QDateTime moment = QLocale::c().toDateTime(text.chopped(4), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss"));
    if (!moment.isValid())
        return std::nullopt;
    return QDateTime(moment.date(), moment.time(), Qt::UTC).toSecsSinceEpoch();
}

std::optional<qint64> retryAfterSeconds(const HttpResponse& response, qint64 utcNow)
{
    constexpr qint64 longest = 86400;
    const QByteArray value = response.header("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<qint64>(seconds, 0, longest);
    const auto moment = secondsOfHttpDate(value);
    if (!moment)
        return std::nullopt;
    return std::clamp<qint64>(*moment - response.serverDate.value_or(utcNow), 0, longest);
}

} // namespace sillon
