// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/dailylimit.h"

#include "accounts/backoff.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 hour = 60 * 60;
constexpr int lastDoubling = 3;
constexpr qint64 day = 24 * hour;
constexpr qint64 surelyOverSeconds = 60; // two clocks are never quite alike

} // namespace

qint64 dailyLimitWaitSeconds(int met)
{
    return hour << std::clamp(met - 1, 0, lastDoubling);
}

qint64 trueNextTry(const DailyLimit& limit, qint64 now)
{
    return trueNextTry(limit.nextTryAt, dailyLimitWaitSeconds(limit.met), now);
}

DailyLimit limitMet(int met, std::optional<qint64> firstSentAt, qint64 now)
{
    const qint64 usual = now + dailyLimitWaitSeconds(met);
    const qint64 opens = firstSentAt ? *firstSentAt + day + surelyOverSeconds : 0;
    return {met, opens > now ? std::min(usual, opens) : usual};
}

Result<std::optional<DailyLimit>> readDailyLimit(Connection& connection, AccountId account)
{
    return connection.one(QStringLiteral("SELECT met, next_try_at FROM daily_limits WHERE account_id = ?"),
                          {account}, [](const Row& row) {
                              return DailyLimit{static_cast<int>(row.integer(0)), row.integer(1)};
                          });
}

Done storeDailyLimit(Connection& connection, AccountId account, const DailyLimit& limit)
{
    return connection.execute(
        QStringLiteral("INSERT OR REPLACE INTO daily_limits(account_id, met, next_try_at) "
                       "VALUES(?, ?, ?)"),
        {account, limit.met, limit.nextTryAt});
}

Result<std::vector<qint64>> lastDaySent(Connection& connection, AccountId account)
{
    std::vector<qint64> seconds;
    auto read = connection.each(
        QStringLiteral("SELECT sent_at FROM submissions WHERE account_id = ? AND state = 'sent' "
                       "AND sent_at > (SELECT max(sent_at) FROM submissions "
                       "WHERE account_id = ? AND state = 'sent') - ? ORDER BY sent_at"),
        {account, account, day}, [&seconds](const Row& row) { seconds.push_back(row.integer(0)); });
    if (!read)
        return fail(std::move(read.error()));
    return seconds;
}

Done removeDailyLimit(Connection& connection, AccountId account)
{
    return connection.execute(QStringLiteral("DELETE FROM daily_limits WHERE account_id = ?"), {account});
}

} // namespace sillon
