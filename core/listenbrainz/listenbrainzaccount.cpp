// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzaccount.h"

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

} // namespace sillon
