// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountchore.h"
#include "accounts/backoff.h"
#include "base/clock.h"
#include "base/result.h"
#include "scrobbling/attemptledger.h"
#include "scrobbling/batchsearch.h"
#include "scrobbling/clockgate.h"
#include "scrobbling/dailylimit.h"
#include "scrobbling/retrypolicy.h"
#include "scrobbling/scrobbleservice.h"
#include "scrobbling/scrobblingswitches.h"
#include "scrobbling/submissionreader.h"
#include "scrobbling/submissionreport.h"
#include "scrobbling/submissionstore.h"
#include "storage/database.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace sillon {

/// What a submission chore leans on.
struct SubmissionTools
{
    Database& database;
    SubmissionStore& store;
    const ScrobblingSwitches& switches;
    const Clock& clock;
    Backoff backoff;
    std::function<double()> random; ///< in [0, 1): spreads the waits
    std::function<void(const SubmissionReport&)> report =
        {}; ///< told on the worker's thread, while and after a run
};

/// Sends what waits for one account: asks first about plays whose answer was lost, then sends batch after
/// batch, and writes down what came of each before the next. Whatever moment the program dies at, a play that
/// may have left is marked `sending` on disk. Only the holder of the profile's lock runs it.
class SubmissionChore final : public AccountChore
{
public:
    SubmissionChore(AccountId account, SubmissionTools tools, std::shared_ptr<ScrobbleService> service);

    std::optional<qint64> run(std::stop_token stop) override;
    void forgetWaits() override;

private:
    using Batch = std::vector<Submission>;
    /// Whether there may be more to do at once.
    enum class Step : std::uint8_t { Went, Rest };

    Done work(const std::stop_token& stop);
    Result<Step> step(const std::stop_token& stop);
    Result<Step> ask(const Account& account, const Batch& unsure, const std::stop_token& stop);
    Done takeAnswer(const Batch& unsure, const std::vector<Held>& held);
    Done stillUnsure(const Account& account, const Batch& unsure, const Error& error);
    Result<Step> askTime(const Account& account, const std::stop_token& stop);
    Result<Step> send(const Account& account, const std::stop_token& stop);
    Result<Batch> take(const std::optional<DailyLimit>& limit);
    Result<Step> carriedOut(const Batch& batch, const std::vector<SubmitOutcome>& outcomes,
                            const std::optional<DailyLimit>& limit);
    Result<Step> refused(const Account& account, const Batch& batch, const Error& error);
    Result<Step> blame(const Submission& play, const Error& error);
    Result<Step> rest(const Account& account, const Batch& batch, const Error& error,
                      const Decision& decision);

    [[nodiscard]] Result<std::optional<Account>> account();
    [[nodiscard]] std::optional<qint64> oldestListenAt() const;
    Done prepare();
    Result<std::optional<qint64>> nextDue();
    void warnOfAge();
    void tally(const std::vector<SubmissionChange>& changes);
    [[nodiscard]] Done tellClock(const Result<bool>& noted);
    void report(bool running);

    AccountId m_account;
    SubmissionTools m_tools;
    std::shared_ptr<ScrobbleService> m_service;
    SubmissionReader m_reader;
    AttemptLedger m_ledger;
    ClockGate m_gate;
    BatchSearch m_search;
    SubmissionReport m_report;
    int m_warnedOf = 0; ///< plays that will soon be too old
};

} // namespace sillon
