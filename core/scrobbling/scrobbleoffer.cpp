// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobbleoffer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace sillon {

namespace {

constexpr qint64 offeredSeconds = 14 * 24 * 60 * 60;

/// For the account: its id, the first and the last second, and a list of listens that are not meant.
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
                          "AND s.account_id = mine.id) "
                          "AND l.id NOT IN (SELECT value FROM json_each(?))");
}

QString listOf(const std::vector<ListenId>& ids)
{
    QJsonArray list;
    for (const ListenId id : ids)
        list.append(id);
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

} // namespace

ScrobbleOffer::ScrobbleOffer(Database& database, const Clock& clock, ListensHeldBy heldBy)
    : m_database(database)
    , m_clock(clock)
    , m_heldBy(std::move(heldBy))
{}

Result<int> ScrobbleOffer::count(AccountId account) const
{
    const qint64 now = m_clock.utcNow();
    const qint64 first = now - offeredSeconds;
    const auto number = m_database.read([&](Connection& c) -> Result<qint64> {
        const auto held = m_heldBy(c, account, first);
        if (!held)
            return fail(held.error());
        return c.number(QStringLiteral("SELECT count(*) ") + offered(), {account, first, now, listOf(*held)});
    });
    if (!number)
        return fail(number.error());
    return static_cast<int>(*number);
}

Result<int> ScrobbleOffer::accept(AccountId account) const
{
    const qint64 now = m_clock.utcNow();
    const qint64 first = now - offeredSeconds;
    return m_database.write([&](Connection& c) -> Result<int> {
        const auto held = m_heldBy(c, account, first);
        if (!held)
            return fail(held.error());
        // Another program or a profile before this one may have sent them: the service is asked first.
        return c.change(
            QStringLiteral(
                "INSERT INTO submissions(listen_id, account_id, state) SELECT l.id, mine.id, 'sending' ") +
                offered(),
            {account, first, now, listOf(*held)});
    });
}

} // namespace sillon
