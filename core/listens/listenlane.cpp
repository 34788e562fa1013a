// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listens/listenlane.h"

#include <QLoggingCategory>

#include <algorithm>
#include <span>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(log, "sillon.listens")

constexpr std::size_t mostInOneWrite = 500;

} // namespace

ListenLane::ListenLane(ListenWriter& writer, Clock& clock, Told told, ListenJournal* journal)
    : m_writer(writer)
    , m_clock(clock)
    , m_told(std::move(told))
    , m_journal(journal)
{}

ListenLane::~ListenLane()
{
    close();
}

void ListenLane::store(const Listen& listen, const Track& track)
{
    m_lane.post([this, listen, track] {
        m_last.reset();
        Listen stored = listen;
        const bool done = persist([&]() -> Done {
            auto id = m_writer.store(listen, &track);
            if (!id)
                return fail(std::move(id.error()));
            stored.id = *id;
            return {};
        });
        if (!done) {
            m_unstored.push_back({listen, track});
            return;
        }
        m_last = stored.id;
        m_ids.push_back(stored.id);
        m_told.stored(stored);
    });
}

void ListenLane::completeLast(qint64 heardMs)
{
    m_lane.post([this, heardMs] {
        if (m_last)
            persist([&] { return m_writer.updateHeard(*m_last, heardMs); });
        else if (!m_unstored.empty())
            m_unstored.back().listen.heardMs = std::max(m_unstored.back().listen.heardMs, heardMs);
    });
}

void ListenLane::shiftStarts(qint64 seconds)
{
    m_lane.post([this, seconds] { shiftAll(seconds); });
}

void ListenLane::close()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_closing = true;
        m_changed.notify_all();
    }
    m_lane.post([this] { leaveInJournal(); });
    m_lane.close();
}

std::shared_future<void> ListenLane::storeLeftOvers()
{
    const auto tried = std::make_shared<std::promise<void>>();
    std::shared_future<void> ready = tried->get_future().share();
    const bool taken = m_journal && m_lane.post([this, tried] {
        const auto store = [this](const UnstoredListen& unstored) { return storeLeftOver(unstored); };
        if (const Done done = m_journal->handOver(store); !done)
            tellFailure(done.error());
        if (const Done reserved = m_journal->reserve(); !reserved)
            qCWarning(log) << "No file for listens that cannot be stored:" << reserved.error().serverText;
        tried->set_value();
    });
    if (!taken)
        tried->set_value();
    return ready;
}

Done ListenLane::storeLeftOver(const UnstoredListen& unstored)
{
    const auto id = m_writer.storeOnce(unstored.listen, &unstored.track);
    if (!id)
        return fail(id.error());
    if (!*id)
        return {};
    qCInfo(log) << "A listen of an earlier run is stored; it began at" << unstored.listen.listenedAt;
    Listen stored = unstored.listen;
    stored.id = **id;
    m_told.stored(stored);
    return {};
}

/// The last way out: not an error for the window, which is gone by then.
void ListenLane::leaveInJournal()
{
    if (m_unstored.empty())
        return;
    const Done left = m_journal ? m_journal->append(m_unstored) : Done(fail(ErrorKind::Storage));
    for (const UnstoredListen& unstored : m_unstored) {
        if (left)
            qCWarning(log) << "A listen is left to the next start; it began at" << unstored.listen.listenedAt;
        else
            qCCritical(log) << "A listen could not be stored before closing; it began at"
                            << unstored.listen.listenedAt;
    }
    m_unstored.clear();
}

/// Attempts until it succeeds (true); false when it failed and the lane is closing.
bool ListenLane::persist(const std::function<Done()>& attempt)
{
    for (;;) {
        const Done done = attempt();
        if (done) {
            m_failing.reset();
            return true;
        }
        tellFailure(done.error());
        if (!waitForRetry())
            return false;
    }
}

/// False when there will be no further attempt.
bool ListenLane::waitForRetry()
{
    std::unique_lock lock(m_mutex);
    if (m_closing)
        return false;
    m_clock.waitUntil(lock, m_changed, m_clock.steadyNowMs() + retryAfterMs, {},
                      [this] { return m_closing; });
    return true;
}

void ListenLane::tellFailure(const Error& error)
{
    if (m_failing == error.kind)
        return;
    m_failing = error.kind;
    m_told.storeFailed(error);
}

void ListenLane::shiftAll(qint64 seconds)
{
    for (UnstoredListen& unstored : m_unstored)
        unstored.listen.listenedAt += seconds;
    int moved = 0;
    for (std::size_t from = 0; from < m_ids.size(); from += mostInOneWrite) {
        const auto some = std::span(m_ids).subspan(from, std::min(mostInOneWrite, m_ids.size() - from));
        persist([&]() -> Done {
            auto shifted = m_writer.shiftStarts(some, seconds);
            if (!shifted)
                return fail(std::move(shifted.error()));
            moved += *shifted;
            return {};
        });
    }
    if (moved > 0)
        m_told.startsMoved(seconds);
}

} // namespace sillon
