// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/musicbrainzcommands.h"

#include "standin/commandanswer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace sillon::standin {

std::optional<QByteArrayList> MusicBrainzCommands::run(const QString& line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString command = words.value(0);
    if (!command.startsWith(u"mb-"))
        return std::nullopt;
    QByteArrayList out;
    std::optional<QString> wrong;
    if (command == u"mb-add")
        wrong = add(line.mid(command.size()).toUtf8());
    else if (command == u"mb-load")
        wrong = load(line.mid(command.size()).trimmed());
    else if (command == u"mb-dump")
        wrong = m_service.writeDump(line.mid(command.size()).trimmed());
    else if (command == u"mb-rule")
        wrong = setRule(words.value(1), words.value(2));
    else if (command == u"mb-requests")
        out = requests();
    else if (command == u"mb-count")
        out.append(jsonLine({{QStringLiteral("count"), m_service.server().requestCount()}}));
    else if (command == u"mb-clear-log")
        m_service.server().clearLog();
    else if (command == u"mb-fault")
        wrong = fault(words.value(1), words.value(2, QStringLiteral("1")));
    else if (command == u"mb-clear")
        m_service.server().clearFaults();
    else if (command == u"mb-offline")
        m_service.server().goOffline();
    else if (command == u"mb-online")
        m_service.server().comeBack();
    else
        wrong = QStringLiteral("no such command");
    out.append(lastLine(wrong));
    return out;
}

std::optional<QString> MusicBrainzCommands::add(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return QStringLiteral("no JSON object");
    return m_service.add(document.object());
}

std::optional<QString> MusicBrainzCommands::load(const QString& file)
{
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return lines.errorString();
    while (!lines.atEnd()) {
        const QByteArray line = lines.readLine().trimmed();
        if (line.isEmpty())
            continue;
        if (auto wrong = add(line))
            return wrong;
    }
    return std::nullopt;
}

std::optional<QString> MusicBrainzCommands::setRule(const QString& name, const QString& value)
{
    MusicBrainzRules rules = m_service.rules();
    if (name == u"gap-ms")
        rules.minimumGapMs = value.toInt();
    else if (name == u"most-clauses")
        rules.mostClauses = value.toInt();
    else if (name == u"most-url")
        rules.mostUrlBytes = value.toInt();
    else if (name == u"most-hits")
        rules.mostHits = value.toInt();
    else if (name == u"reid")
        rules.knowsReid = value == u"on";
    else if (name == u"pairs")
        rules.answersPairs = value == u"on";
    else
        return QStringLiteral("mb-rule NAME VALUE");
    m_service.setRules(rules);
    return std::nullopt;
}

std::optional<QString> MusicBrainzCommands::fault(QString kind, const QString& times)
{
    const auto fault = faultNamed(kind.replace(u':', u' '));
    const int count = times == u"ever" ? FaultServer::forEver : times.toInt();
    if (!fault || count == 0)
        return QStringLiteral("mb-fault KIND [N]");
    m_service.server().fault(*fault, count);
    return std::nullopt;
}

QByteArrayList MusicBrainzCommands::requests()
{
    QByteArrayList lines;
    for (const LoggedRequest& entry : m_service.server().requests())
        lines.append(jsonLine({{QStringLiteral("type"), QStringLiteral("mb_request")},
                               {QStringLiteral("arrived_ms"), entry.arrivedMs},
                               {QStringLiteral("path"), entry.request.path},
                               {QStringLiteral("query"), entry.request.param(u"query")},
                               {QStringLiteral("status"), entry.status}}));
    return lines;
}

} // namespace sillon::standin
