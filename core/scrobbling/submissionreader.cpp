// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/submissionreader.h"

#include "accounts/accountstore.h"
#include "accounts/backoff.h"
#include "scrobbling/dailylimit.h"
#include "scrobbling/submissionrow.h"

#include <algorithm>
#include <utility>

namespace sillon {

namespace {

void add(SubmissionCounts& counts, SubmissionState state, int number)
{
    switch (state) {
    case SubmissionState::Waiting:
    case SubmissionState::Sending:
        counts.waiting += number;
        break;
    case SubmissionState::Sent:
        counts.sent += number;
        break;
    case SubmissionState::Ignored:
        counts.ignored += number;
        break;
    case SubmissionState::Failed:
        counts.failed += number;
        break;
    case SubmissionState::Expired:
        counts.expired += number;
        break;
    }
}

/// The second at which the first of what waits may go, by itself; none when nothing waits.
Result<std::optional<qint64>> earliestDue(Connection& c, AccountId account)
{
    auto due =
        c.one(QStringLiteral(
                  "SELECT min(CASE s.state WHEN 'sending' THEN s.due ELSE max(s.due, l.listened_at) END) "
                  "FROM submissions s JOIN listens l ON l.id = s.listen_id "
                  "WHERE s.account_id = ? AND s.state IN ('waiting', 'sending')"),
              {account}, [](const Row& row) { return row.optionalInteger(0); });
    if (!due)
        return fail(std::move(due.error()));
    return due->value_or(std::nullopt);
}

Result<std::optional<qint64>> nextTryWithin(Connection& c, const Account& account, qint64 now)
{
    auto due = earliestDue(c, account.id);
    if (!due || !*due)
        return due;
    const auto limit = readDailyLimit(c, account.id);
    if (!limit)
        return fail(limit.error());
    const qint64 limited = *limit ? trueNextTry(**limit, now) : 0;
    return std::optional(
        std::max({**due, trueNextTry(account.nextTryAt, account.waitSeconds, now), limited}));
}

/// Some services say "too many requests" (29) to those over their daily limit; a short rush is over sooner.
bool isSlowedForLong(const Account& account)
{
    constexpr int tries = 4; // more than half an hour by the usual backoff
    return account.failures >= tries && account.lastAnswer == errorKindName(ErrorKind::RateLimited);
}

/// When what waits was heard, rising.
Result<std::vector<qint64>> waitingSince(Connection& c, AccountId account)
{
    std::vector<qint64> seconds;
    auto read = c.each(
        QStringLiteral("SELECT l.listened_at FROM submissions s JOIN listens l ON l.id = s.listen_id "
                       "WHERE s.account_id = ? AND s.state IN ('waiting', 'sending') ORDER BY l.listened_at"),
        {account}, [&seconds](const Row& row) { seconds.push_back(row.integer(0)); });
    if (!read)
        return fail(std::move(read.error()));
    return seconds;
}

} // namespace

SubmissionReader::SubmissionReader(Database& database, const ScrobblingSwitches& switches)
    : m_database(database)
    , m_switches(switches)
{}

Result<SubmissionCounts> SubmissionReader::counts(std::optional<AccountId> account) const
{
    SubmissionCounts counts;
    auto done = m_database.read([&](Connection& c) {
        return c.each(QStringLiteral("SELECT state, count(*) FROM submissions "
                                     "WHERE ? IS NULL OR account_id = ? GROUP BY state"),
                      {account, account}, [&](const Row& row) {
                          add(counts, submissionStateOf(row.text(0)), static_cast<int>(row.integer(1)));
                      });
    });
    if (!done)
        return fail(std::move(done.error()));
    return counts;
}

Result<std::vector<Submission>> SubmissionReader::list(const SubmissionFilter& filter) const
{
    const std::optional<QString> state =
        filter.state ? std::optional(submissionStateName(*filter.state)) : std::nullopt;
    const QString sql =
        selectSubmissions() %
        QStringLiteral("WHERE (? IS NULL OR s.account_id = ?) AND (? IS NULL OR s.listen_id = ?) "
                       "AND (? IS NULL OR ? = CASE s.state WHEN 'sending' THEN 'waiting' ELSE s.state END "
                       "OR ? = s.state) ORDER BY l.listened_at DESC, s.id DESC LIMIT ? OFFSET ?");
    return m_database.read([&](Connection& c) {
        return readSubmissions(c, sql,
                               {filter.account, filter.account, filter.listen, filter.listen, state, state,
                                state, filter.limit > 0 ? filter.limit : -1, filter.offset});
    });
}

Result<int> SubmissionReader::waitingCount(AccountId account) const
{
    const auto number = m_database.read([&](Connection& c) {
        return c.number(QStringLiteral("SELECT count(*) FROM submissions "
                                       "WHERE account_id = ? AND state IN ('waiting', 'sending')"),
                        {account});
    });
    if (!number)
        return fail(number.error());
    return static_cast<int>(*number);
}

Result<int> SubmissionReader::waitingHeardBefore(AccountId account, qint64 listenedAt) const
{
    const auto number = m_database.read([&](Connection& c) {
        return c.number(
            QStringLiteral("SELECT count(*) FROM submissions s JOIN listens l ON l.id = s.listen_id "
                           "WHERE s.account_id = ? AND s.state IN ('waiting', 'sending') "
                           "AND l.listened_at < ?"),
            {account, listenedAt});
    });
    if (!number)
        return fail(number.error());
    return static_cast<int>(*number);
}

Result<std::optional<BacklogOutlook>>
SubmissionReader::outlook(AccountId account, std::optional<qint64> maxAgeSeconds, qint64 now) const
{
    return m_database.read([&](Connection& c) -> Result<std::optional<BacklogOutlook>> {
        const auto found = AccountStore::byId(c, account);
        if (!found)
            return fail(found.error());
        if (!*found || !maySend(**found, m_switches))
            return std::optional<BacklogOutlook>();
        const auto limit = readDailyLimit(c, account);
        if (!limit)
            return fail(limit.error());
        if (!*limit && !isSlowedForLong(**found))
            return std::optional<BacklogOutlook>();
        const auto sent = lastDaySent(c, account);
        const auto waiting = sent ? waitingSince(c, account) : sent;
        if (!waiting)
            return fail(waiting.error());
        const auto next = nextTryWithin(c, **found, now);
        if (!next)
            return fail(next.error());
        return backlogOutlook(*sent, *waiting, maxAgeSeconds, next->value_or(now));
    });
}

Result<std::optional<qint64>> SubmissionReader::nextTry(AccountId account, qint64 now) const
{
    return m_database.read([&](Connection& c) -> Result<std::optional<qint64>> {
        const auto found = AccountStore::byId(c, account);
        if (!found)
            return fail(found.error());
        if (!*found || !maySend(**found, m_switches))
            return std::optional<qint64>();
        return nextTryWithin(c, **found, now);
    });
}

} // namespace sillon
