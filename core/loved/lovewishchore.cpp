// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loved/lovewishchore.h"

#include "accounts/accountstore.h"

#include <QLoggingCategory>

#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(category, "sillon.loved")

constexpr qint64 storageRetrySeconds = 60;
constexpr int mostInARow = 10;         // plays come in between
constexpr int newlyIllThatMeanAll = 2; // different songs: it is the server that is ill
constexpr int mostIllInARow = 5;       // whatever they did before

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
    m_illInARow = m_newlyIllInARow = 0;
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
    const qint64 now = m_tools.clock.utcNow();
    const auto wish = m_store.next(m_account, now);
    if (!wish)
        return fail(wish.error());
    if (!*wish) {
        const auto due = m_store.nextDue(m_account);
        if (!due)
            return fail(due.error());
        m_nextTry = *due;
        return Step::Rest;
    }
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
    m_illInARow = m_newlyIllInARow = 0;
    if (auto written = succeed(**wish); !written)
        return fail(std::move(written.error()));
    return Step::Went;
}

void LoveWishChore::forgetWaits()
{
    if (const auto done = m_store.endWaits(m_account); !done)
        qCWarning(category, "waits cannot be ended: %s", qPrintable(done.error().serverText));
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
    const bool isOfSong = mayBeOfTheSong(error);
    const WishDecision decision =
        decideWish(error, isOfSong ? wish.failures : account.failures, m_tools.backoff, m_tools.random());
    if (decision.step == WishStep::Wait)
        return wait(wish, account, error, decision);
    // What is said of one song is no answer about the account.
    const Done written = m_tools.database.write([&](Connection& c) -> Done {
        if (decision.step == WishStep::Refuse)
            return LoveWishStore::refuse(c, wish.id, error);
        if (decision.step == WishStep::Forget)
            return LoveWishStore::remove(c, wish.id);
        if (auto held = AccountStore::hold(c, m_account, decision.hold, error.serverText); !held)
            return held;
        return AccountStore::answered(c, m_account, errorKindName(error.kind), m_tools.clock.utcNow());
    });
    if (!written)
        return fail(written.error());
    if (decision.step == WishStep::Hold) {
        if (m_tools.told)
            m_tools.told(m_account);
        return Step::Rest;
    }
    // That a server keeps no hearts is told once a run of the program.
    if (decision.step == WishStep::Refuse || !std::exchange(m_cannot, true))
        noteRefused(wish, error);
    return Step::Went;
}

/// A song that fails for itself lets the others go on; another that never failed before shows that all would.
Result<LoveWishChore::Step> LoveWishChore::wait(const LoveWish& wish, const Account& account,
                                                const Error& error, const WishDecision& decision)
{
    const bool isOfSong = mayBeOfTheSong(error);
    m_newlyIllInARow += wish.failures == 0 ? 1 : 0;
    const bool isOfAll =
        !isOfSong || ++m_illInARow >= mostIllInARow || m_newlyIllInARow >= newlyIllThatMeanAll;
    const qint64 now = m_tools.clock.utcNow();
    const qint64 accountWait =
        isOfSong ? decideWish(error, account.failures, m_tools.backoff, m_tools.random()).waitSeconds
                 : decision.waitSeconds;
    const Done written = m_tools.database.write([&](Connection& c) -> Done {
        if (isOfSong) {
            auto left = LoveWishStore::backOff(c, wish.id, wish.failures + 1, now, decision.waitSeconds);
            if (!left || !isOfAll)
                return left;
        }
        auto rests = AccountStore::backOff(c, m_account, account.failures + 1,
                                           {now, accountWait, decision.askedByServer});
        return rests ? AccountStore::answered(c, m_account, errorKindName(error.kind), now) : rests;
    });
    if (!written)
        return fail(written.error());
    if (!isOfAll)
        return Step::Went;
    m_nextTry = now + accountWait;
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
