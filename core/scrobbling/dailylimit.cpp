// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/dailylimit.h"

#include "accounts/backoff.h"

#include <algorithm>

namespace sillon {

namespace {

constexpr qint64 hour = 60 * 60;
constexpr int lastDoubling = 3;

} // namespace

qint64 dailyLimitWaitSeconds(int met)
{
    return hour << std::clamp(met - 1, 0, lastDoubling);
}

qint64 trueNextTry(const DailyLimit& limit, qint64 now)
{
    return trueNextTry(limit.nextTryAt, dailyLimitWaitSeconds(limit.met), now);
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

Done removeDailyLimit(Connection& connection, AccountId account)
{
    return connection.execute(QStringLiteral("DELETE FROM daily_limits WHERE account_id = ?"), {account});
}

} // namespace sillon
