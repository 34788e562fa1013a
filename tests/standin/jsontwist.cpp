// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/jsontwist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sillon::standin {

namespace {

QJsonValue loose(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isString()) {
        bool isNumber = false;
        const qint64 number = value.toString().toLongLong(&isNumber);
        return isNumber ? QJsonValue(number) : value;
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        if (array.size() == 1)
            return loose(array.first());
        QJsonArray twisted;
        for (const QJsonValue& item : array)
            twisted.append(loose(item));
        return twisted;
    }
    if (value.isObject()) {
        QJsonObject twisted;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            twisted.insert(it.key(), loose(it.value()));
        return twisted;
    }
    return value;
}

QJsonValue wrong(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().size();
    if (value.isArray()) {
        QJsonObject object;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            object.insert(QString::number(i), array.at(i));
        return object;
    }
    if (value.isObject()) {
        QJsonArray array;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            array.append(wrong(it.value()));
        return array;
    }
    return value;
}

} // namespace

QByteArray withLooseTypes(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return json;
    return QJsonDocument(loose(document.object()).toObject()).toJson(QJsonDocument::Compact);
}

QByteArray withWrongTypes(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return json;
    QJsonObject twisted;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it)
        twisted.insert(it.key(), wrong(it.value()));
    return QJsonDocument(twisted).toJson(QJsonDocument::Compact);
}

} // namespace sillon::standin
