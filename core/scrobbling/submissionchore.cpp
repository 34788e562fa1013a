// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/submissionchore.h"

#include "accounts/accountstore.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

Q_LOGGING_CATEGORY(category, "sillon.scrobbling")

constexpr qint64 longestRestSeconds = 300;
constexpr qint64 storageRetrySeconds = 300; // a full disk is not worth looking at more often

std::vector<Listen> listensOf(const std::vector<Submission>& batch)
{
    std::vector<Listen> listens;
    listens.reserve(batch.size());
    for (const Submission& submission : batch)
        listens.push_back(submission.listen);
    return listens;
}

/// An answer that does not match the question tells nothing about any one play.
template <typename T>
Result<std::vector<T>> sameNumber(Result<std::vector<T>> answer, std::size_t asked)
{
    if (answer && answer->size() != asked)
        return fail(ErrorKind::AnswerLost);
    return answer;
}

/// We stopped it ourselves; the plays stay `sending`, to be asked about at the next start.
bool isCut(const Error& error, const std::stop_token& stop)
{
    const bool unanswered = error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::AnswerLost;
    return stop.stop_requested() && unanswered && error.httpStatus == 0;
}

/// A server was reached, or the service needs none to say no.
bool wasAnswered(const Error& error)
{
    return error.httpStatus != 0 || error.kind == ErrorKind::NotSupported;
}

SubmissionChange afterQuestion(const Submission& play, Held held, qint64 now)
{
    if (held == Held::Yes)
        return {play.id, SubmissionState::Sent, {}, {}, now, false};
    return {play.id, SubmissionState::Waiting, play.reason, play.reasonText, std::nullopt,
            false,   Arrival::Denied};
}

} // namespace

SubmissionChore::SubmissionChore(AccountId account, SubmissionTools tools,
                                 std::shared_ptr<ScrobbleService> service)
    : m_account(account)
    , m_tools(std::move(tools))
    , m_service(std::move(service))
    , m_reader(m_tools.database, m_tools.switches)
    , m_ledger(account, m_tools.database, m_tools.clock)
    , m_gate(account, m_tools.database, m_tools.clock, *m_service)
{}

std::optional<qint64> SubmissionChore::run(std::stop_token stop)
{
    m_report = {};
    m_report.account = m_account;
    const Done done = work(stop);
    warnOfAge();
    if (m_report.running) {
        report(false);
        qCInfo(category, "sent %d, %d wait", m_report.sent, m_report.waiting);
    }
    const auto due = done ? nextDue() : Result<std::optional<qint64>>(fail(done.error()));
    if (due)
        return *due;
    qCWarning(category, "what waits cannot be read or written: %s", qPrintable(due.error().serverText));
    return m_tools.clock.utcNow() + storageRetrySeconds;
}

void SubmissionChore::forgetWaits()
{
    m_gate.forgetWait();
    if (const auto done = m_tools.store.endWaits(m_account); !done)
        qCWarning(category, "waits cannot be ended: %s", qPrintable(done.error().serverText));
}

Done SubmissionChore::work(const std::stop_token& stop)
{
    if (auto prepared = prepare(); !prepared)
        return prepared;
    while (!stop.stop_requested()) {
        const auto went = step(stop);
        if (!went)
            return fail(went.error());
        if (m_report.running)
            report(true);
        if (*went == Step::Rest)
            break;
    }
    return {};
}

/// The next thing to do, if any: account and switches are looked at anew each time, as the user may change
/// them.
Result<SubmissionChore::Step> SubmissionChore::step(const std::stop_token& stop)
{
    const auto found = account();
    if (!found)
        return fail(found.error());
    if (!*found || !maySend(**found, m_tools.switches))
        return Step::Rest;
    const Account& account = **found;
    const qint64 now = m_tools.clock.utcNow();
    if (trueNextTry(account.nextTryAt, account.waitSeconds, now) > now)
        return Step::Rest;
    auto unsure = m_tools.store.unsure(m_account, m_service->limits().batch);
    if (!unsure)
        return fail(unsure.error());
    std::erase_if(*unsure, [now](const Submission& play) {
        return trueNextTry(play.due, longestRestSeconds, now) > now; // to be asked about once more, later
    });
    if (!unsure->empty())
        return ask(account, *unsure, stop);
    const auto waiting = m_reader.waitingCount(m_account);
    if (!waiting)
        return fail(waiting.error());
    if (*waiting == 0)
        return Step::Rest;
    return m_gate.isShut(account) ? askTime(account, stop) : send(account, stop);
}

Result<SubmissionChore::Step> SubmissionChore::ask(const Account& account, const Batch& unsure,
                                                   const std::stop_token& stop)
{
    report(true);
    const auto answer = sameNumber(m_service->find(listensOf(unsure), stop), unsure.size());
    if (!answer && isCut(answer.error(), stop))
        return Step::Rest;
    if (auto noted = tellClock(m_gate.note(account)); !noted)
        return fail(std::move(noted.error()));
    const Done written = answer ? takeAnswer(unsure, *answer) : stillUnsure(account, unsure, answer.error());
    if (!written)
        return fail(written.error());
    return Step::Went;
}

