// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakescrobbleservice.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace sillon::testing {

namespace {

bool isSamePlay(const Listen& a, const Listen& b)
{
    return a.listenedAt == b.listenedAt && a.recording.artist == b.recording.artist &&
           a.recording.title == b.recording.title;
}

} // namespace

FakeReply fails(ErrorKind kind, int retryAfter)
{
    Error error;
    error.kind = kind;
    error.serverText = QStringLiteral("the service says: ") + errorKindName(kind);
    if (kind != ErrorKind::NotSent && kind != ErrorKind::AnswerLost)
        error.httpStatus = 400;
    if (retryAfter > 0)
        error.retryAfterSeconds = retryAfter;
    return {false, error, false, false};
}

FakeReply losesAnswer(ErrorKind kind)
{
    FakeReply reply = fails(kind);
    reply.stores = true;
    return reply;
}

FakeScrobbleService::FakeScrobbleService(const Clock& clock)
    : m_clock(clock)
{}

Done FakeScrobbleService::updateNowPlaying(const NowPlaying& what, std::stop_token stop)
{
    note(Request::Kind::NowPlaying, {}, what.recording.title);
    FakeReply reply;
    return meet(Request::Kind::NowPlaying, reply, stop);
}

Result<std::vector<SubmitOutcome>> FakeScrobbleService::submit(std::span<const Listen> listens,
                                                               std::stop_token stop)
{
    note(Request::Kind::Submit, listens);
    stepNow();
    FakeReply reply;
    const Done met = meet(Request::Kind::Submit, reply, stop);
    if (!met && !reply.stores)
        return fail(met.error());
    for (const Listen& listen : listens) {
        if (const auto kind = refuse ? refuse(listen) : std::nullopt)
            return fail(fails(*kind).error.value());
    }
    std::vector<SubmitOutcome> outcomes;
    for (const Listen& listen : listens) {
        const SubmitVerdict verdict = judge ? judge(listen) : SubmitVerdict::Accepted;
        if (verdict == SubmitVerdict::Accepted)
            keep(listen);
        outcomes.push_back({verdict, {}});
    }
    stepNow();
    if (!met)
        return fail(met.error());
    if (reply.miscounts)
        outcomes.push_back({});
    return outcomes;
}

Result<std::vector<Held>> FakeScrobbleService::find(std::span<const Listen> listens, std::stop_token stop)
{
    note(Request::Kind::Find, listens);
    stepNow();
    FakeReply reply;
    if (const Done met = meet(Request::Kind::Find, reply, stop); !met)
        return fail(met.error());
    std::vector<Held> found;
    for (const Listen& listen : listens)
        found.push_back(holds(listen) && !hides ? Held::Yes : Held::No);
    if (reply.miscounts)
        found.push_back(Held::No);
    stepNow();
    return found;
}

std::optional<qint64> FakeScrobbleService::clockOffsetSeconds() const
{
    const std::scoped_lock guard(m_mutex);
    return m_requests.empty() ? std::nullopt : clockOffset;
}

int FakeScrobbleService::requestCount() const
{
    const std::scoped_lock guard(m_mutex);
    return static_cast<int>(m_requests.size());
}

std::vector<FakeScrobbleService::Request> FakeScrobbleService::requests() const
{
    const std::scoped_lock guard(m_mutex);
    return m_requests;
}

std::vector<FakeScrobbleService::Request> FakeScrobbleService::requests(Request::Kind kind) const
{
    std::vector<Request> found;
    for (const Request& request : requests()) {
        if (request.kind == kind)
            found.push_back(request);
    }
    return found;
}

std::vector<int> FakeScrobbleService::batchSizes() const
{
    std::vector<int> sizes;
    for (const Request& request : requests(Request::Kind::Submit))
        sizes.push_back(static_cast<int>(request.listens.size()));
    return sizes;
}

int FakeScrobbleService::timesHeld(const Listen& listen) const
{
    const std::scoped_lock guard(m_mutex);
    return static_cast<int>(std::count_if(m_held.begin(), m_held.end(),
                                          [&](const Listen& other) { return isSamePlay(listen, other); }));
}

int FakeScrobbleService::held() const
{
    const std::scoped_lock guard(m_mutex);
    return static_cast<int>(m_held.size());
}

void FakeScrobbleService::clearRequests()
{
    const std::scoped_lock guard(m_mutex);
    m_requests.clear();
}

bool FakeScrobbleService::waitForRequests(int number, int timeoutMs) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, std::chrono::milliseconds(timeoutMs),
                              [&] { return static_cast<int>(m_requests.size()) >= number; });
}

void FakeScrobbleService::release()
{
    const std::scoped_lock guard(m_mutex);
    m_released = true;
    m_changed.notify_all();
}

void FakeScrobbleService::note(Request::Kind kind, std::span<const Listen> listens, const QString& title)
{
    const std::scoped_lock guard(m_mutex);
    m_requests.push_back(
        {kind, std::vector<Listen>(listens.begin(), listens.end()), m_clock.utcNow(), title});
    m_changed.notify_all();
}

std::deque<FakeReply>& FakeScrobbleService::script(Request::Kind kind)
{
    switch (kind) {
    case Request::Kind::Submit:
        return submitReplies;
    case Request::Kind::Find:
        return findReplies;
    case Request::Kind::NowPlaying:
        break;
    }
    return nowPlayingReplies;
}

/// Takes the next reply of the script, and waits when it is one that hangs.
Done FakeScrobbleService::meet(Request::Kind kind, FakeReply& reply, const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    std::deque<FakeReply>& replies = script(kind);
    if (!replies.empty()) {
        reply = replies.front();
        replies.pop_front();
    } else if (chance) {
        reply = chance(kind);
    }
    if (reply.hangs && !m_changed.wait(lock, stop, [this] { return m_released; }))
        return fail(ErrorKind::Cancelled);
    if (reply.error)
        return fail(*reply.error);
    return {};
}

void FakeScrobbleService::keep(const Listen& listen)
{
    if (dropsRepeats && holds(listen))
        return;
    const std::scoped_lock guard(m_mutex);
    m_held.push_back(listen);
}

bool FakeScrobbleService::holds(const Listen& listen) const
{
    return timesHeld(listen) > 0;
}

void FakeScrobbleService::stepNow() const
{
    if (step)
        step();
}

} // namespace sillon::testing
