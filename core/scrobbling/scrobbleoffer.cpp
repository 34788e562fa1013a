// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobbleoffer.h"

namespace sillon {

namespace {

constexpr qint64 offeredSeconds = 14 * 24 * 60 * 60;

/// For the account: id, its id, then the first and the last second.
QString offered()
{
    return QStringLiteral("FROM listens l JOIN accounts mine ON mine.id = ? "
                          "WHERE mine.state <> 'signed_out' "
                          "AND (SELECT count(*) FROM accounts a WHERE a.service = mine.service) = 1 "
                          "AND l.listener_id = 1 AND l.origin IN ('player', 'by-hand') AND l.private = 0 "
                          "AND l.listened_at BETWEEN ? AND ? "
                          "AND NOT EXISTS (SELECT 1 FROM unowed u WHERE u.listen_id = l.id "
                          "AND (u.account_id = mine.id OR u.why IN ('off', 'private'))) "
                          "AND NOT EXISTS (SELECT 1 FROM submissions s WHERE s.listen_id = l.id "
                          "AND s.account_id = mine.id)");
}

} // namespace

ScrobbleOffer::ScrobbleOffer(Database& database, const Clock& clock)
    : m_database(database)
    , m_clock(clock)
{}

Result<int> ScrobbleOffer::count(AccountId account) const
{
    const qint64 now = m_clock.utcNow();
    const auto number = m_database.read([&](Connection& c) {
        return c.number(QStringLiteral("SELECT count(*) ") + offered(), {account, now - offeredSeconds, now});
    });
    if (!number)
        return fail(number.error());
    return static_cast<int>(*number);
}

Result<int> ScrobbleOffer::accept(AccountId account) const
{
    const qint64 now = m_clock.utcNow();
    return m_database.write([&](Connection& c) {
        return c.change(
            QStringLiteral("INSERT INTO submissions(listen_id, account_id) SELECT l.id, mine.id ") +
                offered(),
            {account, now - offeredSeconds, now});
    });
}

} // namespace sillon
