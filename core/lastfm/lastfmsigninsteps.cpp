// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastfm/lastfmsigninsteps.h"

#include "lastfm/lastfmjson.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int notIssuedOrUsedUp = 4;
constexpr int intervalsWhenLimited = 12;
constexpr qint64 longestDelayMs = qint64(60) * 60 * 1000;

bool isSecretLike(const QString& text)
{
    return !text.isEmpty() && text.size() <= 256 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c > QLatin1Char(' ') && c <= QLatin1Char('~');
    });
}

bool passes(ErrorKind kind)
{
    return kind == ErrorKind::NotSent || kind == ErrorKind::AnswerLost || kind == ErrorKind::ServerBusy ||
           kind == ErrorKind::RateLimited || kind == ErrorKind::Cancelled;
}

} // namespace

LastfmCall lastfmTokenCall()
{
    LastfmCall call;
    call.method = "auth.getToken";
    call.signing = LastfmSigning::Key;
    return call;
}

LastfmCall lastfmSessionCall(const QString& token)
{
    LastfmCall call;
    call.method = "auth.getSession"; // sent once: the token is used up by the first that succeeds
    call.parameters["token"] = token;
    call.signing = LastfmSigning::Key;
    return call;
}

Result<QString> lastfmToken(const QJsonObject& answer)
{
    const QString token = lastfmText(answer.value(QLatin1String("token")));
    if (!isSecretLike(token))
        return fail(ErrorKind::Malformed);
    return token;
}

Result<LastfmSession> lastfmSession(const QJsonObject& answer)
{
    const QJsonObject object = answer.value(QLatin1String("session")).toObject();
    LastfmSession session{lastfmText(object.value(QLatin1String("name"))),
                          lastfmText(object.value(QLatin1String("key")))};
    if (session.userName.isEmpty() || session.userName.size() > 256 || !isSecretLike(session.key))
        return fail(ErrorKind::Malformed);
    return session;
}

QUrl lastfmSignInAddress(const LastfmEndpoint& endpoint, const QString& token)
{
    const QString scheme = endpoint.authUrl.scheme();
    if (scheme != QLatin1String("https") && scheme != QLatin1String("http"))
        return {};
    QUrl address = endpoint.authUrl;
    QByteArray query = address.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query.append('&');
    query.append(lastfmForm({{"api_key", endpoint.apiKey}, {"token", token}}));
    address.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return address;
}

SignInState afterSessionRefused(const SignInState& before, const Error& error)
{
    SignInState state;
    if (error.kind == ErrorKind::Expired || error.serviceCode == notIssuedOrUsedUp) {
        state.phase = SignInState::Phase::Expired;
        return state;
    }
    const bool isNotYet = error.kind == ErrorKind::NotYetAllowed;
    if (!isNotYet && !passes(error.kind)) {
        state.phase = SignInState::Phase::Failed;
        state.error = error;
        return state;
    }
    state.phase = SignInState::Phase::WaitingForUser;
    state.address = before.address;
    const bool wasTold = before.error && before.error->kind == ErrorKind::NotYetAllowed;
    if (!isNotYet || before.phase == SignInState::Phase::Finishing || wasTold)
        state.error = error;
    return state;
}

int lastfmPollDelayMs(const std::optional<Error>& last, int intervalMs)
{
    if (!last || last->kind != ErrorKind::RateLimited)
        return intervalMs;
    const qint64 asked = last->retryAfterSeconds.value_or(0) * 1000;
    const qint64 delay = std::max(asked, qint64(intervalMs) * intervalsWhenLimited);
    return static_cast<int>(std::min(delay, longestDelayMs));
}

} // namespace sillon
