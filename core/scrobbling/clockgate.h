// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/clock.h"
#include "base/result.h"
#include "scrobbling/scrobbleservice.h"
#include "storage/database.h"

#include <optional>

namespace sillon {

/// Keeps an account's plays back while its service's clock says that ours is wrong: their times
/// would be wrong there for ever. Of one worker.
class ClockGate
{
public:
    static constexpr qint64 askAgainSeconds = 300;

    ClockGate(AccountId account, Database& database, const Clock& clock, const ScrobbleService& service);

    /// Shut while the last answer (or, before the first one, what the account remembers) says so.
    [[nodiscard]] bool isShut(const Account& account) const;
    /// It is time to ask the service something, to learn its clock anew.
    [[nodiscard]] bool mayAsk() const;
    /// After any request: remembers on the account how far our clock is off, when that changed; true when so.
    [[nodiscard]] Result<bool> note(const Account& account);
    /// After a request made to learn the clock; answered: a server was reached. One that does not tell its
    /// clock keeps nothing back. True as with note().
    [[nodiscard]] Result<bool> noteQuestion(const Account& account, bool answered);

    /// The user wants it tried now.
    void forgetWait() { m_nextAskMs.reset(); }

private:
    void askLater();

    AccountId m_account;
    Database& m_database;
    const Clock& m_clock;
    const ScrobbleService& m_service;
    std::optional<qint64> m_nextAskMs; ///< steady
    bool m_neverTold = false;
};

} // namespace sillon
