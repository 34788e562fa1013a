// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenbrainz/listenbrainzhistory.h"

#include "history/listenjson.h"
#include "listenbrainz/listenbrainzlistens.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

// Up to 1000 are answered (observed: api_tools.py); as many as are stored in one transaction are asked for.
constexpr HistoryPageSizes sizes{500, 25, false};

/// The listens of the page that are in the range, newest first.
std::vector<Listen> listensIn(const ListenBrainzListensPage& page, const HistoryRange& range)
{
    std::vector<Listen> listens;
    for (const ListenBrainzListen& told : page.listens) {
        auto listen = listenInJson({{QStringLiteral("listened_at"), told.listenedAt},
                                    {QStringLiteral("track_metadata"), told.metadata}});
        if (!listen || !range.contains(told.listenedAt))
            continue;
        listen->origin = ListenOrigin::ListenBrainz; // whatever its sender wrote into it
        listen->isPrivate = false;
        listens.push_back(std::move(*listen));
    }
    std::stable_sort(listens.begin(), listens.end(),
                     [](const Listen& a, const Listen& b) { return a.listenedAt > b.listenedAt; });
    return listens;
}

} // namespace

ListenBrainzHistory::ListenBrainzHistory(ListenBrainzClient& client, QString userName)
    : m_client(client)
    , m_userName(std::move(userName))
{}

HistoryPageSizes ListenBrainzHistory::pageSizes() const
{
    return sizes;
}

Result<PlaysPage> ListenBrainzHistory::page(const HistoryRange& range, int limit, std::stop_token stop)
{
    ListenBrainzCall call;
    call.path = "user/" + listenBrainzPathPart(m_userName) + "/listens";
    // max_ts is left out itself. min_ts is not given: the documentation allows only one of them.
    call.query = {{"count", QString::number(limit)}, {"max_ts", QString::number(range.to)}};
    call.bulk = true;
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(reply.error());
    const auto answered = listenBrainzListensPage(*reply);
    if (!answered)
        return fail(answered.error());
    if (!answered->userName.isEmpty() && answered->userName.compare(m_userName, Qt::CaseInsensitive) != 0)
        return fail(ErrorKind::Malformed);
    PlaysPage page;
    page.plays = listensIn(*answered, range);
    page.rows = answered->answered;
    const auto isOlder = [&](const ListenBrainzListen& listen) { return listen.listenedAt < range.from; };
    const bool reachesDown = std::any_of(answered->listens.begin(), answered->listens.end(), isOlder);
    const bool isOldest = !page.plays.empty() && answered->answered < limit &&
                          page.plays.back().listenedAt == answered->oldestListenAt;
    page.isLast = answered->answered == 0 || reachesDown || isOldest;
    return page;
}

Result<PlaysPage> ListenBrainzHistory::laterPage(const HistoryRange&, int, qint64, std::stop_token)
{
    return fail(ErrorKind::NotSupported);
}

Result<ServiceUser> ListenBrainzHistory::user(std::stop_token stop)
{
    ListenBrainzCall call;
    call.path = "user/" + listenBrainzPathPart(m_userName) + "/listen-count";
    const auto reply = m_client.call(call, stop);
    if (!reply)
        return fail(reply.error());
    const QJsonValue count =
        reply->object().value(QLatin1String("payload")).toObject().value(QLatin1String("count"));
    if (!count.isDouble())
        return fail(ErrorKind::Malformed);
    ServiceUser user;
    user.name = m_userName;
    user.plays = std::max<qint64>(count.toInteger(), 0);
    return user;
}

Result<qint64> ListenBrainzHistory::count(const HistoryRange&, std::stop_token)
{
    return fail(ErrorKind::NotSupported);
}

} // namespace sillon
