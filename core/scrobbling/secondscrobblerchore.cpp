// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/secondscrobblerchore.h"

#include "accounts/accountstore.h"
#include "accounts/backoff.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(category, "sillon.scrobbling")

qint64 endOf(const Listen& listen)
{
    return listen.listenedAt + (listen.lengthMs + 999) / 1000;
}

bool cannotBeAsked(ErrorKind kind)
{
    return kind == ErrorKind::NotSupported || kind == ErrorKind::Private || kind == ErrorKind::NotFound;
}

} // namespace

SecondScrobblerChore::SecondScrobblerChore(AccountId account, Database& database,
                                           const ScrobblingSwitches& switches, const Clock& clock,
                                           std::shared_ptr<HeldPlays> plays,
                                           std::function<void(AccountId, const SecondPlay&)> found)
    : m_account(account)
    , m_database(database)
    , m_switches(switches)
    , m_clock(clock)
    , m_plays(std::move(plays))
    , m_found(std::move(found))
    , m_store(database)
{}

std::optional<qint64> SecondScrobblerChore::run(std::stop_token stop)
{
    if (m_cannotAsk)
        return std::nullopt;
    const auto due = look(stop);
    if (due)
        return *due;
    qCDebug(category, "other programs' plays were not looked for: %s",
            qPrintable(errorKindName(due.error().kind)));
    return std::nullopt; // with the next play
}

Result<bool> SecondScrobblerChore::maySendNow() const
{
    const auto account = m_database.read([this](Connection& c) { return AccountStore::byId(c, m_account); });
    if (!account)
        return fail(account.error());
    const qint64 now = m_clock.utcNow();
    return *account && maySend(**account, m_switches) &&
           trueNextTry((*account)->nextTryAt, (*account)->waitSeconds, now) <= now;
}

Result<std::optional<qint64>> SecondScrobblerChore::look(const std::stop_token& stop)
{
    const auto may = maySendNow();
    if (!may)
        return fail(may.error());
    const auto known = m_store.of(m_account);
    if (!known)
        return fail(known.error());
    if (!*may || known->told)
        return std::optional<qint64>();
    const qint64 now = m_clock.utcNow();
    auto ours =
        m_store.sentSince(m_account, std::max(known->lookedUntil, now - longestBackSeconds), mostPlays);
    if (!ours)
        return fail(ours.error());
    if (ours->empty())
        return std::optional<qint64>();
    const qint64 ready = std::max(endOf(ours->front()) + settleSeconds, m_nextLookAt);
    if (now < ready)
        return std::optional(ready);
    std::erase_if(*ours, [now](const Listen& listen) { return endOf(listen) + settleSeconds > now; });
    m_nextLookAt = now + betweenLooksSeconds;
    if (auto compared = compare(*ours, stop); !compared)
        return fail(std::move(compared.error()));
    return std::optional<qint64>();
}

Done SecondScrobblerChore::compare(const std::vector<Listen>& ours, const std::stop_token& stop)
{
    qint64 longest = 0;
    for (const Listen& listen : ours)
        longest = std::max(longest, endOf(listen) - listen.listenedAt);
    const auto held =
        m_plays->playsBetween(ours.front().listenedAt - longest, ours.back().listenedAt + longest, stop);
    if (!held) {
        m_cannotAsk = cannotBeAsked(held.error().kind);
        return fail(held.error());
    }
    const auto second = secondPlay(ours, *held);
    const auto isNews = m_store.keep(
        m_account, {ours.back().listenedAt, second.has_value(), second ? second->ours.id : ListenId(0)});
    if (!isNews)
        return fail(isNews.error());
    if (*isNews && m_found)
        m_found(m_account, *second);
    return {};
}

} // namespace sillon
