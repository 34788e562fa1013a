// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzcommands.h"

#include "standin/commandanswer.h"

#include <QJsonObject>

namespace sillon::standin {

namespace {

const auto prefix = QStringLiteral("brainz-");

QString callFrom(const QString& word)
{
    return word == u"*" ? QString() : word;
}

int timesFrom(const QString& word)
{
    return word == u"ever" ? ListenBrainzStandin::forEver : std::max(1, word.toInt());
}

QJsonObject requestJson(const LoggedRequest& entry)
{
    return {{QStringLiteral("type"), QStringLiteral("brainz_request")},
            {QStringLiteral("arrived_ms"), entry.arrivedMs},
            {QStringLiteral("steady_ms"), entry.steadyMs},
            {QStringLiteral("http"), QString::fromLatin1(entry.request.httpMethod)},
            {QStringLiteral("path"), entry.request.path},
            {QStringLiteral("query"), QString::fromLatin1(entry.request.query)},
            {QStringLiteral("authorization"), QString::fromUtf8(entry.request.header("Authorization"))},
            {QStringLiteral("user_agent"), QString::fromUtf8(entry.request.header("User-Agent"))},
            {QStringLiteral("body"), QString::fromUtf8(entry.request.body)},
            {QStringLiteral("fault"), entry.fault},
            {QStringLiteral("status"), entry.status},
            {QStringLiteral("effect"), entry.tookEffect}};
}

QJsonObject listenJson(const QString& type, const QString& user, const BrainzListen& listen)
{
    return {{QStringLiteral("type"), type},
            {QStringLiteral("user"), user},
            {QStringLiteral("listened_at"), listen.listenedAt},
            {QStringLiteral("artist"), listen.artist},
            {QStringLiteral("track"), listen.track},
            {QStringLiteral("release"), listen.release},
            {QStringLiteral("recording_msid"), brainzMsid(listen)},
            {QStringLiteral("additional_info"), listen.additional}};
}

} // namespace

std::optional<QByteArrayList> ListenBrainzCommands::run(const QString& line)
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

ListenBrainzCommands::Wrong ListenBrainzCommands::runWords(const QString& command, const QStringList& words,
                                                           const QString& names, QByteArrayList& out)
{
    const auto word = [&words](qsizetype index) { return words.value(index); };
    if (command == u"server")
        return runServer(word(1));
    if (command == u"rule")
        return runRule(word(1), word(2).toInt());
    if (command == u"play" || command == u"love" || command == u"recording")
        return layIn(command, words, names.split(u'\t'));

    if (command == u"user") {
        m_brainz.addUser(word(1), word(2));
        if (!m_users.contains(word(1)))
            m_users.append(word(1));
    } else if (command == u"url") {
        out.append(jsonLine({{QStringLiteral("url"), m_brainz.apiUrl().toString()}}));
    } else if (command == u"fault") {
        QString kind = word(2);
        const auto fault = faultNamed(kind.replace(u':', u' '));
        if (!fault)
            return QStringLiteral("unknown fault");
        m_brainz.fault(callFrom(word(1)), *fault, timesFrom(word(3)));
    } else if (command == u"error") {
        m_brainz.fault(callFrom(word(1)), ListenBrainzStandin::errorFault(word(2).toInt(), names));
    } else if (command == u"refuse") {
        const QString text = words.mid(2).join(u' ');
        m_brainz.refuse(
            [text](const BrainzListen& each) {
                return each.artist.contains(text) || each.track.contains(text);
            },
            word(1).toInt());
    } else if (command == u"random") {
        strew(word(1).toULongLong(), word(2).toInt());
    } else if (command == u"offline") {
        m_brainz.server().goOffline();
    } else if (command == u"online") {
        m_brainz.server().comeBack();
    } else if (command == u"clear") {
        m_brainz.clearFaults();
    } else if (command == u"clear-log") {
        m_brainz.server().clearLog();
    } else if (command == u"count") {
        const auto found = static_cast<qint64>(m_brainz.calls(callFrom(word(1))).size());
        out.append(jsonLine({{QStringLiteral("count"), found}}));
    } else if (!write(command, out)) {
        return QStringLiteral("unknown command %1").arg(words.first());
    }
    return std::nullopt;
}

ListenBrainzCommands::Wrong ListenBrainzCommands::layIn(const QString& command, const QStringList& words,
                                                        const QStringList& names)
{
    const QString user = words.value(1);
    if (command == u"recording") {
        const QString rest = words.mid(2).join(u' ');
        const QStringList parts = rest.split(u'\t');
        BrainzRecording recording{user, parts.value(0), parts.value(1), parts.value(2)};
        recording.groupMbid = parts.value(3);
        recording.releaseMbid = recording.groupMbid; // any will do
        recording.groupDate = parts.value(4);
        recording.releaseYear = recording.groupDate.left(4).toInt();
        m_brainz.addRecordings({recording});
        return parts.size() < 2 ? Wrong(QStringLiteral("brainz-recording MBID ARTIST<TAB>TITLE")) : Wrong();
    }
    const qint64 uts = words.value(2).toLongLong();
    if (command == u"love") {
        m_brainz.addFeedback(user, {BrainzFeedback{words.value(3), {}, 1, uts}});
        return std::nullopt;
    }
    if (names.size() < 2 || uts <= 0)
        return QStringLiteral("brainz-play USER UTS ARTIST<TAB>TRACK[<TAB>RELEASE]");
    m_brainz.addListens(user, {BrainzListen{uts, names.at(0), names.at(1), names.value(2)}});
    return std::nullopt;
}

ListenBrainzCommands::Wrong ListenBrainzCommands::runServer(const QString& kind)
{
    if (kind == u"maloja")
        m_brainz.setRules(malojaListenRules());
    else if (kind == u"koito")
        m_brainz.setRules(koitoListenRules());
    else if (kind == u"listenbrainz")
        m_brainz.setRules({});
    else
        return QStringLiteral("unknown server %1").arg(kind);
    return std::nullopt;
}

ListenBrainzCommands::Wrong ListenBrainzCommands::runRule(const QString& name, int value)
{
    ListenBrainzRules rules = m_brainz.rules();
    if (name == u"rate")
        rules.rateRequests = value;
    else if (name == u"rate-ms")
        rules.rateMs = std::max(1, value);
    else if (name == u"lag-requests")
        rules.lagRequests = value;
    else if (name == u"lag-ms")
        rules.lagMs = value;
    else if (name == u"listen-limit")
        rules.listenLimit = value;
    else
        return QStringLiteral("unknown rule %1").arg(name);
    m_brainz.setRules(rules);
    return std::nullopt;
}

bool ListenBrainzCommands::write(const QString& what, QByteArrayList& out) const
{
    if (what == u"requests") {
        for (const LoggedRequest& entry : m_brainz.server().requests())
            out.append(jsonLine(requestJson(entry)));
        return true;
    }
    if (what != u"listens" && what != u"received" && what != u"loves")
        return false;
    for (const QString& user : m_users) {
        if (what == u"listens") {
            for (const BrainzListen& each : m_brainz.listens(user))
                out.append(jsonLine(listenJson(QStringLiteral("listen"), user, each)));
        } else if (what == u"received") {
            for (const ReceivedBrainzListen& each : m_brainz.received(user)) {
                QJsonObject object = listenJson(QStringLiteral("received_listen"), user, each.listen);
                object.insert(QStringLiteral("listen_type"), each.listenType);
                object.insert(QStringLiteral("duplicate"), each.duplicate);
                object.insert(QStringLiteral("request"), each.request);
                out.append(jsonLine(object));
            }
        } else {
            for (const BrainzFeedback& each : m_brainz.feedback(user))
                out.append(jsonLine({{QStringLiteral("type"), QStringLiteral("feedback")},
                                     {QStringLiteral("user"), user},
                                     {QStringLiteral("recording_mbid"), each.recordingMbid},
                                     {QStringLiteral("recording_msid"), each.recordingMsid},
                                     {QStringLiteral("score"), each.score},
                                     {QStringLiteral("created"), each.created}}));
        }
    }
    return true;
}

void ListenBrainzCommands::strew(quint64 seed, int percent)
{
    RandomFaults random;
    random.seed = seed;
    random.percent = percent;
    random.faults = everyFault();
    m_brainz.server().strewFaults(random);
}

} // namespace sillon::standin
