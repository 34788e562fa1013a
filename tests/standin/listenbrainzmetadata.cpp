// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzcalls.h"
#include "standin/listenbrainzvalidation.h"

#include <QJsonArray>

namespace sillon::standin {

namespace {

constexpr int mostLookups = 50;
constexpr qsizetype longestQuery = 4000;

const BrainzRecording* recordingNamed(const ListenBrainzState& state, const QString& artist,
                                      const QString& title)
{
    const auto sameTitle = [&](const BrainzRecording& each, const QString& of) {
        return each.artist.compare(artist, Qt::CaseInsensitive) == 0 && !of.isEmpty() &&
               of.compare(title, Qt::CaseInsensitive) == 0;
    };
    for (const BrainzRecording& each : state.recordings) {
        if (sameTitle(each, each.title))
            return &each;
    }
    for (const BrainzRecording& each : state.recordings) {
        if (sameTitle(each, each.alsoFor))
            return &each;
    }
    return nullptr;
}

QJsonObject hitJson(const BrainzRecording& recording)
{
    return {{QStringLiteral("artist_credit_id"), 1},
            {QStringLiteral("artist_credit_name"), recording.artist},
            {QStringLiteral("artist_mbids"), QJsonArray{recording.artistMbid}},
            {QStringLiteral("recording_mbid"), recording.mbid},
            {QStringLiteral("recording_name"), recording.title},
            {QStringLiteral("release_mbid"), recording.releaseMbid},
            {QStringLiteral("release_name"), recording.release}};
}

Reply lookUpOne(const ListenBrainzState& state, const BrainzCall& call)
{
    const QString artist = call.param(u"artist_name");
    const QString title = call.param(u"recording_name");
    if (artist.isEmpty() || title.isEmpty())
        return brainzError(state.rules, 400, QStringLiteral("artist_name and recording_name are required"));
    const auto letters = artist.size() + title.size() + call.param(u"release_name").size();
    if (letters > state.rules.maxLookupNames)
        return brainzError(state.rules, 400, QStringLiteral("The names are too long."));
    const BrainzRecording* found = recordingNamed(state, artist, title);
    return brainzReply(found ? hitJson(*found) : QJsonObject());
}

Reply lookUpMany(const ListenBrainzState& state, const BrainzCall& call)
{
    if (!call.isJson())
        return brainzError(state.rules, 415, QStringLiteral("Unsupported Media Type"));
    const QJsonArray asked = call.body().value(QLatin1String("recordings")).toArray();
    if (asked.isEmpty() || asked.size() > mostLookups)
        return brainzError(state.rules, 400, QStringLiteral("between 1 and 50 recordings may be looked up"));
    QJsonArray answers;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QString artist = asked.at(i)[QLatin1String("artist_name")].toString();
        const QString title = asked.at(i)[QLatin1String("recording_name")].toString();
        const BrainzRecording* found = recordingNamed(state, artist, title);
        QJsonObject answer = found ? hitJson(*found) : QJsonObject();
        answer.insert(QStringLiteral("index"), i);
        answer.insert(QStringLiteral("artist_name_arg"), artist);
        answer.insert(QStringLiteral("recording_name_arg"), title);
        const QJsonValue release = asked.at(i)[QLatin1String("release_name")];
        answer.insert(QStringLiteral("release_name_arg"), release.isString() ? release : QJsonValue());
        answers.append(answer);
    }
    return Reply{200, QJsonDocument(answers).toJson(QJsonDocument::Compact), "application/json"};
}

QJsonObject recordingJson(const BrainzRecording& each, const QStringList& inc)
{
    QJsonObject recording{{QStringLiteral("name"), each.title},
                          {QStringLiteral("length"), each.lengthMs},
                          {QStringLiteral("rels"), QJsonArray()}};
    if (!each.firstReleaseDate.isEmpty())
        recording.insert(QStringLiteral("first_release_date"), each.firstReleaseDate);
    QJsonObject all{{QStringLiteral("recording"), recording}};
    if (inc.contains(QLatin1String("artist")))
        all.insert(QStringLiteral("artist"), QJsonObject{{QStringLiteral("name"), each.artist}});
    if (!inc.contains(QLatin1String("release")))
        return all;
    QJsonObject release;
    if (!each.releaseMbid.isEmpty())
        release = {{QStringLiteral("mbid"), each.releaseMbid},
                   {QStringLiteral("name"), each.release},
                   {QStringLiteral("release_group_mbid"), each.groupMbid},
                   {QStringLiteral("album_artist_name"),
                    each.albumArtist.isEmpty() ? each.artist : each.albumArtist},
                   {QStringLiteral("year"), each.releaseYear}};
    all.insert(QStringLiteral("release"), release);
    return all;
}

QJsonObject groupJson(const BrainzRecording& each, const QStringList&)
{
    return {{QStringLiteral("release_group"), QJsonObject{{QStringLiteral("name"), each.release},
                                                          {QStringLiteral("date"), each.groupDate},
                                                          {QStringLiteral("type"), each.groupType},
                                                          {QStringLiteral("rels"), QJsonArray()}}}};
}

QStringList idsAsked(const BrainzCall& call, const QString& key)
{
    if (call.request.httpMethod != "POST")
        return call.param(key).split(QLatin1Char(','), Qt::SkipEmptyParts);
    QStringList ids;
    for (const QJsonValue& each : call.body().value(key).toArray())
        ids.append(each.toString());
    return ids;
}

const QStringList& knownWords()
{
    static const QStringList words{QStringLiteral("artist"), QStringLiteral("tag"), QStringLiteral("release"),
                                   QStringLiteral("recording"), QStringLiteral("release_group")};
    return words;
}

QStringList wordsAsked(const BrainzCall& call)
{
    const QString inc = call.request.httpMethod == "POST" ? call.body().value(QLatin1String("inc")).toString()
                                                          : call.param(u"inc");
    return inc.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// An object by id; ids nobody knows are simply not there.
Reply byIds(const ListenBrainzState& state, const BrainzCall& call, const QString& key,
            QString BrainzRecording::*id, QJsonObject (*json)(const BrainzRecording&, const QStringList&))
{
    if (call.request.query.size() > longestQuery)
        return Reply{502, "<html><body>Bad Gateway</body></html>", "text/html"};
    for (const QString& word : wordsAsked(call)) {
        if (!knownWords().contains(word))
            return brainzError(state.rules, 400, QStringLiteral("%1 is not a valid inc value.").arg(word));
    }
    QJsonObject answer;
    for (const QString& asked : idsAsked(call, key)) {
        if (!isBrainzUuid(asked))
            return brainzError(state.rules, 400, QStringLiteral("%1 is not a valid MBID.").arg(asked));
        for (const BrainzRecording& each : state.recordings) {
            if (each.*id == asked.toLower())
                answer.insert(asked.toLower(), json(each, wordsAsked(call)));
        }
    }
    return brainzReply(answer);
}

} // namespace

Reply readMetadata(ListenBrainzState& state, const BrainzCall& call)
{
    if (call.path.startsWith(u"/1/metadata/lookup")) {
        const BrainzAccess access = brainzAccess(state, call);
        if (!access.user)
            return access.refusal;
        return call.request.httpMethod == "POST" ? lookUpMany(state, call) : lookUpOne(state, call);
    }
    if (call.path.startsWith(u"/1/metadata/recording"))
        return byIds(state, call, QStringLiteral("recording_mbids"), &BrainzRecording::mbid, recordingJson);
    if (call.path.startsWith(u"/1/metadata/release_group") && call.request.httpMethod == "POST")
        return Reply{405, "<html><body>Method Not Allowed</body></html>", "text/html"};
    if (call.path.startsWith(u"/1/metadata/release_group"))
        return byIds(state, call, QStringLiteral("release_group_mbids"), &BrainzRecording::groupMbid,
                     groupJson);
    return Reply{404, "<html><body>Not Found</body></html>", "text/html"};
}

} // namespace sillon::standin
