// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/lastfmtrackcalls.h"

#include "standin/lastfmbatch.h"
#include "standin/lastfmjson.h"

#include <algorithm>

namespace sillon::standin {

namespace {

constexpr qint64 dayMs = qint64{24} * 60 * 60 * 1000;

std::optional<LastfmAnswer> refusalOf(const std::vector<Scrobble>& batch, const LastfmState& state)
{
    for (const Refusal& refusal : state.refusals) {
        if (std::none_of(batch.begin(), batch.end(), refusal.predicate))
            continue;
        if (refusal.code == 0)
            return Reply{refusal.httpStatus, {}, "text/html"};
        return methodError(refusal.code, {}, refusal.httpStatus);
    }
    return std::nullopt;
}

/// What one item comes to; stores it when it is accepted and new.
ReceivedScrobble take(const Scrobble& sent, const LastfmCall& call, LastfmState& state)
{
    const LastfmRules& rules = state.rules;
    LastfmUser& user = *call.sessionUser;
    ReceivedScrobble received{sent, ignoredCode(sent, rules, call.now()), false, user.batches};
    received.scrobble.arrivedMs = call.nowMs;
    if (received.ignoredCode != 0)
        return received;
    Scrobble kept = corrected(received.scrobble, rules);
    received.duplicate = rules.dropDuplicates && user.history.contains(kept);
    if (received.duplicate) {
        received.ignoredCode = rules.repeatCode;
        return received;
    }
    if (rules.dailyLimit >= 0 && user.history.arrivedSince(call.nowMs - dayMs + 1) >= rules.dailyLimit) {
        received.ignoredCode = 5;
        return received;
    }
    user.history.add(kept, call.nowMs + rules.lagMs,
                     rules.lagRequests > 0 ? state.requests + rules.lagRequests : 0);
    return received;
}

std::optional<LastfmError> limitError(const LastfmState& state, const LastfmCall& call)
{
    const LastfmRules& rules = state.rules;
    if (rules.batchBytes > 0 && call.request.body.size() > rules.batchBytes)
        return methodError(6);
    const bool spent = rules.dailyLimit >= 0 &&
                       call.sessionUser->history.arrivedSince(call.nowMs - dayMs + 1) >= rules.dailyLimit;
    if (rules.dailyLimitAsError29 && spent)
        return methodError(29,
                           QStringLiteral("Too many scrobbles in a short period. Please try again later"));
    return std::nullopt;
}

JudgedScrobble judged(const ReceivedScrobble& received, const LastfmRules& rules)
{
    return JudgedScrobble{received.scrobble, corrected(received.scrobble, rules), received.ignoredCode};
}

LastfmAnswer loveAnswer(const LastfmRules& rules)
{
    if (!rules.loveAnswerIsWrapped)
        return QJsonObject();
    return QJsonObject{
        {QStringLiteral("lfm"), QJsonObject{{QStringLiteral("#text"), QStringLiteral("")},
                                            {QStringLiteral("status"), QStringLiteral("ok")}}}};
}

bool namesTrack(const LastfmCall& call)
{
    return !call.param(u"artist").isEmpty() && !call.param(u"track").isEmpty();
}

} // namespace

LastfmAnswer scrobble(LastfmState& state, const LastfmCall& call)
{
    if (const auto error = limitError(state, call))
        return *error;
    const auto read = readBatch(call.params, state.rules);
    if (const auto* error = std::get_if<LastfmError>(&read))
        return *error;
    const auto& batch = std::get<std::vector<Scrobble>>(read);
    if (auto refusal = refusalOf(batch, state))
        return *refusal;

    LastfmUser& user = *call.sessionUser;
    ++user.batches;
    std::vector<JudgedScrobble> answer;
    for (const Scrobble& sent : batch) {
        const ReceivedScrobble received = take(sent, call, state);
        user.received.push_back(received);
        answer.push_back(judged(received, state.rules));
    }
    return scrobblesJson(answer, state.rules);
}

LastfmAnswer updateNowPlaying(LastfmState& state, const LastfmCall& call)
{
    const auto read = readNowPlaying(call.params);
    if (const auto* error = std::get_if<LastfmError>(&read))
        return *error;
    const auto& sent = std::get<Scrobble>(read);
    const qint64 seconds = sent.duration > 0 ? sent.duration : state.rules.nowPlayingSeconds;
    const JudgedScrobble item{sent, corrected(sent, state.rules), filteredCode(sent, state.rules)};
    if (item.ignoredCode == 0)
        call.sessionUser->nowPlaying = NowPlaying{item.kept, call.now(), call.now() + seconds};
    return nowPlayingJson(item, state.rules);
}

LastfmAnswer love(LastfmState& state, const LastfmCall& call)
{
    if (!namesTrack(call))
        return methodError(6);
    const LovedTrack track{call.param(u"artist"), call.param(u"track"), call.now()};
    auto& loved = call.sessionUser->loved;
    const bool already = std::any_of(loved.begin(), loved.end(), [&track](const LovedTrack& other) {
        return other.artist == track.artist && other.track == track.track;
    });
    if (!already)
        loved.push_back(track);
    return loveAnswer(state.rules);
}

LastfmAnswer unlove(LastfmState& state, const LastfmCall& call)
{
    if (!namesTrack(call))
        return methodError(6);
    const QString artist = call.param(u"artist");
    const QString track = call.param(u"track");
    std::erase_if(call.sessionUser->loved, [&artist, &track](const LovedTrack& loved) {
        return loved.artist == artist && loved.track == track;
    });
    return loveAnswer(state.rules);
}

} // namespace sillon::standin
