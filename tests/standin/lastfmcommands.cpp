// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmcommands.h"

#include "standin/commandanswer.h"

#include <QJsonObject>

#include <algorithm>

namespace sillon::standin {

namespace {

int timesFrom(const QStringList& words, qsizetype index)
{
    if (words.size() <= index)
        return 1;
    return words.at(index) == u"ever" ? LastfmStandin::forEver : words.at(index).toInt();
}

QString methodFrom(const QString& word)
{
    return word == u"*" ? QString() : word;
}

QJsonObject requestJson(const LoggedRequest& entry)
{
    QJsonObject params;
    for (const Params::Pair& pair : entry.request.params.all())
        params.insert(pair.first, pair.second);
    return {{QStringLiteral("type"), QStringLiteral("request")},
            {QStringLiteral("arrived_ms"), entry.arrivedMs},
            {QStringLiteral("steady_ms"), entry.steadyMs},
            {QStringLiteral("http"), QString::fromLatin1(entry.request.httpMethod)},
            {QStringLiteral("path"), entry.request.path},
            {QStringLiteral("user_agent"), QString::fromUtf8(entry.request.header("User-Agent"))},
            {QStringLiteral("params"), params},
            {QStringLiteral("fault"), entry.fault},
            {QStringLiteral("status"), entry.status},
            {QStringLiteral("effect"), entry.tookEffect}};
}

QJsonObject scrobbleJson(const QString& type, const QString& user, const Scrobble& scrobble)
{
    return {{QStringLiteral("type"), type},
            {QStringLiteral("user"), user},
            {QStringLiteral("artist"), scrobble.artist},
            {QStringLiteral("track"), scrobble.track},
            {QStringLiteral("timestamp"), scrobble.timestamp},
            {QStringLiteral("album"), scrobble.album},
            {QStringLiteral("album_artist"), scrobble.albumArtist},
            {QStringLiteral("track_number"), scrobble.trackNumber},
            {QStringLiteral("duration"), scrobble.duration},
            {QStringLiteral("mbid"), scrobble.mbid},
            {QStringLiteral("arrived_ms"), scrobble.arrivedMs}};
}

QJsonObject receivedJson(const QString& user, const ReceivedScrobble& received)
{
    QJsonObject object = scrobbleJson(QStringLiteral("received"), user, received.scrobble);
    object.insert(QStringLiteral("ignored_code"), received.ignoredCode);
    object.insert(QStringLiteral("duplicate"), received.duplicate);
    object.insert(QStringLiteral("batch"), received.batch);
    return object;
}

QJsonObject lovedJson(const QString& user, const LovedTrack& loved)
{
    return {{QStringLiteral("type"), QStringLiteral("loved")},
            {QStringLiteral("user"), user},
            {QStringLiteral("artist"), loved.artist},
            {QStringLiteral("track"), loved.track},
            {QStringLiteral("loved_at"), loved.lovedAt}};
}

} // namespace

QByteArrayList LastfmCommands::run(const QString& line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.first().startsWith(u'#'))
        return {};
    QByteArrayList out;
    const Result wrong = runWords(words, line, out);
    out.append(lastLine(wrong));
    return out;
}

