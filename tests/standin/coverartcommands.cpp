// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/coverartcommands.h"

#include "standin/commandanswer.h"

#include <QFile>
#include <QJsonObject>
#include <QStringList>

namespace sillon::standin {

std::optional<QByteArrayList> CoverArtCommands::run(const QString& line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString command = words.value(0);
    QByteArrayList out;
    std::optional<QString> wrong;
    if (command == u"cover")
        wrong = put(words.value(1), words.mid(2).join(u' '));
    else if (command == u"cover-requests")
        out = requests();
    else if (command == u"cover-fault")
        wrong = fault(words.value(1), words.value(2, QStringLiteral("1")).toInt());
    else if (command == u"cover-offline")
        m_covers.front().goOffline();
    else if (command == u"cover-online")
        m_covers.front().comeBack();
    else
        return std::nullopt;
    out.append(lastLine(wrong));
    return out;
}

std::optional<QString> CoverArtCommands::put(const QString& entity, const QString& file)
{
    QFile picture(file);
    if (entity.isEmpty() || !picture.open(QIODevice::ReadOnly))
        return QStringLiteral("cover ENTITY FILE");
    m_covers.put(entity, picture.readAll());
    return std::nullopt;
}

std::optional<QString> CoverArtCommands::fault(QString kind, int times)
{
    const auto fault = faultNamed(kind.replace(u':', u' '));
    if (!fault || times <= 0)
        return QStringLiteral("cover-fault KIND [N]");
    m_covers.archive().fault(*fault, times);
    return std::nullopt;
}

QByteArrayList CoverArtCommands::requests()
{
    QByteArrayList lines;
    for (FaultServer* server : {&m_covers.front(), &m_covers.archive()}) {
        for (const LoggedRequest& entry : server->requests())
            lines.append(jsonLine({{QStringLiteral("type"), QStringLiteral("cover_request")},
                                   {QStringLiteral("arrived_ms"), entry.arrivedMs},
                                   {QStringLiteral("path"), entry.request.path},
                                   {QStringLiteral("status"), entry.status}}));
    }
    return lines;
}

} // namespace sillon::standin
