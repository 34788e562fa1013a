// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmxml.h"

#include <QJsonArray>
#include <QXmlStreamWriter>

namespace sillon::standin {

namespace {

QString textOf(const QJsonValue& value)
{
    return value.isBool() ? (value.toBool() ? QStringLiteral("1") : QStringLiteral("0"))
                          : value.toVariant().toString();
}

void writeElement(QXmlStreamWriter& xml, const QString& name, const QJsonValue& value);

void writeObject(QXmlStreamWriter& xml, const QJsonObject& object)
{
    const bool hasText = object.contains(QLatin1String("#text"));
    const QJsonObject attributes = hasText ? object : object.value(QLatin1String("@attr")).toObject();
    for (auto each = attributes.begin(); each != attributes.end(); ++each) {
        if (each.key() != u"#text" && !each.value().isObject() && !each.value().isArray())
            xml.writeAttribute(each.key(), textOf(each.value()));
    }
    if (hasText) {
        xml.writeCharacters(textOf(object.value(QLatin1String("#text"))));
        return;
    }
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (each.key() != u"@attr")
            writeElement(xml, each.key(), each.value());
    }
}

void writeElement(QXmlStreamWriter& xml, const QString& name, const QJsonValue& value)
{
    if (value.isArray()) {
        for (const QJsonValue& each : value.toArray())
            writeElement(xml, name, each);
        return;
    }
    xml.writeStartElement(name);
    if (value.isObject())
        writeObject(xml, value.toObject());
    else
        xml.writeCharacters(textOf(value));
    xml.writeEndElement();
}

} // namespace

QByteArray lastfmXml(const QJsonObject& answer)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("lfm"));
    xml.writeAttribute(QStringLiteral("status"), QStringLiteral("ok"));
    for (auto each = answer.begin(); each != answer.end(); ++each)
        writeElement(xml, each.key(), each.value());
    xml.writeEndElement();
    xml.writeEndDocument();
    return text;
}

} // namespace sillon::standin
