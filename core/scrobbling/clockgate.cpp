// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/clockgate.h"

#include "accounts/accountstore.h"
#include "scrobbling/retrypolicy.h"

namespace sillon {

namespace {

constexpr qint64 shownSeconds = 60; // smaller moves of the difference are not worth a write

/// Whether what the account remembers should be written anew.
bool differs(std::optional<qint64> stored, std::optional<qint64> found)
{
    if (stored.has_value() != found.has_value())
        return true;
    return stored && qAbs(*stored - *found) > shownSeconds;
}

} // namespace

ClockGate::ClockGate(AccountId account, Database& database, const Clock& clock,
                     const ScrobbleService& service)
    : m_account(account)
    , m_database(database)
    , m_clock(clock)
    , m_service(service)
{}

bool ClockGate::isShut(const Account& account) const
{
    if (const auto offset = m_service.clockOffsetSeconds())
        return isClockOff(offset);
    return account.clockOffSeconds.has_value() && !m_neverTold;
}

bool ClockGate::mayAsk() const
{
    return !m_nextAskMs || *m_nextAskMs <= m_clock.steadyNowMs();
}

Result<bool> ClockGate::note(const Account& account)
{
    const auto offset = m_service.clockOffsetSeconds();
    if (!offset && !m_neverTold)
        return false;
    const auto off = isClockOff(offset) ? offset : std::nullopt;
    if (!off)
        m_nextAskMs.reset();
    else if (!m_nextAskMs)
        askLater();
    if (!differs(account.clockOffSeconds, off))
        return false;
    const auto stored =
        m_database.write([&](Connection& c) { return AccountStore::setClockOff(c, m_account, off); });
    if (!stored)
        return fail(stored.error());
    return true;
}

Result<bool> ClockGate::noteQuestion(const Account& account, bool answered)
{
    askLater();
    m_neverTold = answered && !m_service.clockOffsetSeconds();
    return note(account);
}

void ClockGate::askLater()
{
    m_nextAskMs = m_clock.steadyNowMs() + askAgainSeconds * 1000;
}

} // namespace sillon
