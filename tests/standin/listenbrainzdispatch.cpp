// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/listenbrainzcalls.h"

namespace sillon::standin {

namespace {

using Server = ListenBrainzRules::Server;

const QByteArray tooMany("You have exceeded your rate limit. See the X-RateLimit-* response headers for more "
                         "information on your current rate limit.");

/// Windows are aligned to multiples of their length.
struct RateWindow
{
    int limit = 0;
    int remaining = 0;
    qint64 resetIn = 0; ///< seconds
    bool isOver = false;
};

RateWindow countRequest(ListenBrainzState& state, qint64 nowMs)
{
    const ListenBrainzRules& rules = state.rules;
    const qint64 window = nowMs / rules.rateMs;
    if (window != state.rateWindow) {
        state.rateWindow = window;
        state.rateCount = 0;
    }
    RateWindow counted;
    counted.limit = rules.rateRequests;
    counted.isOver = state.rateCount >= rules.rateRequests;
    if (!counted.isOver)
        ++state.rateCount;
    counted.remaining = rules.rateRequests - state.rateCount;
    counted.resetIn = ((window + 1) * rules.rateMs - nowMs + 999) / 1000;
    return counted;
}

void tellRate(Reply& reply, const RateWindow& counted, qint64 nowMs)
{
    reply.headers.emplace_back("X-RateLimit-Limit", QByteArray::number(counted.limit));
    reply.headers.emplace_back("X-RateLimit-Remaining", QByteArray::number(counted.remaining));
    reply.headers.emplace_back("X-RateLimit-Reset-In", QByteArray::number(counted.resetIn));
    reply.headers.emplace_back("X-RateLimit-Reset", QByteArray::number(nowMs / 1000 + counted.resetIn));
}

/// The path from "/1/" on; empty for one that does not belong to the service's root.
QString pathBelowRoot(const ListenBrainzRules& rules, const QString& path)
{
    const QString root =
        rules.server == Server::ListenBrainz ? QString() : QStringLiteral("/apis/listenbrainz");
    return path.startsWith(root + QStringLiteral("/1/")) ? path.mid(root.size()) : QString();
}

Reply answerSmallServer(ListenBrainzState& state, const BrainzCall& call)
{
    if (call.path.startsWith(u"/1/submit-listens") && call.request.httpMethod == "POST")
        return submitListens(state, call);
    if (call.path.startsWith(u"/1/validate-token"))
        return validateToken(state, call);
    if (state.rules.server == Server::Maloja)
        return brainzReply(
            {{QStringLiteral("code"), 200}, {QStringLiteral("error"), QStringLiteral("Invalid Method")}});
    return Reply{404, "404 page not found\n", "text/plain"};
}

Reply answerListenBrainz(ListenBrainzState& state, const BrainzCall& call)
{
    if (call.path == u"/1/submit-listens")
        return submitListens(state, call);
    if (call.path == u"/1/validate-token")
        return validateToken(state, call);
    if (call.path == u"/1/delete-listen")
        return deleteListen(state, call);
    if (call.path == u"/1/feedback/recording-feedback")
        return giveFeedback(state, call);
    if (call.path.startsWith(u"/1/feedback/user/"))
        return readFeedback(state, call);
    if (call.path.startsWith(u"/1/user/"))
        return readUser(state, call);
    if (call.path.startsWith(u"/1/metadata/"))
        return readMetadata(state, call);
    return Reply{404, "<html><body>Not Found</body></html>", "text/html"};
}

} // namespace

Reply answerBrainzCall(ListenBrainzState& state, const Request& request, qint64 nowMs)
{
    const BrainzCall call{request, pathBelowRoot(state.rules, request.path), nowMs};
    if (call.path.isEmpty())
        return Reply{404, "<html><body>Not Found</body></html>", "text/html"};
    for (auto& entry : state.users)
        entry.second.history.settle(nowMs, state.requests);
    ++state.requests;
    if (state.rules.server != Server::ListenBrainz)
        return answerSmallServer(state, call);
    if (state.rules.rateRequests <= 0)
        return answerListenBrainz(state, call);
    const RateWindow counted = countRequest(state, nowMs);
    Reply reply = counted.isOver ? brainzError(state.rules, 429, QString::fromLatin1(tooMany))
                                 : answerListenBrainz(state, call);
    tellRate(reply, counted, nowMs);
    return reply;
}

} // namespace sillon::standin