Done SubmissionChore::takeAnswer(const Batch& unsure, const std::vector<Held>& held)
{
    const qint64 now = m_tools.clock.utcNow();
    std::vector<SubmissionChange> changes;
    for (std::size_t i = 0; i < unsure.size(); ++i)
        changes.push_back(afterQuestion(unsure[i], held[i], now));
    auto written = m_ledger.found(changes);
    if (written)
        tally(changes);
    return written;
}

Done SubmissionChore::stillUnsure(const Account& account, const Batch& unsure, const Error& error)
{
    const Decision decision = decideAsk(error, account.failures, m_tools.backoff, m_tools.random());
    if (decision.step == NextStep::SendAgain)
        return m_ledger.repeat(unsure, error);
    return m_ledger.stillUnsure(error, decision, account.failures);
}

/// What the account remembers of our clock may have changed without anything being sent.
Done SubmissionChore::tellClock(const Result<bool>& noted)
{
    if (!noted)
        return fail(noted.error());
    if (*noted)
        report(m_report.running);
    return {};
}

/// Our clock was wrong by the last answer. Any question makes the service tell its time again.
Result<SubmissionChore::Step> SubmissionChore::askTime(const Account& account, const std::stop_token& stop)
{
    Done noted;
    if (m_gate.mayAsk()) {
        SubmissionFilter any;
        any.account = m_account;
        any.state = SubmissionState::Waiting;
        any.limit = 1;
        const auto plays = m_reader.list(any);
        if (!plays)
            return fail(plays.error());
        const auto answer = m_service->find(listensOf(*plays), stop);
        if (!answer && isCut(answer.error(), stop))
            return Step::Rest;
        noted = tellClock(m_gate.noteQuestion(account, answer || wasAnswered(answer.error())));
    } else {
        noted = tellClock(m_gate.note(account));
    }
    if (!noted)
        return fail(std::move(noted.error()));
    return m_gate.isShut(account) ? Step::Rest : Step::Went;
}

Result<SubmissionChore::Step> SubmissionChore::send(const Account& account, const std::stop_token& stop)
{
    const auto limit = m_tools.database.read([&](Connection& c) { return readDailyLimit(c, m_account); });
    if (!limit)
        return fail(limit.error());
    const qint64 now = m_tools.clock.utcNow();
    if (*limit && trueNextTry(**limit, now) > now)
        return Step::Rest;
    const auto doubted = m_tools.store.doubtDenied(m_account, now);
    if (!doubted)
        return fail(doubted.error());
    if (*doubted > 0)
        return Step::Went;
    const auto batch = take(*limit);
    if (!batch)
        return fail(batch.error());
    if (batch->empty()) {
        const bool searched = m_search.isSearching();
        m_search.done(false);
        return searched ? Step::Went : Step::Rest;
    }
    report(true);
    const auto answer = sameNumber(m_service->submit(listensOf(*batch), stop), batch->size());
    if (!answer && isCut(answer.error(), stop))
        return Step::Rest;
    const auto written =
        answer ? carriedOut(*batch, *answer, *limit) : refused(account, *batch, answer.error());
    if (!written)
        return written;
    if (auto noted = tellClock(m_gate.note(account)); !noted)
        return fail(std::move(noted.error()));
    return written;
}

/// The plays of the next request, marked `sending`: while a daily limit is in force the newest alone; while a
/// bad play is searched for, the part to try; else the oldest.
Result<SubmissionChore::Batch> SubmissionChore::take(const std::optional<DailyLimit>& limit)
{
    if (limit)
        m_search.clear();
    if (m_search.isSearching())
        return m_tools.store.take(m_account, m_search.part());
    const ScrobbleLimits limits = m_service->limits();
    SubmissionsWanted wanted;
    wanted.account = m_account;
    wanted.limit = limit ? 1 : limits.batch;
    wanted.bytes = limits.bytes;
    wanted.now = m_tools.clock.utcNow();
    wanted.oldestListenAt = oldestListenAt();
    wanted.newestFirst = limit.has_value();
    return m_tools.store.takeDue(wanted);
}

Result<SubmissionChore::Step> SubmissionChore::carriedOut(const Batch& batch,
                                                          const std::vector<SubmitOutcome>& outcomes,
                                                          const std::optional<DailyLimit>& limit)
{
    const qint64 now = m_tools.clock.utcNow();
    const bool clockIsOff = isClockOff(m_service->clockOffsetSeconds());
    std::vector<SubmissionChange> changes;
    bool limited = false;
    bool accepted = false;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        limited = limited || outcomes[i].verdict == SubmitVerdict::DailyLimit;
        accepted = accepted || outcomes[i].verdict == SubmitVerdict::Accepted;
        changes.push_back(decideOutcome(batch[i].id, outcomes[i], clockIsOff, now));
    }
    const std::optional<DailyLimit> before = accepted ? std::nullopt : limit;
    m_search.done(true);
    const Done written = limited ? m_ledger.limited(changes, before ? before->met + 1 : 1)
                                 : m_ledger.carriedOut(changes, before);
    if (!written)
        return fail(written.error());
    m_report.limited = m_report.limited || (limited && !limit);
    tally(changes);
    return Step::Went;
}