LastfmCommands::Result LastfmCommands::runWords(const QStringList& words, const QString& line,
                                                QByteArrayList& out)
{
    const QString& command = words.first();
    const auto word = [&words](qsizetype index) { return words.value(index); };
    if (command == u"fault")
        return runFault(word(2), {word(0), word(1), words.value(3, QStringLiteral("1"))});
    if (command == u"drop-before" || command == u"drop-after" || command == u"reset" || command == u"silence")
        return runFault(command, words);
    if (command == u"error" || command == u"error-after")
        return runError(words, command == u"error-after");
    if (command == u"rule")
        return runRule(word(1), words.mid(2).join(u' '));
    if (command == u"wait")
        return runWait(words);
    if (command == u"play" || command == u"love")
        return layIn(words, line);
    if (command == u"album")
        return layInAlbum(line.section(u' ', 1, -1, QString::SectionSkipEmpty).split(u'\t'));

    if (command == u"history")
        return layInHistory(words);
    if (command == u"random") {
        strew(word(1).toULongLong(), word(2).toInt());
    } else if (command == u"refuse") {
        refuse(word(1).toInt(), words.mid(2).join(u' '));
    } else if (command == u"offline") {
        m_lastfm.server().goOffline();
    } else if (command == u"online") {
        m_lastfm.server().comeBack();
    } else if (command == u"date-offset") {
        m_lastfm.server().setDateOffset(word(1).toLongLong());
    } else if (command == u"allow") {
        if (!m_lastfm.allowToken(word(1), word(2)))
            return QStringLiteral("no such token waits");
    } else if (command == u"revoke") {
        m_lastfm.revoke(word(1));
    } else if (command == u"unplay") {
        const qint64 from = word(2).toLongLong();
        const qint64 to = word(3).toLongLong();
        m_lastfm.removeScrobbles(word(1), [from, to](const Scrobble& scrobble) {
            return scrobble.timestamp >= from && scrobble.timestamp < to;
        });
    } else if (command == u"rename") {
        m_lastfm.renameUser(word(1), word(2));
    } else if (command == u"private") {
        m_lastfm.setPrivate(word(1), word(2) == u"on");
    } else if (command == u"clear") {
        m_lastfm.clearFaults();
    } else if (command == u"clear-log") {
        m_lastfm.server().clearLog();
    } else if (command == u"count") {
        const auto found = static_cast<qint64>(m_lastfm.calls(methodFrom(word(1))).size());
        out.append(jsonLine({{QStringLiteral("count"), found}}));
    } else if (command == u"requests" || command == u"scrobbles" || command == u"received" ||
               command == u"loves" || command == u"dump") {
        write(command, out);
    } else {
        return QStringLiteral("unknown command %1").arg(command);
    }
    return std::nullopt;
}

LastfmCommands::Result LastfmCommands::runFault(const QString& kind, const QStringList& words)
{
    QString name = kind;
    const auto fault = faultNamed(name.replace(u':', u' '));
    if (!fault || words.size() < 2)
        return QStringLiteral("unknown fault");
    m_lastfm.fault(methodFrom(words.at(1)), *fault, timesFrom(words, 2));
    return std::nullopt;
}

LastfmCommands::Result LastfmCommands::runError(const QStringList& words, bool afterEffect)
{
    const int code = words.value(2).toInt();
    if (code <= 0)
        return QStringLiteral("error METHOD CODE [N]");
    const QString method = methodFrom(words.at(1));
    if (afterEffect)
        m_lastfm.forceErrorAfterEffect(method, code, timesFrom(words, 3));
    else
        m_lastfm.forceError(method, code, timesFrom(words, 3));
    return std::nullopt;
}

LastfmCommands::Result LastfmCommands::runRule(const QString& name, const QString& value)
{
    const int number = value.toInt();
    LastfmRules rules = m_lastfm.rules();
    if (name == u"daily-limit")
        rules.dailyLimit = number;
    else if (name == u"lag-requests")
        rules.lagRequests = number;
    else if (name == u"lag-ms")
        rules.lagMs = number;
    else if (name == u"rate")
        rules.rateRequests = number;
    else if (name == u"deep-page-limit")
        rules.deepPageLimit = number;
    else if (name == u"deep-page-depth")
        rules.deepPageDepth = number;
    else if (name == u"max-age")
        rules.maxAgeSeconds = number;
    else if (name == u"drop-duplicates")
        rules.dropDuplicates = value == u"on";
    else if (name == u"future-tolerance")
        rules.futureToleranceSeconds = number;
    else if (name == u"ignore-artist")
        rules.ignoredArtists.insert(value.toLower());
    else if (name == u"ignore-track")
        rules.ignoredTracks.insert(value.toLower());
    else
        return QStringLiteral("unknown rule %1").arg(name);
    m_lastfm.setRules(rules);
    return std::nullopt;
}

