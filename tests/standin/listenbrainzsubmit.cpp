// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzcalls.h"
#include "standin/listenbrainzvalidation.h"

#include <algorithm>

namespace sillon::standin {

namespace {

constexpr qsizetype mostBytes = 10'240'000;
using Server = ListenBrainzRules::Server;

/// The listens of a body, or why there are none.
struct Submitted
{
    BrainzListenType type = BrainzListenType::Import;
    QString typeName;
    std::vector<BrainzListen> listens;
    std::optional<BrainzComplaint> wrong;
};

Submitted complaint(const QString& text, const QJsonObject& listen = {})
{
    Submitted submitted;
    submitted.wrong = BrainzComplaint{text, listen};
    return submitted;
}

std::optional<BrainzListenType> typeOf(const QString& name)
{
    if (name == u"single")
        return BrainzListenType::Single;
    if (name == u"playing_now")
        return BrainzListenType::PlayingNow;
    if (name == u"import")
        return BrainzListenType::Import;
    return std::nullopt;
}

/// Koito takes a missing time for now, and an unknown type with one listen for a single one.
QJsonObject asKoitoReads(QJsonObject body, qint64 now)
{
    QJsonArray payload = body.value(QLatin1String("payload")).toArray();
    if (!typeOf(body.value(QLatin1String("listen_type")).toString()) && payload.size() == 1)
        body.insert(QStringLiteral("listen_type"), QStringLiteral("single"));
    if (body.value(QLatin1String("listen_type")).toString() == u"playing_now")
        return body;
    for (qsizetype i = 0; i < payload.size(); ++i) {
        QJsonObject listen = payload.at(i).toObject();
        if (listen.value(QLatin1String("listened_at")).toInteger() == 0)
            listen.insert(QStringLiteral("listened_at"), now);
        payload.replace(i, listen);
    }
    body.insert(QStringLiteral("payload"), payload);
    return body;
}

std::optional<QString> sizeComplaint(const ListenBrainzRules& rules, BrainzListenType type, qsizetype listens,
                                     qsizetype bytes)
{
    if (type != BrainzListenType::Import && listens > 1)
        return QStringLiteral("JSON document contains more than listen for a single/playing_now. It should "
                              "contain only one.");
    if (listens > rules.listenLimit)
        return QStringLiteral("Too many listens. You may not submit more than %1 listens at once.")
            .arg(rules.listenLimit);
    if (bytes > rules.bytesPerListen * listens)
        return QStringLiteral("Payload too large. Payload should not exceed %1 bytes.")
            .arg(rules.bytesPerListen * listens);
    return std::nullopt;
}

Submitted readBody(const ListenBrainzRules& rules, const BrainzCall& call)
{
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return complaint(QStringLiteral("Cannot parse JSON document."));
    const QJsonObject body =
        rules.server == Server::Koito ? asKoitoReads(document.object(), call.now()) : document.object();
    Submitted submitted;
    submitted.typeName = body.value(QLatin1String("listen_type")).toString();
    const auto type = typeOf(submitted.typeName);
    if (!type)
        return complaint(QStringLiteral("JSON document requires a valid listen_type key."));
    submitted.type = *type;
    const QJsonArray payload = body.value(QLatin1String("payload")).toArray();
    if (payload.isEmpty())
        return complaint(QStringLiteral("JSON document does not contain any listens"));
    if (const auto wrong = sizeComplaint(rules, *type, payload.size(), call.request.body.size()))
        return complaint(*wrong);
    for (const QJsonValue& each : payload) {
        const auto read = readBrainzListen(each, *type, call.now());
        if (const auto* wrong = std::get_if<BrainzComplaint>(&read))
            return complaint(wrong->text, wrong->listen);
        submitted.listens.push_back(std::get<BrainzListen>(read));
    }
    return submitted;
}

void keepNowPlaying(BrainzUser& user, const ListenBrainzRules& rules, const BrainzListen& listen, qint64 now)
{
    const auto& current = user.nowPlaying;
    const bool stands = current && current->until > now && current->listen.artist == listen.artist &&
                        current->listen.track == listen.track;
    if (stands) // the same again does not extend it
        return;
    const QJsonObject& more = listen.additional;
    qint64 seconds = more.value(QLatin1String("duration")).toVariant().toLongLong();
    if (seconds <= 0)
        seconds = more.value(QLatin1String("duration_ms")).toVariant().toLongLong() / 1000;
    user.nowPlaying = BrainzNowPlaying{listen, now, now + (seconds > 0 ? seconds : rules.nowPlayingSeconds)};
}

/// Maloja keeps one play a second: another track at the same one is refused, what stood before it is kept.
bool isTakenSecond(const BrainzUser& user, const BrainzListen& listen)
{
    const auto at = user.history.page({listen.listenedAt - 1, listen.listenedAt + 1, 1000});
    return std::any_of(at.begin(), at.end(),
                       [&](const BrainzListen& each) { return each.msid != brainzMsid(listen); });
}

std::optional<int> refusedStatus(const ListenBrainzState& state, const std::vector<BrainzListen>& listens)
{
    for (const BrainzRefusal& refusal : state.refusals) {
        if (std::any_of(listens.begin(), listens.end(), refusal.predicate))
            return refusal.httpStatus;
    }
    return std::nullopt;
}

} // namespace

Reply submitListens(ListenBrainzState& state, const BrainzCall& call)
{
    const ListenBrainzRules& rules = state.rules;
    const BrainzAccess access = brainzAccess(state, call);
    if (!access.user)
        return access.refusal;
    if (call.request.httpMethod != "POST")
        return Reply{405, "<html><body>Method Not Allowed</body></html>", "text/html"};
    if (call.request.body.size() > mostBytes)
        return Reply{413, "<html><body>Request Entity Too Large</body></html>", "text/html"};
    const Submitted submitted = readBody(rules, call);
    if (submitted.wrong)
        return brainzError(rules, 400, submitted.wrong->text, submitted.wrong->listen);
    if (const auto status = refusedStatus(state, submitted.listens))
        return brainzError(rules, *status, QStringLiteral("This listen is refused."));

    BrainzUser& user = *access.user;
    if (submitted.type == BrainzListenType::PlayingNow) {
        if (rules.server == Server::ListenBrainz)
            keepNowPlaying(user, rules, submitted.listens.front(), call.now());
    } else {
        ++user.requests;
        for (BrainzListen listen : submitted.listens) {
            if (rules.server == Server::Maloja && isTakenSecond(user, listen))
                return brainzError(rules, 409,
                                   QStringLiteral("Scrobble with the same timestamp already exists."));
            listen.insertedAt = call.now();
            const bool lags = rules.lagMs > 0 || rules.lagRequests > 0;
            const bool isNew = user.history.add(listen, lags ? call.nowMs + rules.lagMs : 0,
                                                lags ? state.requests + rules.lagRequests : 0);
            user.received.push_back({listen, submitted.typeName, !isNew, user.requests});
        }
    }
    QJsonObject answer{{QStringLiteral("status"), QStringLiteral("ok")}};
    if (call.request.params.contains(u"return_msid"))
        answer.insert(QStringLiteral("recording_msid"), brainzMsid(submitted.listens.front()));
    return brainzReply(answer);
}

Reply deleteListen(ListenBrainzState& state, const BrainzCall& call)
{
    constexpr qint64 hourMs = 3'600'000;
    const BrainzAccess access = brainzAccess(state, call);
    if (!access.user)
        return access.refusal;
    if (!call.isJson())
        return brainzError(state.rules, 415, QStringLiteral("Unsupported Media Type"));
    const QJsonObject body = call.body();
    const QJsonValue second = body.value(QLatin1String("listened_at"));
    if (!second.isDouble())
        return brainzError(state.rules, 400, QStringLiteral("Listen timestamp missing."));
    const QString msid = body.value(QLatin1String("recording_msid")).toString();
    if (msid.isEmpty())
        return brainzError(state.rules, 400, QStringLiteral("Recording MSID missing."));
    if (!isBrainzUuid(msid))
        return brainzError(state.rules, 400, QStringLiteral("%1: Recording MSID format invalid.").arg(msid));
    // Only written down: it goes when the next hour begins.
    access.user->history.removeAt((call.nowMs / hourMs + 1) * hourMs, second.toInteger(), msid);
    return brainzReply({{QStringLiteral("status"), QStringLiteral("ok")}});
}

} // namespace sillon::standin