Result<SubmissionChore::Step> SubmissionChore::refused(const Account& account, const Batch& batch,
                                                       const Error& error)
{
    const Decision decision = decideSend(error, account.failures, m_tools.backoff, m_tools.random());
    if (decision.step != NextStep::Halve && decision.step != NextStep::ProveSignature)
        return rest(account, batch, error, decision);
    const auto finding =
        decision.step == NextStep::Halve ? m_search.refused(batch) : m_search.refusedSignature(batch);
    if (finding == BatchSearch::Finding::BadPlay)
        return blame(batch.front(), error);
    if (finding == BatchSearch::Finding::BadSignature)
        return rest(account, batch, error, {NextStep::Hold, 0, HoldReason::BadSignature, false});
    if (auto back = m_ledger.putBack(batch, error); !back)
        return fail(std::move(back.error()));
    return Step::Went;
}

Result<SubmissionChore::Step> SubmissionChore::blame(const Submission& play, const Error& error)
{
    const auto held = m_ledger.refusedAlone(play, error);
    if (!held)
        return fail(held.error());
    if (*held)
        m_search.clear();
    else
        ++m_report.failed;
    return Step::Went;
}

/// Nothing more goes out for now: the account waits or is held.
Result<SubmissionChore::Step> SubmissionChore::rest(const Account& account, const Batch& batch,
                                                    const Error& error, const Decision& decision)
{
    if (decision.step == NextStep::Hold)
        m_search.clear();
    if (auto kept = m_ledger.keep(batch, error, decision, account.failures); !kept)
        return fail(std::move(kept.error()));
    return Step::Rest;
}

Result<std::optional<Account>> SubmissionChore::account()
{
    return m_tools.database.read([&](Connection& c) { return AccountStore::byId(c, m_account); });
}

std::optional<qint64> SubmissionChore::oldestListenAt() const
{
    const auto maxAge = m_service->limits().maxAgeSeconds;
    return maxAge ? std::optional(m_tools.clock.utcNow() - *maxAge) : std::nullopt;
}

/// Tells how far our clock is off by what the service said elsewhere; plays that expired while it ran ahead
/// are not too old after all.
Done SubmissionChore::prepare()
{
    const auto found = account();
    if (!found)
        return fail(found.error());
    if (!*found || !maySend(**found, m_tools.switches))
        return {};
    if (auto noted = tellClock(m_gate.note(**found)); !noted)
        return noted;
    if (const auto aged = m_tools.store.ageDenials(m_account); !aged)
        return fail(aged.error());
    const auto oldest = oldestListenAt();
    if (!oldest || m_gate.isShut(**found))
        return {};
    const auto revived = m_tools.store.revive(m_account, *oldest);
    if (!revived)
        return fail(revived.error());
    const auto expired = m_tools.store.expire(m_account, *oldest);
    if (!expired)
        return fail(expired.error());
    m_report.expired = *expired;
    m_report.running = *expired > 0;
    return {};
}

/// What will soon be too old is told once, also while nothing can be sent.
void SubmissionChore::warnOfAge()
{
    const auto oldest = oldestListenAt();
    if (!oldest)
        return;
    const auto expiring = m_reader.waitingHeardBefore(m_account, *oldest + expiringSeconds);
    if (!expiring)
        return;
    m_report.expiring = *expiring;
    m_report.running = m_report.running || *expiring > m_warnedOf;
    m_warnedOf = *expiring;
}

Result<std::optional<qint64>> SubmissionChore::nextDue()
{
    const qint64 now = m_tools.clock.utcNow();
    auto due = m_reader.nextTry(m_account, now);
    if (!due || !*due)
        return due;
    const auto found = account();
    if (!found)
        return fail(found.error());
    if (*found && m_gate.isShut(**found))
        return std::optional(std::max(**due, now + ClockGate::askAgainSeconds));
    return due;
}

void SubmissionChore::tally(const std::vector<SubmissionChange>& changes)
{
    for (const SubmissionChange& change : changes) {
        m_report.sent += change.state == SubmissionState::Sent ? 1 : 0;
        m_report.failed += change.state == SubmissionState::Ignored ? 1 : 0;
        m_report.ignored += change.state == SubmissionState::Ignored ? 1 : 0;
    }
}

void SubmissionChore::report(bool running)
{
    m_report.running = running;
    if (const auto waiting = m_reader.waitingCount(m_account))
        m_report.waiting = *waiting;
    if (m_tools.report)
        m_tools.report(m_report);
}

} // namespace sillon
