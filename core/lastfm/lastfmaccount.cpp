// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmaccount.h"

#include "lastfm/lastfmjson.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
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

LastfmCall LastfmAccount::infoCall() const
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
    return call;
}

Result<UserProfile> LastfmAccount::check(std::stop_token stop)
{
    const auto reply = m_client.call(infoCall(), stop);
    if (!reply)
        return fail(reply.error());
    return lastfmUserProfile(*reply);
}

Result<UserProfile> LastfmAccount::profile(std::stop_token stop)
{
    auto profile = check(stop);
    if (!profile)
        return profile;
    LastfmCall call;
    call.method = "user.getRecentTracks";
    call.signing = LastfmSigning::Session;
    call.parameters = {{"user", profile->name}, {"limit", QStringLiteral("1")}};
    call.attempts = readAttempts;
    if (const auto recent = m_client.call(call, stop))
        addNewestPlay(*profile, *recent);
    return profile;
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
    profile.country = lastfmText(user.value(QLatin1String("country")));
    if (profile.country == QLatin1String("None")) // what is said for "not given"
        profile.country.clear();
    profile.pictureUrl = lastfmPicture(user.value(QLatin1String("image")));
    profile.isPro = lastfmNumber(user.value(QLatin1String("subscriber"))).value_or(0) > 0;
    profile.plays = std::max<qint64>(0, lastfmNumber(user.value(QLatin1String("playcount"))).value_or(0));
    profile.memberSince = std::max<qint64>(0, memberSince(user.value(QLatin1String("registered"))));
    return profile;
}

void addNewestPlay(UserProfile& profile, const QJsonObject& answer)
{
    const QJsonObject recent = answer.value(QLatin1String("recenttracks")).toObject();
    const QJsonArray items = lastfmList(recent.value(QLatin1String("track")));
    const QJsonObject newest = items.isEmpty() ? QJsonObject() : items.first().toObject();
    profile.newestArtist = lastfmText(newest.value(QLatin1String("artist")));
    profile.newestTitle = lastfmText(newest.value(QLatin1String("name")));
    profile.newestPictureUrl = lastfmPicture(newest.value(QLatin1String("image")));
}

QString lastfmPicture(const QJsonValue& images)
{
    const QLatin1String star("2a96cbd8b46e442fc41c2b86b821562f");
    std::map<QString, QString> bySize;
    QString first;
    for (const QJsonValue& each : lastfmList(images)) {
        const QString address = lastfmText(each);
        if (address.isEmpty() || address.contains(star))
            continue;
        bySize.emplace(each.toObject().value(QLatin1String("size")).toString(), address);
        if (first.isEmpty())
            first = address;
    }
    for (const char* size : {"extralarge", "large", "medium"}) {
        if (const auto found = bySize.find(QLatin1String(size)); found != bySize.end())
            return found->second;
    }
    return first;
}

} // namespace sillon
