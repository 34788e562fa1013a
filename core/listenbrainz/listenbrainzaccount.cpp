// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzaccount.h"

#include "listenbrainz/listenbrainzlistens.h"

#include <QJsonObject>

namespace sillon {

namespace {

constexpr int readAttempts = 3;

} // namespace

ListenBrainzAccount::ListenBrainzAccount(ListenBrainzClient& client)
    : m_client(client)
{}

Result<UserProfile> ListenBrainzAccount::check(std::stop_token stop)
{
    ListenBrainzCall call;
    call.path = "validate-token";
    call.needsToken = true;
    call.attempts = readAttempts;
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(reply.error());
    const QJsonObject answer = reply->object();
    const QJsonValue valid = answer.value(QLatin1String("valid"));
    if (!valid.isBool())
        return fail(ErrorKind::Malformed); // some other server answers here
    if (!valid.toBool())
        return fail(ErrorKind::Unauthorized, answer.value(QLatin1String("message")).toString());
    UserProfile profile;
    profile.name = answer.value(QLatin1String("user_name")).toString().trimmed();
    return profile;
}

Result<UserProfile> ListenBrainzAccount::profile(std::stop_token stop)
{
    auto profile = check(stop);
    if (!profile || profile->name.isEmpty())
        return profile;
    const QByteArray user = "user/" + listenBrainzPathPart(profile->name);
    ListenBrainzCall call;
    call.attempts = readAttempts;
    call.path = user + "/listen-count";
    const auto counted = m_client.call(call, stop);
    if (!counted)
        return profile; // a small server has no such pages
    profile->plays = counted->object()[QLatin1String("payload")][QLatin1String("count")].toInteger();
    profile->url = listenBrainzUserPage(m_client.endpoint().root, profile->name).toString();
    call.path = user + "/listens";
    call.query = {{"count", QStringLiteral("1")}};
    const auto answered = m_client.call(call, stop);
    const auto newest = answered ? listenBrainzListensPage(*answered)
                                 : Result<ListenBrainzListensPage>(fail(answered.error()));
    if (newest && !newest->listens.empty()) {
        profile->newestArtist = newest->listens.front().artist;
        profile->newestTitle = newest->listens.front().title;
        profile->newestPictureUrl = listenBrainzCover(newest->listens.front());
    }
    return profile;
}

} // namespace sillon
