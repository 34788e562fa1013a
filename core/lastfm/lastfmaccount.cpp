// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmaccount.h"

#include "lastfm/lastfmjson.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

constexpr int readAttempts = 3;

qint64 memberSince(const QJsonValue& registered)
{
    const QJsonObject object = registered.toObject();
    const auto second = lastfmNumber(object.value(QLatin1String("unixtime")));
    return second ? *second : lastfmNumber(object.value(QLatin1String("#text"))).value_or(0);
}

} // namespace

LastfmAccount::LastfmAccount(LastfmClient& client, QString userName)
    : m_client(client)
    , m_userName(std::move(userName))
{}

Result<UserProfile> LastfmAccount::check(std::stop_token stop)
{
    LastfmCall call;
    call.method = "user.getInfo";
    call.signing = LastfmSigning::Session;
    call.attempts = readAttempts;
    // Last.fm takes the user from the session, which is what is to be checked; with a name it would answer
    // without looking at the session. GNU FM knows no other way than the name (observed: multi-scrobbler
    // testAuth).
    if (!m_client.endpoint().isLastfm())
        call.parameters["user"] = m_userName;
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(reply.error());
    return lastfmUserProfile(*reply);
}

Result<UserProfile> lastfmUserProfile(const QJsonObject& answer)
{
    const QJsonObject user = answer.value(QLatin1String("user")).toObject();
    UserProfile profile;
    profile.name = lastfmText(user.value(QLatin1String("name")));
    if (profile.name.isEmpty())
        return fail(ErrorKind::Malformed);
    profile.realName = lastfmText(user.value(QLatin1String("realname")));
    profile.url = lastfmText(user.value(QLatin1String("url")));
    profile.plays = std::max<qint64>(0, lastfmNumber(user.value(QLatin1String("playcount"))).value_or(0));
    profile.memberSince = std::max<qint64>(0, memberSince(user.value(QLatin1String("registered"))));
    return profile;
}

} // namespace sillon
