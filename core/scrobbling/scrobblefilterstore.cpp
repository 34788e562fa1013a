// SPDX-FileCopyrightText: Sillon contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrobbling/scrobblefilterstore.h"

namespace sillon {

Result<std::vector<ScrobbleFilter>> ScrobbleFilterStore::filters(AccountId account)
{
    return m_database.read([account](Connection& c) { return filters(c, account); });
}

Result<std::vector<ScrobbleFilter>> ScrobbleFilterStore::filters(Connection& connection, AccountId account)
{
    std::vector<ScrobbleFilter> found;
    auto done = connection.each(
        QStringLiteral("SELECT id, kind, text FROM account_filters WHERE account_id = ? ORDER BY id"),
        {account}, [&](const Row& row) {
            if (const auto kind = filterKindOf(row.text(1)))
                found.push_back({row.integer(0), account, *kind, row.text(2)});
        });
    if (!done)
        return fail(std::move(done.error()));
    return found;
}

Done ScrobbleFilterStore::add(const ScrobbleFilter& filter)
{
    return m_database.write([&filter](Connection& c) {
        return c.execute(
            QStringLiteral("INSERT OR IGNORE INTO account_filters(account_id, kind, text) VALUES(?, ?, ?)"),
            {filter.account, filterKindName(filter.kind), filter.text});
    });
}

Done ScrobbleFilterStore::remove(qint64 id)
{
    return m_database.write([id](Connection& c) {
        return c.execute(QStringLiteral("DELETE FROM account_filters WHERE id = ?"), {id});
    });
}

} // namespace sillon
