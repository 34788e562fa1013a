// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/attemptledger.h"

#include "accounts/accountstore.h"
#include "scrobbling/submissionstore.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr int refusalsThatHold = 3;
constexpr qint64 askAgainSeconds = 300;

/// The plays after a failure of the whole request.
std::vector<SubmissionChange> after(const std::vector<Submission>& plays, SubmissionState state,
                                    const Error& error, Arrival arrival = Arrival::Answered)
{
    std::vector<SubmissionChange> changes;
    changes.reserve(plays.size());
    for (const Submission& play : plays)
        changes.push_back(
            {play.id, state, errorKindName(error.kind), error.serverText, std::nullopt, false, arrival});
    return changes;
}

/// New words of the user's for a play that may be there in others: the service is asked a second time before
/// they go, as some show only after a while what they took. Whether it is to be asked again.
Result<bool> letRest(Connection& c, const SubmissionChange& change, qint64 now)
{
    if (change.arrival != Arrival::Denied)
        return false;
    const auto rests = c.change(
        QStringLiteral("UPDATE submissions SET due = ? WHERE id = ? AND state = 'sending' AND due = 0 "
                       "AND unanswered > 0 AND EXISTS "
                       "(SELECT 1 FROM submission_edits e WHERE e.submission_id = submissions.id)"),
        {now + askAgainSeconds, change.id});
    if (!rests)
        return fail(rests.error());
    return *rests > 0;
}

} // namespace

AttemptLedger::AttemptLedger(AccountId account, Database& database, const Clock& clock)
    : m_account(account)
    , m_database(database)
    , m_clock(clock)
{}

Done AttemptLedger::carriedOut(const std::vector<SubmissionChange>& changes,
                               const std::optional<DailyLimit>& limit)
{
    return m_database.write([&](Connection& c) -> Done {
        if (auto written = write(c, changes); !written)
            return written;
        return limit ? storeDailyLimit(c, m_account, *limit) : removeDailyLimit(c, m_account);
    });
}

Done AttemptLedger::limited(const std::vector<SubmissionChange>& changes, int met)
{
    return m_database.write([&](Connection& c) -> Done {
        if (auto written = write(c, changes); !written)
            return written;
        const auto sent = lastDaySent(c, m_account);
        if (!sent)
            return fail(sent.error());
        const auto first = sent->empty() ? std::nullopt : std::optional(sent->front());
        // It was no answer that all is well.
        if (auto noted =
                AccountStore::answered(c, m_account, errorKindName(ErrorKind::RateLimited), m_clock.utcNow());
            !noted)
            return noted;
        return storeDailyLimit(c, m_account, limitMet(met, first, m_clock.utcNow()));
    });
}

Done AttemptLedger::write(Connection& connection, const std::vector<SubmissionChange>& changes) const
{
    if (auto recorded = SubmissionStore::record(connection, changes); !recorded)
        return recorded;
    if (auto ended = SubmissionStore::endRefusals(connection, m_account); !ended)
        return ended;
    return succeed(connection);
}

Done AttemptLedger::found(const std::vector<SubmissionChange>& changes)
{
    const bool any = std::any_of(changes.begin(), changes.end(), [](const SubmissionChange& change) {
        return change.state == SubmissionState::Sent;
    });
    return m_database.write([&](Connection& c) -> Done {
        std::vector<SubmissionChange> settled;
        for (const SubmissionChange& change : changes) {
            const auto rests = letRest(c, change, m_clock.utcNow());
            if (!rests)
                return fail(rests.error());
            if (!*rests)
                settled.push_back(change);
        }
        if (auto recorded = SubmissionStore::record(c, settled); !recorded)
            return recorded;
        return any ? succeed(c) : Done();
    });
}

Done AttemptLedger::putBack(const std::vector<Submission>& plays, const Error& error)
{
    return m_database.write([&](Connection& c) {
        return SubmissionStore::record(c, after(plays, SubmissionState::Waiting, error));
    });
}

Done AttemptLedger::repeat(const std::vector<Submission>& plays, const Error& error)
{
    return m_database.write([&](Connection& c) {
        return SubmissionStore::record(c, after(plays, SubmissionState::Waiting, error, Arrival::Open));
    });
}

Done AttemptLedger::keep(const std::vector<Submission>& plays, const Error& error, const Decision& decision,
                         int failures)
{
    const bool mayBeThere = decision.step == NextStep::AskFirst;
    const auto changes = mayBeThere ? after(plays, SubmissionState::Sending, error, Arrival::Open)
                                    : after(plays, SubmissionState::Waiting, error);
    return m_database.write([&](Connection& c) -> Done {
        if (auto recorded = SubmissionStore::record(c, changes); !recorded)
            return recorded;
        return settle(c, error, decision, failures);
    });
}

Done AttemptLedger::stillUnsure(const Error& error, const Decision& decision, int failures)
{
    return m_database.write([&](Connection& c) { return settle(c, error, decision, failures); });
}

Result<bool> AttemptLedger::refusedAlone(const Submission& play, const Error& error)
{
    return m_database.write([&](Connection& c) -> Result<bool> {
        if (auto recorded = SubmissionStore::record(c, after({play}, SubmissionState::Failed, error));
            !recorded)
            return fail(std::move(recorded.error()));
        const auto inRow = SubmissionStore::noteRefusedAlone(c, m_account, play.id);
        if (!inRow)
            return fail(inRow.error());
        if (*inRow < refusalsThatHold)
            return false;
        if (auto back = SubmissionStore::takeBackRefusals(c, m_account); !back)
            return fail(std::move(back.error()));
        const Decision hold{NextStep::Hold, 0, HoldReason::ManyRefusals, false};
        if (auto held = settle(c, error, hold, 0); !held)
            return fail(std::move(held.error()));
        return true;
    });
}

Done AttemptLedger::settle(Connection& connection, const Error& error, const Decision& decision,
                           int failures) const
{
    const qint64 now = m_clock.utcNow();
    auto settled = decision.step == NextStep::Hold
                       ? AccountStore::hold(connection, m_account, decision.hold, error.serverText)
                       : AccountStore::backOff(connection, m_account, failures + 1,
                                               {now, decision.waitSeconds, decision.askedByServer});
    if (!settled)
        return settled;
    return AccountStore::answered(connection, m_account, errorKindName(error.kind), now);
}

Done AttemptLedger::succeed(Connection& connection) const
{
    if (auto reset = AccountStore::endWait(connection, m_account); !reset)
        return reset;
    return AccountStore::answered(connection, m_account, QStringLiteral("ok"), m_clock.utcNow());
}

} // namespace sillon
