// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovewishchore.h"

#include "accounts/accountstore.h"
#include "loved/lovewishpolicy.h"

#include <QLoggingCategory>

#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(category, "sillon.loved")

constexpr qint64 storageRetrySeconds = 60;
constexpr int mostInARow = 10; // plays come in between

} // namespace

LoveWishChore::LoveWishChore(AccountId account, LoveWishTools tools, std::shared_ptr<LoveService> service)
    : m_account(account)
    , m_tools(std::move(tools))
    , m_service(std::move(service))
    , m_store(m_tools.database)
{}

std::optional<qint64> LoveWishChore::run(std::stop_token stop)
{
    m_refused = {};
    const auto next = sendAll(stop);
    if (m_refused.count > 0 && m_tools.refused)
        m_tools.refused(m_account, m_refused);
    return next;
}

std::optional<qint64> LoveWishChore::sendAll(const std::stop_token& stop)
{
    m_nextTry.reset();
    for (int sent = 0; !stop.stop_requested(); ++sent) {
        if (sent == mostInARow)
            return m_tools.clock.utcNow();
        const auto went = step(stop);
        if (!went) {
            qCWarning(category, "loves that wait cannot be read or written: %s",
                      qPrintable(went.error().serverText));
            return m_tools.clock.utcNow() + storageRetrySeconds;
        }
        if (m_tools.told && (*went == Step::Went || m_nextTry))
            m_tools.told(m_account);
        if (*went == Step::Rest)
            break;
    }
    return m_nextTry;
}

/// Account and switches are looked at anew each time, as the user may change them.
Result<LoveWishChore::Step> LoveWishChore::step(const std::stop_token& stop)
{
    const auto account =
        m_tools.database.read([&](Connection& c) { return AccountStore::byId(c, m_account); });
    if (!account)
        return fail(account.error());
    const bool maySend = *account && (*account)->state == AccountState::Connected && (*account)->scrobbling;
    if (!maySend || (m_tools.isAllowed && !m_tools.isAllowed()))
        return Step::Rest;
    const auto wish = m_store.next(m_account);
    if (!wish)
        return fail(wish.error());
    if (!*wish)
        return Step::Rest;
    const qint64 now = m_tools.clock.utcNow();
    const qint64 nextTry = trueNextTry((*account)->nextTryAt, (*account)->waitSeconds, now);
    if (nextTry > now) {
        m_nextTry = nextTry;
        return Step::Rest;
    }
    const Done answer = m_service->setLoved((*wish)->recording, (*wish)->loved, stop);
    if (!answer && stop.stop_requested())
        return Step::Rest;
    if (!answer)
        return settle(**wish, **account, answer.error());
    if (auto written = succeed(**wish); !written)
        return fail(std::move(written.error()));
    return Step::Went;
}

Done LoveWishChore::succeed(const LoveWish& wish)
{
    return m_tools.database.write([&](Connection& c) -> Done {
        if (auto removed = LoveWishStore::remove(c, wish.id); !removed)
            return removed;
        if (auto reset = AccountStore::endWait(c, m_account); !reset)
            return reset;
        return AccountStore::answered(c, m_account, QStringLiteral("ok"), m_tools.clock.utcNow());
    });
}

Result<LoveWishChore::Step> LoveWishChore::settle(const LoveWish& wish, const Account& account,
                                                  const Error& error)
{
    const WishDecision decision = decideWish(error, account.failures, m_tools.backoff, m_tools.random());
    const qint64 now = m_tools.clock.utcNow();
    const auto write = [&](Connection& c) -> Done {
        switch (decision.step) {
        case WishStep::Refuse:
            return LoveWishStore::refuse(c, wish.id, error);
        case WishStep::Forget:
            return LoveWishStore::remove(c, wish.id);
        case WishStep::Hold:
            return AccountStore::hold(c, m_account, decision.hold, error.serverText);
        case WishStep::Wait:
            break;
        }
        return AccountStore::backOff(c, m_account, account.failures + 1,
                                     {now, decision.waitSeconds, decision.askedByServer});
    };
    const Done written = m_tools.database.write([&](Connection& c) -> Done {
        if (auto settled = write(c); !settled)
            return settled;
        return AccountStore::answered(c, m_account, errorKindName(error.kind), now);
    });
    if (!written)
        return fail(written.error());
    if (decision.step == WishStep::Refuse || decision.step == WishStep::Forget) {
        // That a server keeps no hearts is told once a run of the program.
        if (decision.step == WishStep::Refuse || !std::exchange(m_cannot, true))
            noteRefused(wish, error);
        return Step::Went;
    }
    m_nextTry = decision.step == WishStep::Wait ? std::optional(now + decision.waitSeconds) : std::nullopt;
    if (decision.step == WishStep::Hold && m_tools.told)
        m_tools.told(m_account);
    return Step::Rest;
}

void LoveWishChore::noteRefused(const LoveWish& wish, const Error& reason)
{
    if (m_refused.count++ > 0)
        return;
    m_refused.first = wish;
    m_refused.first.reason = errorKindName(reason.kind);
    m_refused.first.reasonText = reason.serverText;
}

} // namespace sillon
