// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmpasswordsignin.h"

#include "lastfm/lastfmjson.h"

#include <QCryptographicHash>
#include <QJsonObject>

namespace sillon {

namespace {

QString md5(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

LastfmCall sessionCall(LastfmParameters parameters)
{
    LastfmCall call;
    call.method = "auth.getMobileSession";
    call.parameters = std::move(parameters);
    call.signing = LastfmSigning::Key;
    call.httpMethod = HttpMethod::Post;
    return call;
}

/// Maloja tells the key alone.
Result<LastfmSession> sessionFrom(QJsonObject answer, const QString& userName)
{
    QJsonObject session = answer.value(QLatin1String("session")).toObject();
    if (lastfmText(session.value(QLatin1String("name"))).isEmpty())
        session.insert(QStringLiteral("name"), userName);
    answer.insert(QStringLiteral("session"), session);
    return lastfmSession(answer);
}

/// The server did not understand this form, or does not know what it was given by it.
bool mayKnowOldForm(const Error& error)
{
    return error.kind == ErrorKind::BadRequest || error.kind == ErrorKind::AccountRefused;
}

} // namespace

Result<LastfmSession> lastfmPasswordSignIn(LastfmClient& client, const QString& userName,
                                           const QString& password, const std::stop_token& stop)
{
    auto answer = client.call(sessionCall({{"username", userName}, {"password", password}}), stop);
    if (!answer && mayKnowOldForm(answer.error())) {
        const QString token = md5(userName.toLower() + md5(password));
        answer = client.call(sessionCall({{"username", userName}, {"authToken", token}}), stop);
    }
    if (!answer)
        return fail(answer.error());
    return sessionFrom(*answer, userName);
}

} // namespace sillon
