// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountchore.h"
#include "accounts/backoff.h"
#include "base/clock.h"
#include "loved/loveservice.h"
#include "loved/lovewishpolicy.h"
#include "loved/lovewishstore.h"
#include "storage/database.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace sillon {

/// What a service did not take in one run.
struct RefusedLoves
{
    int count = 0;
    LoveWish first; ///< with its reason
};

/// What the chore of every account needs.
struct LoveWishTools
{
    Database& database;
    Clock& clock;
    Backoff backoff;
    std::function<double()> random;  ///< [0, 1); any thread
    std::function<bool()> isAllowed; ///< the program's switch; any thread
    /// The account's wishes or its state changed. Called on the worker; may be empty.
    std::function<void(AccountId)> told;
    /// After a run in which wishes were refused for good. Called on the worker; may be empty.
    std::function<void(AccountId, const RefusedLoves&)> refused = {};
};

/// Tells an account's service what was loved and unloved, oldest wish first, as long as the account is
/// connected and switched on. A wish that fails for itself waits for itself while the others go on; failures
/// of the account bring its own wait or hold.
class LoveWishChore final : public AccountChore
{
public:
    LoveWishChore(AccountId account, LoveWishTools tools, std::shared_ptr<LoveService> service);

    std::optional<qint64> run(std::stop_token stop) override;
    void forgetWaits() override;

private:
    enum class Step { Went, Rest };
    std::optional<qint64> sendAll(const std::stop_token& stop);
    [[nodiscard]] Result<Step> step(const std::stop_token& stop);
    void noteRefused(const LoveWish& wish, const Error& reason);
    [[nodiscard]] Done succeed(const LoveWish& wish);
    [[nodiscard]] Result<Step> settle(const LoveWish& wish, const Account& account, const Error& error);

    AccountId m_account;
    LoveWishTools m_tools;
    std::shared_ptr<LoveService> m_service;
    LoveWishStore m_store;
    [[nodiscard]] Result<Step> wait(const LoveWish& wish, const Account& account, const Error& error,
                                    const WishDecision& decision);

    std::optional<qint64> m_nextTry;
    int m_illInARow = 0;      ///< wishes that failed for themselves, as it seems, since one went through
    int m_newlyIllInARow = 0; ///< of these, those that never did before
    RefusedLoves m_refused;   ///< of the run going on
    bool m_cannot = false;    ///< the service said that it keeps no hearts
};

} // namespace sillon
