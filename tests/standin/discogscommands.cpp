// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/discogscommands.h"

#include "standin/commandanswer.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace sillon::standin {

namespace {

const auto prefix = QStringLiteral("discogs-");

} // namespace

std::optional<QByteArrayList> DiscogsCommands::run(const QString& line)
{
    if (!line.startsWith(prefix))
        return std::nullopt;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    QByteArrayList out;
    const auto wrong = runWords(words.first().mid(prefix.size()), words,
                                line.section(u' ', 3, -1, QString::SectionSkipEmpty), out);
    out.append(lastLine(wrong));
    return out;
}

DiscogsCommands::Wrong DiscogsCommands::runWords(const QString& command, const QStringList& words,
                                                 const QString& names, QByteArrayList& out)
{
    if (command == u"token" && words.size() > 2) {
        m_discogs.addToken(words.at(1), words.at(2));
    } else if (command == u"token" && words.size() == 2) {
        m_discogs.removeToken(words.at(1));
    } else if (command == u"album") {
        const QStringList parts = names.split(u'\t');
        if (parts.size() < 2)
            return QStringLiteral("discogs-album ID YEAR ARTIST<TAB>TITLE[<TAB>FORMAT,FORMAT]");
        m_discogs.addAlbum({words.value(1).toLongLong(), parts.at(0), parts.at(1), words.value(2).toInt(),
                            parts.value(2).split(u',', Qt::SkipEmptyParts)});
    } else if (command == u"rate") {
        DiscogsRules rules;
        rules.rateRequests = words.value(1).toInt();
        m_discogs.setRules(rules);
    } else if (command == u"fault") {
        QString kind = words.value(1);
        const auto fault = faultNamed(kind.replace(u':', u' '));
        if (!fault)
            return QStringLiteral("unknown fault");
        m_discogs.server().fault(*fault, std::max(1, words.value(2).toInt()));
    } else if (command == u"requests") {
        out = requests();
    } else if (command == u"offline") {
        m_discogs.server().goOffline();
    } else if (command == u"online") {
        m_discogs.server().comeBack();
    } else {
        return QStringLiteral("unknown command %1").arg(words.first());
    }
    return std::nullopt;
}

QByteArrayList DiscogsCommands::requests()
{
    QByteArrayList lines;
    for (const LoggedRequest& entry : m_discogs.server().requests())
        lines.append(jsonLine(
            {{QStringLiteral("type"), QStringLiteral("discogs_request")},
             {QStringLiteral("arrived_ms"), entry.arrivedMs},
             {QStringLiteral("path"), entry.request.path},
             {QStringLiteral("query"), QString::fromLatin1(entry.request.query)},
             {QStringLiteral("authorization"), QString::fromUtf8(entry.request.header("Authorization"))},
             {QStringLiteral("user_agent"), QString::fromUtf8(entry.request.header("User-Agent"))},
             {QStringLiteral("status"), entry.status}}));
    return lines;
}

} // namespace sillon::standin
