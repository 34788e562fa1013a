// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmdispatch.h"

#include "standin/lastfmalbumcalls.h"
#include "standin/lastfmauthcalls.h"
#include "standin/lastfmsignature.h"
#include "standin/lastfmtrackcalls.h"
#include "standin/lastfmusercalls.h"
#include "standin/lastfmxml.h"

namespace sillon::standin {

namespace {

enum class Signature { Unneeded, Needed, NeededBySwitch };

struct Method
{
    const char* name;
    LastfmAnswer (*call)(LastfmState&, const LastfmCall&);
    Signature signature;
    bool needsSession;
    bool writes; ///< by POST only
};

constexpr Method methods[] = {
    {"auth.getToken", getToken, Signature::NeededBySwitch, false, false},
    {"auth.getSession", getSession, Signature::Needed, false, false},
    {"auth.getMobileSession", getMobileSession, Signature::Needed, false, false},
    {"track.updateNowPlaying", updateNowPlaying, Signature::Needed, true, true},
    {"track.scrobble", scrobble, Signature::Needed, true, true},
    {"track.love", love, Signature::Needed, true, true},
    {"track.unlove", unlove, Signature::Needed, true, true},
    {"user.getRecentTracks", getRecentTracks, Signature::Unneeded, false, false},
    {"user.getLovedTracks", getLovedTracks, Signature::Unneeded, false, false},
    {"album.search", searchAlbums, Signature::Unneeded, false, false},
    {"album.getInfo", getAlbum, Signature::Unneeded, false, false},
    {"user.getInfo", getUser, Signature::Unneeded, false, false},
};

const Method* methodNamed(const QString& name, const LastfmRules& rules)
{
    const Qt::CaseSensitivity cs = rules.caseSensitiveMethods ? Qt::CaseSensitive : Qt::CaseInsensitive;
    if (rules.missingMethods.contains(name.toLower()))
        return nullptr;
    for (const Method& method : methods) {
        if (name.compare(QLatin1String(method.name), cs) == 0)
            return &method;
    }
    return nullptr;
}

bool isOverRate(LastfmState& state, qint64 steadyMs)
{
    const LastfmRules& rules = state.rules;
    if (rules.rateRequests <= 0)
        return false;
    auto& recent = state.recentRequestsMs;
    while (!recent.empty() && recent.front() <= steadyMs - rules.rateMs)
        recent.pop_front();
    if (static_cast<int>(recent.size()) >= rules.rateRequests)
        return true;
    recent.push_back(steadyMs);
    return false;
}

bool isKnownKey(const LastfmState& state, const QString& key)
{
    return state.rules.anyApiKey ? key.size() == 32 : state.signIns.secretOf(key).has_value();
}

bool isWellSigned(const LastfmState& state, const Method& method, const LastfmCall& call)
{
    if (!state.rules.checksSignatures)
        return true;
    const bool needed = method.signature == Signature::Needed ||
                        (method.signature == Signature::NeededBySwitch && state.rules.tokenNeedsSignature);
    if (!needed && !call.params.contains(u"api_sig"))
        return true;
    return isSignedBy(call.params, state.signIns.secretOf(call.apiKey).value_or(QString()));
}

/// Everything before the method itself; fills in the session's user.
std::optional<LastfmError> refusalBefore(LastfmState& state, const Method* method, LastfmCall& call)
{
    if (state.signIns.isSuspended(call.apiKey))
        return LastfmError{26};
    if (!isKnownKey(state, call.apiKey))
        return LastfmError{10};
    if (!method)
        return LastfmError{3};
    // What a name sent twice, or writing by GET, would do there is not known; ours must do neither.
    if (const QString twice = call.params.repeatedName(); !twice.isNull())
        return LastfmError{6, QStringLiteral("Invalid parameters - %1 was sent twice").arg(twice)};
    if (method->writes && call.request.httpMethod != "POST")
        return LastfmError{6, QStringLiteral("Invalid parameters - This method writes: use POST")};
    if (!isWellSigned(state, *method, call))
        return LastfmError{13};
    const QString sessionKey = call.param(u"sk");
    if (sessionKey.isNull() && !method->needsSession)
        return std::nullopt;
    const auto name = state.signIns.userOf(sessionKey);
    call.sessionUser = name ? state.user(*name) : nullptr;
    return call.sessionUser ? std::nullopt : std::optional(LastfmError{9});
}

LastfmAnswer answerOf(LastfmState& state, const QString& name, LastfmCall& call)
{
    const Method* method = methodNamed(name, state.rules);
    if (const auto refusal = refusalBefore(state, method, call))
        return *refusal;
    return method->call(state, call);
}

Reply replyFrom(const LastfmAnswer& answer, const LastfmRules& rules, bool json)
{
    if (const auto* error = std::get_if<LastfmError>(&answer))
        return errorReply(*error, rules, json);
    if (const auto* reply = std::get_if<Reply>(&answer))
        return *reply;
    if (!json)
        return Reply{200, lastfmXml(std::get<QJsonObject>(answer)), "text/xml; charset=UTF-8"};
    return Reply{200, lastfmJson(std::get<QJsonObject>(answer)), "application/json"};
}

} // namespace

Reply answerCall(LastfmState& state, const Request& request, const RequestTime& time)
{
    for (auto& entry : state.users)
        entry.second.history.settle(time.utcMs, state.requests);
    ++state.requests;

    const bool json = request.param(u"format") == u"json";
    const QString method = request.param(u"method");
    LastfmCall call{request, request.params, request.param(u"api_key"), nullptr, time.utcMs};
    if (isOverRate(state, time.steadyMs))
        return errorReply(LastfmError{29}, state.rules, json);
    return replyFrom(answerOf(state, method, call), state.rules, json);
}

} // namespace sillon::standin
