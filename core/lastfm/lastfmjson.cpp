// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmjson.h"

#include <QJsonObject>

#include <limits>

namespace sillon {

std::optional<qint64> lastfmNumber(const QJsonValue& value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().trimmed().toLongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number != none ? std::optional(number) : std::nullopt;
}

QString lastfmText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().trimmed();
    if (value.isDouble())
        return value.toVariant().toString();
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    const QJsonValue inner = object.contains(QLatin1String("#text")) ? object.value(QLatin1String("#text"))
                                                                     : object.value(QLatin1String("name"));
    return inner.isObject() ? QString() : lastfmText(inner);
}

QJsonArray lastfmList(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray();
    if (value.isObject())
        return {value};
    return {};
}

} // namespace sillon
