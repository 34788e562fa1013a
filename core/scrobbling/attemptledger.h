// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "base/clock.h"
#include "base/error.h"
#include "base/result.h"
#include "scrobbling/dailylimit.h"
#include "scrobbling/retrypolicy.h"
#include "scrobbling/submission.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace sillon {

/// Writes down what came of an attempt: the submissions and their account in one transaction each, so that
/// whatever moment the program dies at, both tell the same story. Workers only.
class AttemptLedger
{
public:
    AttemptLedger(AccountId account, Database& database, const Clock& clock);

    /// The service did what was asked, with these results. limit: the daily limit in force from now on, if
    /// any.
    [[nodiscard]] Done carriedOut(const std::vector<SubmissionChange>& changes,
                                  const std::optional<DailyLimit>& limit);
    /// The same, and the daily limit was met for the met-th time in a row.
    [[nodiscard]] Done limited(const std::vector<SubmissionChange>& changes, int met);
    /// The service said which plays it holds. Finding one is a success; finding none leaves the failures in a
    /// row.
    [[nodiscard]] Done found(const std::vector<SubmissionChange>& changes);
    /// Nothing was stored there, and the plays may go again at once.
    [[nodiscard]] Done putBack(const std::vector<Submission>& plays, const Error& error);
    /// The plays may be there, and the service cannot be asked: they go again at once, as they were.
    [[nodiscard]] Done repeat(const std::vector<Submission>& plays, const Error& error);
    /// The plays may be there, or (after WaitUntil and Hold) are certainly not: they stay `sending` or wait,
    /// and the account with them.
    [[nodiscard]] Done keep(const std::vector<Submission>& plays, const Error& error,
                            const Decision& decision, int failures);
    /// Nobody could say whether the plays are there: they stay `sending`, the account waits or is held.
    [[nodiscard]] Done stillUnsure(const Error& error, const Decision& decision, int failures);
    /// The service refused the play standing alone: it is failed. At the third in a row none is; the account
    /// is held (true).
    [[nodiscard]] Result<bool> refusedAlone(const Submission& play, const Error& error);

private:
    Done write(Connection& connection, const std::vector<SubmissionChange>& changes) const;
    Done settle(Connection& connection, const Error& error, const Decision& decision, int failures) const;
    Done succeed(Connection& connection) const;

    AccountId m_account;
    Database& m_database;
    const Clock& m_clock;
};

} // namespace sillon