LastfmCommands::Result LastfmCommands::runWait(const QStringList& words)
{
    const bool came = m_lastfm.waitForCalls(methodFrom(words.value(1)), words.value(2).toInt(),
                                            words.value(3, QStringLiteral("5000")).toInt());
    return came ? Result() : QStringLiteral("waited in vain");
}

LastfmCommands::Result LastfmCommands::layIn(const QStringList& words, const QString& line)
{
    const QString user = words.value(1);
    const qint64 uts = words.value(2).toLongLong();
    const QStringList names = line.section(u' ', 3, -1, QString::SectionSkipEmpty).split(u'\t');
    if (names.size() < 2 || uts <= 0)
        return QStringLiteral("play USER UTS ARTIST<TAB>TRACK[<TAB>ALBUM]");
    if (words.first() == u"love")
        m_lastfm.addLoved(user, {LovedTrack{names.at(0), names.at(1), uts}});
    else
        m_lastfm.addScrobbles(user, {Scrobble{names.at(0), names.at(1), uts, names.value(2)}});
    return std::nullopt;
}

LastfmCommands::Result LastfmCommands::layInHistory(const QStringList& words)
{
    const int count = words.value(2).toInt();
    const qint64 first = words.value(3).toLongLong();
    const qint64 step = words.value(4).toLongLong();
    const int songs = std::max(words.value(5, QStringLiteral("100")).toInt(), 1);
    if (count <= 0 || first <= 0 || step <= 0)
        return QStringLiteral("history USER COUNT UTS STEP [SONGS]");
    std::vector<Scrobble> plays;
    for (int i = 0; i < count; ++i) {
        const int song = i % songs;
        plays.push_back(Scrobble{QStringLiteral("Artist %1").arg(song % 10),
                                 QStringLiteral("Song %1").arg(song), first + i * step,
                                 QStringLiteral("Album %1").arg(song / 10)});
    }
    m_lastfm.addScrobbles(words.value(1), plays);
    return std::nullopt;
}

LastfmCommands::Result LastfmCommands::layInAlbum(const QStringList& names)
{
    if (names.size() < 2)
        return QStringLiteral("album ARTIST<TAB>TITLE[<TAB>TRACK=SECONDS]...");
    KnownAlbum album{names.at(0), names.at(1)};
    const QStringList tracks = names.mid(2);
    for (const QString& track : tracks)
        album.tracks.push_back(
            KnownTrack{track.section(u'=', 0, 0), track.section(u'=', 1, 1).toLongLong() * 1000});
    m_lastfm.addAlbum(album);
    return std::nullopt;
}

void LastfmCommands::strew(quint64 seed, int percent)
{
    RandomFaults random;
    random.seed = seed;
    random.percent = percent;
    random.faults = everyFault();
    m_lastfm.server().strewFaults(random);
}

void LastfmCommands::refuse(int code, const QString& text)
{
    m_lastfm.refuse(
        [text](const Scrobble& scrobble) {
            return scrobble.artist.contains(text) || scrobble.track.contains(text);
        },
        code >= 100 ? 0 : code, code >= 100 ? code : 0);
}

void LastfmCommands::write(const QString& what, QByteArrayList& out) const
{
    const bool all = what == u"dump";
    if (all || what == u"requests") {
        for (const LoggedRequest& entry : m_lastfm.server().requests())
            out.append(jsonLine(requestJson(entry)));
    }
    for (const QString& user : m_users) {
        if (all || what == u"scrobbles") {
            for (const Scrobble& scrobble : m_lastfm.scrobbles(user))
                out.append(jsonLine(scrobbleJson(QStringLiteral("scrobble"), user, scrobble)));
        }
        if (all || what == u"received") {
            for (const ReceivedScrobble& received : m_lastfm.received(user))
                out.append(jsonLine(receivedJson(user, received)));
        }
        if (all || what == u"loves") {
            for (const LovedTrack& loved : m_lastfm.loved(user))
                out.append(jsonLine(lovedJson(user, loved)));
        }
    }
}

} // namespace sillon::standin
