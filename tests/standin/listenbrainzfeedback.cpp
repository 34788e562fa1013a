// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzcalls.h"
#include "standin/listenbrainzvalidation.h"

#include <algorithm>

namespace sillon::standin {

namespace {

constexpr qsizetype longestQuery = 4000; // then the proxy in front answers with 502

std::optional<QString> feedbackComplaint(const QJsonObject& body)
{
    for (const QString& key : body.keys()) {
        if (key != u"recording_msid" && key != u"recording_mbid" && key != u"score")
            return QStringLiteral("JSON document may only contain recording_msid, recording_mbid and score "
                                  "top level keys");
    }
    const QString mbid = body.value(QLatin1String("recording_mbid")).toString();
    const QString msid = body.value(QLatin1String("recording_msid")).toString();
    if ((mbid.isEmpty() && msid.isEmpty()) || !body.contains(QLatin1String("score")))
        return QStringLiteral("JSON document must contain either recording_msid or recording_mbid, and score "
                              "top level keys");
    for (const QString& id : {mbid, msid}) {
        if (!id.isEmpty() && !isBrainzUuid(id))
            return QStringLiteral("%1 is not a valid MBID or MSID.").arg(id);
    }
    const QJsonValue score = body.value(QLatin1String("score"));
    const bool isScore = score.isDouble() && score.toInt(9) >= -1 && score.toInt(9) <= 1;
    return isScore ? std::nullopt : std::optional(QStringLiteral("Feedback can have a value of 1, 0 or -1."));
}

QJsonValue idOrNull(const QString& id)
{
    return id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(id);
}

/// The names of what is loved, by either id; null when nobody knows.
QJsonValue namesOf(const ListenBrainzState& state, const BrainzUser& user, const BrainzFeedback& feedback)
{
    for (const BrainzRecording& each : state.recordings) {
        if (each.mbid != feedback.recordingMbid)
            continue;
        return QJsonObject{{QStringLiteral("artist_name"), each.artist},
                           {QStringLiteral("track_name"), each.title},
                           {QStringLiteral("release_name"), each.release},
                           {QStringLiteral("mbid_mapping"),
                            QJsonObject{{QStringLiteral("recording_mbid"), each.mbid},
                                        {QStringLiteral("release_mbid"), each.releaseMbid}}}};
    }
    if (!feedback.recordingMsid.isEmpty()) {
        for (const BrainzListen& listen : user.history.all()) {
            if (listen.msid == feedback.recordingMsid)
                return QJsonObject{{QStringLiteral("artist_name"), listen.artist},
                                   {QStringLiteral("track_name"), listen.track},
                                   {QStringLiteral("release_name"), listen.release}};
        }
    }
    return QJsonValue::Null;
}

QJsonObject feedbackJson(const BrainzUser& user, const BrainzFeedback& feedback, const QJsonValue& names)
{
    return {{QStringLiteral("user_id"), user.name},
            {QStringLiteral("recording_mbid"), idOrNull(feedback.recordingMbid)},
            {QStringLiteral("recording_msid"), idOrNull(feedback.recordingMsid)},
            {QStringLiteral("score"), feedback.score},
            {QStringLiteral("created"), feedback.created},
            {QStringLiteral("track_metadata"), names}};
}

std::vector<BrainzFeedback> newestFirst(const BrainzUser& user, const QString& score)
{
    std::vector<BrainzFeedback> all;
    for (const BrainzFeedback& each : user.feedback) {
        if (score.isEmpty() || each.score == score.toInt())
            all.push_back(each);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const BrainzFeedback& a, const BrainzFeedback& b) { return a.created > b.created; });
    return all;
}

Reply pageOf(const ListenBrainzState& state, const BrainzUser& user, const BrainzCall& call)
{
    const QString countText = call.param(u"count");
    const qint64 count =
        std::min<qint64>(countText.isNull() ? 25 : countText.toLongLong(), state.rules.readLimit);
    const qint64 offset = std::max<qint64>(0, call.param(u"offset").toLongLong());
    const bool withNames = call.param(u"metadata") == u"true" && state.rules.lovesHaveNames;
    const auto all = newestFirst(user, call.param(u"score"));
    QJsonArray page;
    for (qint64 i = offset; i < std::min<qint64>(offset + count, static_cast<qint64>(all.size())); ++i) {
        const BrainzFeedback& each = all[static_cast<std::size_t>(i)];
        page.append(feedbackJson(user, each, withNames ? namesOf(state, user, each) : QJsonValue::Null));
    }
    return brainzReply({{QStringLiteral("count"), page.size()},
                        {QStringLiteral("feedback"), page},
                        {QStringLiteral("offset"), offset},
                        {QStringLiteral("total_count"), static_cast<qint64>(all.size())}});
}

QStringList idsIn(const BrainzCall& call, const QString& key)
{
    QStringList ids;
    if (call.request.httpMethod == "POST") {
        for (const QJsonValue& each : call.body().value(key).toArray())
            ids.append(each.toString());
        return ids;
    }
    return call.param(key).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

Reply forRecordings(const BrainzUser& user, const BrainzCall& call)
{
    if (call.request.query.size() > longestQuery)
        return Reply{502, "<html><body>Bad Gateway</body></html>", "text/html"};
    QJsonArray answers;
    const auto add = [&](const QStringList& ids, QString BrainzFeedback::*id) {
        for (const QString& wanted : ids) {
            BrainzFeedback found;
            found.*id = wanted;
            found.score = 0;
            for (const BrainzFeedback& each : user.feedback) {
                if (each.*id == wanted)
                    found = each;
            }
            answers.append(feedbackJson(user, found, QJsonValue::Null));
        }
    };
    add(idsIn(call, QStringLiteral("recording_mbids")), &BrainzFeedback::recordingMbid);
    add(idsIn(call, QStringLiteral("recording_msids")), &BrainzFeedback::recordingMsid);
    return brainzReply({{QStringLiteral("feedback"), answers}});
}

} // namespace

Reply giveFeedback(ListenBrainzState& state, const BrainzCall& call)
{
    const BrainzAccess access = brainzAccess(state, call);
    if (!access.user)
        return access.refusal;
    if (!call.isJson())
        return brainzError(state.rules, 415, QStringLiteral("Unsupported Media Type"));
    const QJsonObject body = call.body();
    if (const auto wrong = feedbackComplaint(body))
        return brainzError(state.rules, 400, *wrong);
    const BrainzFeedback given{body.value(QLatin1String("recording_mbid")).toString().toLower(),
                               body.value(QLatin1String("recording_msid")).toString().toLower(),
                               body.value(QLatin1String("score")).toInt(), call.now()};
    std::erase_if(access.user->feedback, [&](const BrainzFeedback& each) {
        return (!given.recordingMbid.isEmpty() && each.recordingMbid == given.recordingMbid) ||
               (!given.recordingMsid.isEmpty() && each.recordingMsid == given.recordingMsid);
    });
    if (given.score != 0)
        access.user->feedback.push_back(given);
    return brainzReply({{QStringLiteral("status"), QStringLiteral("ok")}});
}

Reply readFeedback(ListenBrainzState& state, const BrainzCall& call)
{
    const QString rest = call.path.mid(QStringLiteral("/1/feedback/user/").size());
    const QString name = rest.left(rest.lastIndexOf(QLatin1Char('/')));
    const QString what = rest.mid(name.size() + 1);
    const BrainzUser* user = state.user(name);
    if (!user)
        return brainzError(state.rules, 404, QStringLiteral("Cannot find user: %1").arg(name));
    if (what == u"get-feedback")
        return pageOf(state, *user, call);
    if (what == u"get-feedback-for-recordings")
        return forRecordings(*user, call);
    return Reply{404, "<html><body>Not Found</body></html>", "text/html"};
}

} // namespace sillon::standin
