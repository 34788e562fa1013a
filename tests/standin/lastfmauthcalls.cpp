// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmauthcalls.h"

#include "standin/lastfmjson.h"

#include <QCryptographicHash>
#include <QUrl>

namespace sillon::standin {

namespace {

QString md5(const QString& text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Md5).toHex());
}

LastfmAnswer sessionAnswer(LastfmState& state, const LastfmSignIns::Session& session)
{
    const LastfmUser* user = state.user(session.user);
    return sessionJson(session.user, session.key, user && user->profile.subscriber, state.rules);
}

LastfmError refusedToken(int code, const LastfmRules& rules)
{
    if (code == 4 && !rules.usedTokenIs14)
        return methodError(4, QStringLiteral("Unauthorized Token - This token has not been issued"));
    if (rules.usedTokenIs14)
        return LastfmError{14, QStringLiteral("This token has not yet been authorised")};
    return methodError(code);
}

bool isRightPassword(const LastfmUser& user, const LastfmCall& call, const LastfmRules& rules)
{
    if (rules.mobileSessionByAuthToken)
        return call.param(u"authToken") == md5(user.name.toLower() + md5(user.password));
    return !user.password.isEmpty() && call.param(u"password") == user.password;
}

Reply page(const QString& text)
{
    const QString html = QStringLiteral("<!DOCTYPE html><html><head><title>Connect application</title></head>"
                                        "<body>%1</body></html>")
                             .arg(text);
    return Reply{200, html.toUtf8(), "text/html; charset=UTF-8"};
}

Reply allowForm(const AuthVisit& visit)
{
    return page(
        QStringLiteral("<form method=\"post\" action=\"/api/auth/\">"
                       "<input type=\"hidden\" name=\"api_key\" value=\"%1\">"
                       "<input type=\"hidden\" name=\"token\" value=\"%2\">"
                       "<input type=\"hidden\" name=\"cb\" value=\"%3\">"
                       "<button>Yes, allow access</button></form>")
            .arg(visit.apiKey.toHtmlEscaped(), visit.token.toHtmlEscaped(), visit.callback.toHtmlEscaped()));
}

Reply sendBack(const AuthVisit& visit)
{
    const QByteArray separator = visit.callback.contains(u'?') ? "&token=" : "?token=";
    Reply reply{302, {}, "text/html"};
    reply.headers.emplace_back("Location", visit.callback.toUtf8() + separator + visit.token.toUtf8());
    return reply;
}

} // namespace

QString browserUserOf(const LastfmState& state)
{
    if (!state.browserUser.isEmpty())
        return state.browserUser;
    return state.users.empty() ? QString() : state.users.begin()->second.name;
}

LastfmAnswer getToken(LastfmState& state, const LastfmCall& call)
{
    return QJsonObject{{QStringLiteral("token"), state.signIns.issueToken(call.apiKey, call.now())}};
}

LastfmAnswer getSession(LastfmState& state, const LastfmCall& call)
{
    if (call.param(u"token").isEmpty())
        return methodError(6);
    const auto redeemed =
        state.signIns.redeem(call.param(u"token"), call.apiKey, call.now(), state.rules.tokenSeconds);
    if (const int* code = std::get_if<int>(&redeemed))
        return refusedToken(*code, state.rules);
    return sessionAnswer(state, std::get<LastfmSignIns::Session>(redeemed));
}

LastfmAnswer getMobileSession(LastfmState& state, const LastfmCall& call)
{
    const LastfmUser* user = state.user(call.param(u"username"));
    if (call.request.httpMethod != "POST" || !user || !isRightPassword(*user, call, state.rules))
        return methodError(4);
    return sessionAnswer(state, state.signIns.newSession(user->name));
}

Reply authPage(LastfmState& state, const Request& request, qint64 nowMs)
{
    AuthVisit visit{request.param(u"api_key"), request.param(u"token"), request.param(u"cb")};
    const bool isForm = request.httpMethod == "POST";
    if (visit.token.isEmpty() && !visit.callback.isEmpty())
        visit.token = state.signIns.issueToken(visit.apiKey, nowMs / 1000);
    if (!isForm)
        state.visits.push_back(visit);
    if (!isForm && !state.allowsAtOnce)
        return allowForm(visit);
    if (!state.signIns.allow(visit.token, browserUserOf(state)))
        return page(QStringLiteral("<p>This token is not known.</p>"));
    if (!visit.callback.isEmpty())
        return sendBack(visit);
    return page(QStringLiteral("<p>You have granted permission. You can close this window.</p>"));
}

} // namespace sillon::standin
