// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzfeedback.h"

#include "listenbrainz/listenbrainzlistens.h"
#include "listenbrainz/listenbrainzmetadata.h"
#include "music/matchkey.h"

#include <QJsonArray>
#include <QJsonObject>

#include <tuple>
#include <utility>

namespace sillon {

namespace {

constexpr int readAttempts = 3;
constexpr int listensSearched = 100;
constexpr qsizetype longestLookup = 250; // of all names together (documented: metadata_api.py)
constexpr int heartsAPage = 1000;        // the most (documented: feedback_api.py)
constexpr int mostPagesSearched = 10;

LovedTrack lovedOf(const QJsonObject& feedback)
{
    LovedTrack loved;
    const QJsonObject names = feedback.value(QLatin1String("track_metadata")).toObject();
    loved.recording.artist = names.value(QLatin1String("artist_name")).toString();
    loved.recording.title = names.value(QLatin1String("track_name")).toString();
    loved.recording.mbid = RecordingMbid::parse(feedback.value(QLatin1String("recording_mbid")).toString());
    loved.lovedAt = static_cast<qint64>(feedback.value(QLatin1String("created")).toDouble());
    return loved;
}

bool isOf(const QJsonObject& heart, const Recording& recording)
{
    const Recording given = lovedOf(heart).recording;
    if (given.mbid && given.mbid == recording.mbid)
        return true;
    return !given.title.isEmpty() && foldedText(given.artist) == foldedText(recording.artist) &&
           foldedText(given.title) == foldedText(recording.title);
}

/// The server has no such call, or does not know what is asked for.
bool isUnknown(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::NotSupported;
}

} // namespace

ListenBrainzLovedTracks::ListenBrainzLovedTracks(ListenBrainzClient& client, QString userName)
    : m_client(client)
    , m_userName(std::move(userName))
{}

Result<LovedPage> ListenBrainzLovedTracks::page(qint64 number, std::stop_token stop)
{
    ListenBrainzCall call;
    call.path = "feedback/user/" + listenBrainzPathPart(m_userName) + "/get-feedback";
    call.query = {{"score", QStringLiteral("1")},
                  {"count", QString::number(pageSize)},
                  {"offset", QString::number((number - 1) * pageSize)},
                  {"metadata", QStringLiteral("true")}};
    call.attempts = readAttempts;
    call.bulk = true;
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(reply.error());
    auto answered = listenBrainzLovedPage(*reply);
    if (!answered)
        return answered;
    if (auto named = nameThose(answered->loved, stop); !named)
        return fail(std::move(named.error()));
    return answered;
}

/// Feedback may come with the recording's id alone (documented: track_metadata is null).
Done ListenBrainzLovedTracks::nameThose(std::vector<LovedTrack>& loved, const std::stop_token& stop)
{
    QStringList ids;
    for (const LovedTrack& one : loved) {
        if (one.recording.title.isEmpty() && one.recording.mbid)
            ids.append(one.recording.mbid->text());
    }
    if (ids.isEmpty())
        return {};
    ListenBrainzCall call;
    call.path = "metadata/recording/";
    call.body =
        QJsonDocument(QJsonObject{{QStringLiteral("recording_mbids"), QJsonArray::fromStringList(ids)},
                                  {QStringLiteral("inc"), QStringLiteral("artist release")}})
            .toJson(QJsonDocument::Compact);
    call.bulk = true;
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return isUnknown(reply.error()) ? Done() : fail(reply.error());
    const auto names = listenBrainzSongs(*reply);
    if (!names)
        return fail(names.error());
    for (LovedTrack& one : loved) {
        if (one.recording.title.isEmpty() && one.recording.mbid)
            std::tie(one.recording.artist, one.recording.title) = names->value(one.recording.mbid->text());
    }
    return {};
}

Result<LovedPage> listenBrainzLovedPage(const QJsonDocument& answer)
{
    const QJsonValue list = answer.object().value(QLatin1String("feedback"));
    if (!list.isArray())
        return fail(ErrorKind::Malformed);
    LovedPage page;
    const QJsonValue total = answer.object().value(QLatin1String("total_count"));
    if (total.isDouble())
        page.total = static_cast<qint64>(total.toDouble());
    const QJsonArray items = list.toArray();
    for (const QJsonValue& item : items)
        page.loved.push_back(lovedOf(item.toObject()));
    return page;
}

ListenBrainzLoves::ListenBrainzLoves(ListenBrainzClient& client, QString userName)
    : m_client(client)
    , m_userName(std::move(userName))
{}

Done ListenBrainzLoves::setLoved(const Recording& recording, bool loved, std::stop_token stop)
{
    if (!loved)
        return unlove(recording, stop);
    const auto id = idOf(recording, stop);
    return id ? setScore(*id, 1, stop) : fail(id.error());
}

Done ListenBrainzLoves::unlove(const Recording& recording, const std::stop_token& stop)
{
    const auto hearts = lovedAs(recording, stop);
    if (!hearts && !isUnknown(hearts.error()))
        return fail(hearts.error());
    if (hearts && !hearts->empty()) {
        for (const Id& id : *hearts) {
            if (auto taken = setScore(id, 0, stop); !taken)
                return taken;
        }
        return {};
    }
    // A heart whose names nobody there knows is found by its id alone.
    const auto id = idOf(recording, stop);
    if (!id && id.error().kind == ErrorKind::NotFound)
        return {}; // what nobody there knows has no heart there
    return id ? setScore(*id, 0, stop) : fail(id.error());
}

Done ListenBrainzLoves::setScore(const Id& id, int score, const std::stop_token& stop)
{
    ListenBrainzCall call;
    call.path = "feedback/recording-feedback";
    call.body = QJsonDocument(QJsonObject{{id.field, id.value}, {QStringLiteral("score"), score}})
                    .toJson(QJsonDocument::Compact);
    call.needsToken = true;
    const auto reply = m_client.call(call, stop);
    return reply ? Done() : fail(reply.error());
}

/// The ids under which the song has a heart, by equal id or equal names: those of the newest page with any.
Result<std::vector<ListenBrainzLoves::Id>> ListenBrainzLoves::lovedAs(const Recording& recording,
                                                                      const std::stop_token& stop)
{
    std::vector<Id> ids;
    for (int page = 0; page < mostPagesSearched && ids.empty(); ++page) {
        ListenBrainzCall call;
        call.path = "feedback/user/" + listenBrainzPathPart(m_userName) + "/get-feedback";
        call.query = {{"score", QStringLiteral("1")},
                      {"count", QString::number(heartsAPage)},
                      {"offset", QString::number(page * heartsAPage)},
                      {"metadata", QStringLiteral("true")}};
        call.attempts = readAttempts;
        const auto reply = m_client.call(call, stop);
        if (!reply)
            return fail(reply.error());
        const QJsonArray hearts = reply->object().value(QLatin1String("feedback")).toArray();
        for (const QJsonValue& heart : hearts) {
            if (!isOf(heart.toObject(), recording))
                continue;
            for (const QString& field :
                 {QStringLiteral("recording_mbid"), QStringLiteral("recording_msid")}) {
                if (const QString id = heart.toObject().value(field).toString(); !id.isEmpty())
                    ids.push_back({field, id});
            }
        }
        if (hearts.size() < heartsAPage)
            break;
    }
    return ids;
}

Result<ListenBrainzLoves::Id> ListenBrainzLoves::idOf(const Recording& recording, const std::stop_token& stop)
{
    if (recording.mbid)
        return Id{QStringLiteral("recording_mbid"), recording.mbid->text()};
    if (recording.artist.size() + recording.title.size() > longestLookup)
        return listenedId(recording, stop);
    ListenBrainzCall call;
    call.path = "metadata/lookup/";
    call.query = {{"artist_name", recording.artist}, {"recording_name", recording.title}};
    call.needsToken = true;
    call.attempts = readAttempts;
    const auto reply = m_client.call(call, stop);
    if (!reply && !isUnknown(reply.error()))
        return fail(reply.error());
    const QString mbid =
        reply ? reply->object().value(QLatin1String("recording_mbid")).toString() : QString();
    if (mbid.isEmpty())
        return listenedId(recording, stop);
    return Id{QStringLiteral("recording_mbid"), mbid};
}

Result<ListenBrainzLoves::Id> ListenBrainzLoves::listenedId(const Recording& recording,
                                                            const std::stop_token& stop)
{
    ListenBrainzCall call;
    call.path = "user/" + listenBrainzPathPart(m_userName) + "/listens";
    call.query = {{"count", QString::number(listensSearched)}};
    call.attempts = readAttempts;
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(reply.error());
    const auto page = listenBrainzListensPage(*reply);
    if (!page)
        return fail(page.error());
    for (const ListenBrainzListen& listen : page->listens) {
        const bool isSame = foldedText(listen.artist) == foldedText(recording.artist) &&
                            foldedText(listen.title) == foldedText(recording.title);
        if (isSame && !listen.msid.isEmpty())
            return Id{QStringLiteral("recording_msid"), listen.msid};
    }
    return fail(ErrorKind::NotFound);
}

} // namespace sillon
